"""Runs the comparisons of bench.sh: measure.py DOSSIER WORK."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

from PIL import Image

RUNS = 5
DOSSIER, WORK = sys.argv[1], Path(sys.argv[2])
SCANS, SMALL, ARCHIVE, PLAIN = WORK / "scans", WORK / "small", WORK / "scans.zip", WORK / "plain.zip"
FILES = sorted(SCANS.glob("*.pdf")) + sorted(SCANS.glob("*.jpg"))
JPEGS = sorted((WORK / "jpegs").iterdir())
# The day on which the case is ready, whenever this runs.
# Words in pictures are not recognised: what that costs is measured by itself.
JUDGED = ["--quiet", "--as-of", "2026-11-21", "--no-ocr"]
HERE = Path(__file__).resolve().parent.parent
QUIET = dict(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def run(*command, statuses=(0,)):
    status = subprocess.run(command, **QUIET).returncode
    if status not in statuses:
        sys.exit(f"bench: status {status}: {' '.join(map(str, command))}")


def median(work, before=lambda: None):
    """Seconds: the median of RUNS, after one run that warms the caches."""
    times = []
    for _ in range(RUNS + 1):
        before()
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times[1:])


def decode_with_pil():
    for path in JPEGS:
        with Image.open(path) as image:
            image.load()


def validate():
    run(DOSSIER, "validate", SCANS, *JUDGED)


def pack():
    run(DOSSIER, "pack", SCANS, "--output", ARCHIVE, *JUDGED)


def zip_and_digest():
    run("zip", "-0", "-q", "-r", PLAIN, SCANS)
    for _ in range(2):
        run("sha256sum", *FILES)


def peers():
    """What other programs take for the same files: none of them checks a page, and bagit.py alone lists digests."""
    def clean():
        PLAIN.unlink(missing_ok=True)
        (WORK / "peer.7z").unlink(missing_ok=True)
        shutil.rmtree(WORK / "bag", ignore_errors=True)

    def bag():
        shutil.copytree(SCANS, WORK / "bag")
        run(sys.executable, "-m", "bagit", "--sha256", "--quiet", WORK / "bag")
        run("zip", "-0", "-q", "-r", PLAIN, WORK / "bag")

    yield "zip -r", lambda: run("zip", "-q", "-r", PLAIN, SCANS), clean
    for name in ("7z", "7za"):
        if shutil.which(name):
            yield "7z a", lambda name=name: run(name, "a", "-bd", WORK / "peer.7z", SCANS), clean
            break
    yield "bagit.py and zip -0", bag, clean


def resident(pid):
    """Bytes of a process and all below it, shared pages divided among those who share them."""
    total = 0
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1]) * 1024
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            total += resident(child)
        for task in os.listdir(f"/proc/{pid}/task"):
            if task != str(pid):
                for child in Path(f"/proc/{pid}/task/{task}/children").read_text().split():
                    total += resident(child)
    except OSError:
        pass
    return total


def peak(*command):
    """The greatest sum seen of the memory of a command and of its workers, in bytes."""
    process = subprocess.Popen(command, **QUIET)
    most = 0
    ended = threading.Event()

    def watch():
        nonlocal most
        while not ended.is_set():
            most = max(most, resident(process.pid))
            time.sleep(0.005)

    watcher = threading.Thread(target=watch)
    watcher.start()
    process.wait()
    ended.set()
    watcher.join()
    return most


def check_that_all_is_read():
    """Every file is assigned and none was left unproved: else the figures would flatter."""
    result = subprocess.run([DOSSIER, "validate", SCANS, "--format", "json", *JUDGED], capture_output=True)
    report = json.loads(result.stdout)
    used = {file for line in report["checklist"] for file in line["files"]}
    missing = {path.name for path in FILES} - used
    unread = [f for f in report["findings"] if f["code"] in ("file-not-checked", "file-damaged", "file-unreadable")]
    if missing or unread:
        sys.exit(f"bench: files that were not used: {sorted(missing)}; findings: {[f['code'] for f in unread]}")


PERSON = """applications: [express-entry]
people: [{id: yacine, role: principal, family_name: FERHANI, given_names: Yacine, birth_date: 1995-03-12}]
express_entry: {program: cec}
"""


def seconds_each(source, name, count, options):
    """What one more file of a kind costs: as many copies of it, less the same case without them."""
    folder = WORK / "each"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / "case.yaml").write_text(PERSON)
    command = [DOSSIER, "validate", folder, "--quiet", "--as-of", "2026-11-21", *options]
    empty = median(lambda: run(*command, statuses=(0, 1)))
    for number in range(count):
        shutil.copy(source, folder / f"{name}-{number}{source.suffix}")
    return (median(lambda: run(*command, statuses=(0, 1))) - empty) / count


def tesseract_alone(picture):
    """Seconds of the program beside ours on the same picture, with the languages and the one thread that we use."""
    environment = dict(os.environ, OMP_THREAD_LIMIT="1")
    command = ["/usr/bin/tesseract", str(picture), "stdout", "-l", "fra+eng", "--psm", "3"]
    return median(lambda: subprocess.run(command, env=environment, check=True, **QUIET))


def print_remembered(source, name, count, options):
    """What the same files cost in a second run that remembers the first."""
    os.environ["XDG_CACHE_HOME"] = str(WORK / "cache-each")
    again = seconds_each(source, name, count, [*options, "--cache"])
    print(f"{'':24}{again * 1e3:6.1f} ms more each in a second run with --cache")


def letters(count, form):
    """Seconds of a run that drafts the letter of so many cases, each with files of its own name."""
    place = WORK / "letters"
    shutil.rmtree(place, ignore_errors=True)
    for number in range(count):
        shutil.copytree(HERE / "examples/restoration-ptot-ready", place / f"case-{number}")
    cases = sorted(path for path in place.iterdir())

    def draft():
        run(DOSSIER, "letter", *cases, "--as-of", "2026-11-28", "--format", form, "--output", f"{place}/drafts/",
            "--overwrite", "--quiet")

    draft()
    return median(draft)


def print_seconds_each():
    """Per form, per PDF with text, per page recognised: beside them tesseract alone, and a second run with --cache."""
    shared = HERE.parent / "shared" / "data"
    for what, source, name, count, options in [
        ("an IRCC form", shared / "forms/synthetic/imm5710e_restore_validated.pdf", "imm5710", 10, ["--no-ocr"]),
        ("a PDF with text", HERE / "examples/express-entry-cec-ready/langue/resultats-tef-canada.pdf",
         "language-test", 20, ["--no-ocr"]),
        ("a page recognised", shared / "scans/bank-letter_fr_200dpi_scan.jpg", "police-certificate", 4, []),
    ]:
        if not source.exists():
            print(f"{what}: skipped, {source.name} is not there")
        elif not options and not Path("/usr/bin/tesseract").exists():
            print(f"{what}: skipped, tesseract is not installed")
        else:
            each = seconds_each(source, name, count, options)
            print(f"{what:24}{each * 1e3:6.1f} ms more each, {os.cpu_count()} cores at work")
            if not options:
                alone = tesseract_alone(source)
                print(f"{'':24}{alone * 1e3:6.1f} ms by tesseract alone on one core: ratio {each / alone:.2f}, "
                      f"of the time of a core {each * os.cpu_count() / alone:.2f}")
            print_remembered(source, name, count, options)
    print()


def main():
    check_that_all_is_read()
    size = sum(path.stat().st_size for path in FILES) / 1e6
    print(f"bench: {len(FILES)} files, {len(JPEGS)} pages, {size:.0f} MB; medians of {RUNS}, warm; {os.cpu_count()} cores\n")
    print_seconds_each()
    rows = []

    def row(what, measured, base, unit, target):
        ratio = measured / base
        mark = "ok" if ratio <= target else "above"
        rows.append((what, f"{measured:.3f} {unit}", f"{base:.3f} {unit}", f"{ratio:.3f}", f"{target:.2f}", mark))

    judged = median(validate)
    row("validate : PIL decodes, one core", judged, median(decode_with_pil), "s", 1)
    # qpdf takes a minute and more: its one run is timed with warm files and not repeated.
    start = time.perf_counter()
    for path in FILES:
        if path.suffix == ".pdf":
            run("qpdf", "--check", path)
    row("validate : qpdf --check (one run)", judged, time.perf_counter() - start, "s", 0.05)
    packed = median(pack, lambda: ARCHIVE.unlink(missing_ok=True))
    row("pack : zip -0 and two sha256sum", packed, median(zip_and_digest, lambda: PLAIN.unlink(missing_ok=True)), "s", 1.5)
    for what, work, clean in peers():
        taken = median(work, clean)
        rows.append((f"pack : {what}", f"{packed:.3f} s", f"{taken:.3f} s", f"{packed / taken:.3f}", "none", ""))
        clean()
    os.environ["XDG_CACHE_HOME"] = str(WORK / "cache")
    remembered = median(lambda: run(DOSSIER, "validate", SCANS, "--cache", *JUDGED))
    row("validate --cache, second run : first", remembered, judged, "s", 0.5)
    row("validate, peak memory : 300 MB", peak(DOSSIER, "validate", SCANS, *JUDGED) / 1e6, 300, "MB", 1)
    ARCHIVE.unlink(missing_ok=True)
    row("pack, peak memory : 300 MB",
        peak(DOSSIER, "pack", SCANS, "--output", ARCHIVE, *JUDGED) / 1e6, 300, "MB", 1)
    row("--help : 50 ms", median(lambda: run(DOSSIER, "--help")) * 1e3, 50, "ms", 1)
    for form in ("docx", "pdf"):
        row(f"letter as {form}, warm fonts : 100 ms", letters(1, form) * 1e3, 100, "ms", 1)
        row(f"letters as {form}, each of 100 : 100 ms", letters(100, form) * 10, 100, "ms", 1)
    row("validate, 10 pages : 150 ms",
        median(lambda: run(DOSSIER, "validate", SMALL, *JUDGED, statuses=(0, 1))) * 1e3, 150, "ms", 1)

    # The time of 10,000 whole cases scored on one core: facts read, both grids, every reason in both languages.
    example = Path(__file__).resolve().parent.parent / "examples" / "express-entry-fsw-not-ready"
    printed = subprocess.run([DOSSIER, "score", example, "--as-of", "2026-10-20", "--rounds", "20000"],
                             capture_output=True, check=True).stdout
    row("score, 10,000 cases : one second", 10_000 / int(printed.split()[0]), 1, "s", 1)

    print(f"{'measured : compared with':36}{'measured':>13}{'compared':>13}{'ratio':>8}{'target':>8}")
    for what, measured, base, ratio, target, mark in rows:
        print(f"{what:36}{measured:>13}{base:>13}{ratio:>8}{target:>8}  {mark}")


main()
