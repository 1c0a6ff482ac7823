"""Everything must shrink to 4 MB: `pack` against Ghostscript's /ebook on the same PDFs. fit.py DOSSIER WORK

Time, the sizes that result, and the share of the words that tesseract still reads on some pages."""

import json
import os
import resource
import subprocess
import sys
import time
import zipfile
from collections import Counter
from pathlib import Path

from PIL import Image

DOSSIER, WORK = sys.argv[1], Path(sys.argv[2])
HEAVY, ARCHIVE = WORK / "heavy", WORK / "heavy.zip"
FILES = sorted(HEAVY.glob("*.pdf"))
QUIET = dict(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
LIMIT = 4_000_000
SAMPLE = [(0, 1), (3, 4), (7, 6)]  # a file, and one of its pages


def pack():
    ARCHIVE.unlink(missing_ok=True)
    # The case lacks papers on purpose: a draft is assembled in the same way.
    status = subprocess.run(
        [DOSSIER, "pack", HEAVY, "--draft", "--output", ARCHIVE, "--overwrite", "--no-ocr", "--quiet",
         "--as-of", "2026-11-21"], **QUIET).returncode
    if status not in (0, 1) or not ARCHIVE.exists():
        sys.exit(f"bench: pack ended with {status}")


def ghostscript(at_once):
    """All files, as many at once as told."""
    (WORK / "ebook").mkdir(exist_ok=True)
    command = ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", "-dPDFSETTINGS=/ebook"]
    waiting, running = list(FILES), []
    while waiting or running:
        while waiting and len(running) < at_once:
            path = waiting.pop()
            running.append(subprocess.Popen([*command, f"-sOutputFile={WORK / 'ebook' / path.name}", path], **QUIET))
        running.pop(0).wait()


def processor():
    """Seconds of processor time of all children that ended: what a busy machine does not stretch."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def seconds(work):
    """Medians of three runs: by the clock, and of the processor."""
    times = []
    for _ in range(3):
        start, used = time.perf_counter(), processor()
        work()
        times.append((time.perf_counter() - start, processor() - used))
    return [sorted(column)[1] for column in zip(*times)]


def crops(uploads):
    """The same corner of a page as scanned, as packed and as Ghostscript leaves it, side by side, for the eye."""
    place = Path(os.environ.get("CROPS", WORK / "crops"))
    place.mkdir(exist_ok=True, parents=True)
    for file, number in SAMPLE:
        path = FILES[file]
        row = Image.new("RGB", (3 * 640 + 40, 480), "white")
        for index, pdf in enumerate((path, uploads[path.name], WORK / "ebook" / path.name)):
            image = WORK / "crop"
            subprocess.run(["pdftoppm", "-r", "300", "-f", str(number), "-l", str(number), "-singlefile", "-png",
                            "-x", "220", "-y", "560", "-W", "640", "-H", "480", pdf, image], check=True)
            with Image.open(f"{image}.png") as crop:
                row.paste(crop, (index * 660, 0))
        row.save(place / f"{path.stem}-{number}.png")
    print(f"crops of scan, ours and gs side by side: {place}" if "CROPS" in os.environ else "", end="")


def recall(pdf, number, said):
    image = WORK / "page"
    subprocess.run(["pdftoppm", "-r", "300", "-f", str(number), "-l", str(number), "-singlefile", "-png", pdf, image], check=True)
    read = subprocess.run(["tesseract", f"{image}.png", "-", "-l", "eng"], capture_output=True, check=True)
    found = Counter(read.stdout.decode().split()) & Counter(said)
    return found.total() / len(said)


def packed():
    """The uploads by the names of the files that they were made of."""
    place = WORK / "uploads"
    with zipfile.ZipFile(ARCHIVE) as archive:
        names = [name for name in archive.namelist() if "/data/upload/" in name]
        archive.extractall(place, names)
    # Each file alone fills a slot; its country tells which.
    return {path.name: next(place / name for name in names if name.endswith(f"_{path.name.split('_')[2].lower()}.pdf")
                            or False) for path in FILES}


def main():
    size = sum(path.stat().st_size for path in FILES) / 1e6
    print(f"\nbench: {len(FILES)} PDFs of scans, {size:.0f} MB, each to be brought under 4 MB; medians of 3")
    ours, work = seconds(pack)
    for at_once in (1, 2):
        theirs, their_work = seconds(lambda: ghostscript(at_once))
        print(f"pack : gs /ebook, {at_once} at once  {ours:.2f} s : {theirs:.2f} s = {ours / theirs:.2f} (target 1); "
              f"of the processor {work:.2f} s : {their_work:.2f} s = {work / their_work:.2f}")
    uploads, words = packed(), json.loads((WORK / "words.json").read_text())
    sizes = [uploads[path.name].stat().st_size for path in FILES]
    ebook = [(WORK / "ebook" / path.name).stat().st_size for path in FILES]
    print(f"largest upload {max(sizes) / 1e6:.2f} MB, largest of gs {max(ebook) / 1e6:.2f} MB; over the limit: "
          f"{sum(s > LIMIT for s in sizes)} of ours, {sum(s > LIMIT for s in ebook)} of gs")
    rows = []
    for file, number in SAMPLE:
        path = FILES[file]
        said = words[path.name][number - 1]
        rows.append([recall(pdf, number, said) for pdf in (path, uploads[path.name], WORK / "ebook" / path.name)])
    means = [sum(column) / len(column) for column in zip(*rows)]
    crops(uploads)
    print("words read on {} pages: {:.3f} of the scan, {:.3f} of ours, {:.3f} of gs".format(len(rows), *means))


main()
