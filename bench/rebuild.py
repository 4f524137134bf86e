#!/usr/bin/env python3
"""Rebuilds of the benchmark corpus in new processes, beside clean builds in the same run.

    bench/rebuild.py [--documents 1000] [--runs 7] [--yulan PATH] [--folder DIR]

makes the corpus (bench/corpus.py; 6 pages a document) and measures in turn, RUNS times:

    clean      nothing remembered, an empty folder
    nothing    nothing has changed since; must write no file
    a page     the body of one text has changed

and prints the median of each, in seconds of wall and CPU time, and its ratio to clean, pair by pair. Bounds: nothing changed, 0.3 s at 1,000
documents and 0.15 of clean at 100; one page changed, 0.6 of clean. --yulan names the binary, else it is built here.
TMPDIR=/dev/shm takes the disk out of it. The machine should be quiet; ratios are what to quote.
"""
import argparse, os, shutil, statistics, subprocess, sys, tempfile

from compare import HERE, ROOT, run


def stamps(folder):
    """All that the file system tells of every file below a folder."""
    found = {}
    for directory, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(directory, name)
            stat = os.lstat(path)
            found[path] = (stat.st_ino, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--yulan")
    parser.add_argument("--folder", help="where the corpus is made; kept if given")
    options = parser.parse_args()
    yulan = os.path.abspath(options.yulan or os.path.join(ROOT, "target", "release", "yulan"))
    if not options.yulan:
        subprocess.run(["cargo", "build", "--release", "--locked", "--quiet"], cwd=ROOT, check=True)
    folder = options.folder or tempfile.mkdtemp(prefix="yulan-bench-")
    site = os.path.join(folder, "yulan")
    if not os.path.isdir(site):
        corpus = [os.path.join(HERE, "corpus.py"), "--documents", str(options.documents), "--out", folder, "--for", "yulan"]
        subprocess.run([sys.executable, *corpus], check=True, stdout=subprocess.DEVNULL)
    texts = [os.path.join(at, "en.md") for at, _, names in os.walk(os.path.join(site, "content")) if "en.md" in names]
    # The deepest are pages; of those any.
    text = max(sorted(texts), key=lambda path: path.count(os.sep))
    rows = {"clean": [], "nothing": [], "a page": []}
    for number in range(options.runs + 1):
        out = os.path.join(folder, f"out-{number}")
        command = [yulan, "build", "--as-of", "2026-11-23", "-o", out]
        shutil.rmtree(os.path.join(site, ".yulan"), ignore_errors=True)
        clean = run(command, site)
        before = stamps(out), stamps(site)
        nothing = run(command, site)
        if (stamps(out), stamps(site)) != before:
            sys.exit("a build in which nothing had changed has written")
        with open(text, "a", encoding="utf-8") as page:
            page.write(f"\nOne more line, the number {number}.\n")
        changed = run(command, site)
        # The first round warms the disk's cache and does not count.
        if number > 0:
            for name, row in zip(rows, (clean, nothing, changed)):
                rows[name].append(row)
                print(f"{name:8} {row[0]:7.3f} s wall {row[1]:7.3f} s CPU {row[2]:5.0f} MB   others {row[3]:.1f} s CPU", flush=True)
    for name, bound in (("clean", None), ("nothing", 0.15), ("a page", 0.6)):
        wall, cpu = (statistics.median(row[column] for row in rows[name]) for column in (0, 1))
        ratios = [[a[column] / b[column] for a, b in zip(rows[name], rows["clean"])] for column in (0, 1)]
        told = "" if bound is None else "; of clean {:.3f} wall, {:.3f} CPU (bound {})".format(*map(statistics.median, ratios), bound)
        print(f"{name:8} median: {wall:.3f} s wall, {cpu:.3f} s CPU{told}")
    if not options.folder:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
