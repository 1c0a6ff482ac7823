#!/bin/sh
# Measures the program on a case of scans against what other programs need for the same bytes.
# Usage: Benchmarks/bench.sh DOSSIER        DOSSIER: the release binary
# Everything is made in a temporary folder, which is removed at the end. Ratios are printed beside
# their targets; they are no promise, and the status is 0 unless something broke.
set -eu

dossier=${1:?usage: bench.sh DOSSIER}
dossier=$(realpath "$dossier")
here=$(dirname "$(realpath "$0")")

for tool in python3 qpdf zip sha256sum; do
  command -v "$tool" >/dev/null || { echo "bench: $tool is missing: apt-get install python3-venv qpdf zip coreutils" >&2; exit 1; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

echo "bench: Pillow, pikepdf and bagit go to $work/venv"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pillow==13.0.0 pikepdf==10.17.0 bagit==1.9.0

echo "bench: making 40 files of 4 scanned pages, and a small case of 10 files of one page"
"$work/venv/bin/python" "$here/make_scans.py" "$work"
"$work/venv/bin/python" "$here/measure.py" "$dossier" "$work"

if command -v gs >/dev/null && command -v tesseract >/dev/null; then
  "$work/venv/bin/python" "$here/make_heavy.py" "$work"
  "$work/venv/bin/python" "$here/fit.py" "$dossier" "$work"
else
  echo "bench: shrinking is not compared: apt-get install ghostscript tesseract-ocr" >&2
fi
