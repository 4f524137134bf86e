#!/usr/bin/env bash
# usage: tests/kill.sh BIN SITE_A SITE_B
#
# Kills `BIN build` at its system calls and looks at what is left. DIR holds the tree of SITE_A, the killed build is
# one of SITE_B. After each kill
#   - DIR is still the old tree if the build was not committed (and already the new one if its list stands);
#   - one more build of SITE_B gives exactly the new tree;
#   - or, from the same remains, one more build of SITE_A gives exactly the old tree.
# "Exactly" is `diff -r`, list included, so that a part left behind is seen too.
#
# How a kill is aimed: strace counts `when=K` for each system call by its number and for each thread, and a call that
# is killed on entry is not carried out. So each call is a class of its own: one run counts how often the busiest
# thread makes it (N), then K goes up to N, one run for each K. Where N is more than 60, the last 30 K are all tried,
# for the commit comes last, and 30 more are spread over the rest. Work is dealt to threads anew in each run, so a run
# may never come to its K: then it was not killed, and counts for nothing.
#
# The sites are copied first; what a site remembers (`.yulan`) is removed before each killed build, so that each
# renders all its pages, and is kept for the builds after it, which must not trust what the killed build remembered.
#
# Before that, as root, the new site is built onto a disk that is full: the build ends with code 3, says so and leaves the old
# tree, and once there is room gives the new one.
#
# Needs strace. Prints `N kills, N failed`; exit code 1 if any failed, 2 if it could not try.

set -u
export LC_ALL=C SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-1767225600}"

CALLS=(
    openat write rename renameat renameat2 unlink unlinkat mkdir mkdirat fsync rmdir ftruncate
    copy_file_range sendfile
)
MOST=60

if [ $# -ne 3 ]; then
    echo "usage: $0 BIN SITE_A SITE_B" >&2
    exit 2
fi
command -v strace >/dev/null || { echo "$0: needs strace" >&2; exit 2; }

bin=$(realpath "$1")
work=$(mktemp -d "${TMPDIR:-/tmp}/yulan-kill.XXXXXX")
trap 'umount "$work/disk" 2>/dev/null; rm -rf "$work"' EXIT
cp -a "$2" "$work/a"
cp -a "$3" "$work/b"
rm -rf "$work"/{a,b}/{.yulan,public}

# build SITE DIR [COMMAND...]: builds quietly, through COMMAND if given.
build() {
    local site=$1 dir=$2
    shift 2
    # The braces keep bash from reporting each kill.
    { "$@" "$bin" build --root "$work/$site" -o "$work/$dir" >"$work/said" 2>&1; } 2>/dev/null
}

must() {
    "$@" || { echo "$0: cannot build the sites:" >&2; cat "$work/said" >&2; exit 2; }
}

# same DIR TREE: whether DIR is exactly TREE; the difference goes to $work/difference.
same() {
    diff -r "$work/$1" "$work/$2" >"$work/difference" 2>&1
}

# start: DIR is the old tree, and the new site remembers nothing.
start() {
    rm -rf "$work/dir" "$work/dir2" "$work/b/.yulan"
    cp -a "$work/old" "$work/dir"
}

kills=0
failed=0

fail() {
    failed=$((failed + 1))
    echo "killed at $call $k: $1"
    head -5 "$work/difference"
}

# untouched: whether what readers see is a whole tree, for a build that was killed before its commit.
untouched() {
    [ -e "$work/dir/.yulan-part/commit" ] && return 0
    rm -rf "$work/seen"
    cp -a "$work/dir" "$work/seen"
    rm -rf "$work/seen/.yulan-part"
    same seen old || same seen new
}

# gives SITE DIR TREE: whether one more build of SITE makes DIR exactly TREE.
gives() {
    build "$1" "$2" || { cp "$work/said" "$work/difference"; return 1; }
    same "$2" "$3"
}

look() {
    kills=$((kills + 1))
    untouched || { fail "uncommitted, but the tree is neither the old nor the new one"; return; }
    cp -a "$work/dir" "$work/dir2"
    gives b dir new || { fail "building on gives not the new tree"; return; }
    gives a dir2 old || fail "building the old site gives not the old tree"
}

# the_ks N: which K to try.
the_ks() {
    local n=$1 half=$((MOST / 2))
    if [ "$n" -le "$MOST" ]; then
        seq 1 "$n"
    else
        local rest=$((n - half)) i
        for ((i = 0; i < half; i++)); do echo $((1 + i * rest / half)); done
        seq $((rest + 1)) "$n"
    fi
}

must build a old
must build b new
if same old new; then
    echo "$0: the two sites give the same tree, so there is nothing to tell apart" >&2
    exit 2
fi

# full_disk: builds where there is no room. Another file takes what the old tree leaves of a disk of its own.
full_disk() {
    local size
    size=$(($(du -sk "$work/old" | cut -f1) * 3))
    mkdir "$work/disk"
    if [ "$(id -u)" -ne 0 ] || ! mount -t tmpfs -o "size=${size}k" tmpfs "$work/disk" 2>/dev/null; then
        echo "full disk: left out, a disk cannot be mounted here"
        return
    fi
    rm -rf "$work/b/.yulan"
    cp -a "$work/old" "$work/disk/dir"
    cat /dev/zero >"$work/disk/other" 2>/dev/null
    build b disk/dir
    local code=$?
    if [ "$code" -ne 3 ] || ! grep -q "make room\|腾出" "$work/said"; then
        failed=$((failed + 1)); echo "full disk: ended with $code:"; head -5 "$work/said"
    elif ! same disk/dir old; then
        failed=$((failed + 1)); echo "full disk: the old tree does not stand:"; head -5 "$work/difference"
    else
        rm "$work/disk/other"
        gives b disk/dir new || { failed=$((failed + 1)); echo "full disk: no new tree when there is room:"; head -5 "$work/difference"; }
    fi
    umount "$work/disk"
}

full_disk

for call in "${CALLS[@]}"; do
    # One count run for each call; a machine without a call (`rename` on arm64) says so, and it is left out.
    start
    rm -f "$work"/trace.*
    strace -ff -qq -o "$work/trace" -e trace="$call" -e signal=none true 2>/dev/null || continue
    rm -f "$work"/trace.*
    must build b dir strace -ff -qq -o "$work/trace" -e trace="$call" -e signal=none
    n=$(for file in "$work"/trace.*; do grep -c "^$call(" "$file"; done | sort -n | tail -1)
    before=$kills
    for k in $(the_ks "$n"); do
        start
        build b dir strace -f -o /dev/null -e trace="$call" -e inject="$call:signal=KILL:when=$k"
        # strace ends as its child ended, by the signal.
        [ $? -eq 137 ] && look
    done
    [ -n "${VERBOSE:-}" ] && echo "$call: $n calls, $((kills - before)) kills"
done

echo "$kills kills, $failed failed"
# No kill at all is no proof.
[ "$kills" -gt 0 ] && [ "$failed" -eq 0 ]
