"""Writes WORK/heavy: an invented case whose ten PDFs of six pages are all over 4 MB, and WORK/words: what each page says.

The pages are scans at 300 dots an inch: lines of words in a common font on paper that is never quite white."""

import io
import json
import random
import sys
from pathlib import Path

import pikepdf
from PIL import Image, ImageDraw, ImageFont

from make_scans import case, names

WIDTH, HEIGHT = 2480, 3508
FONT = "/usr/share/fonts/truetype/liberation2/LiberationSans-Regular.ttf"
WORDS = ("permit letter employer passport status worker record income address residence police certificate language "
         "family bank account program officer degree school country travel visitor student proof funds history").split()
FILES = 10
PAGES = 6


def paper(seed):
    grain = [Image.effect_noise((WIDTH, HEIGHT), 10 + band).point(lambda v: min(255, v + 105)) for band in range(3)]
    return Image.blend(Image.new("RGB", (WIDTH, HEIGHT), (250, 246 - seed, 238)), Image.merge("RGB", grain), 0.5)


def page(sheet, random_):
    image = sheet.transpose(random_.choice(list(Image.Transpose)[:2])).copy()
    draw, font, said = ImageDraw.Draw(image), ImageFont.truetype(FONT, 42), []
    for line in range(52):
        text = " ".join(random_.choice(WORDS) for _ in range(9))
        said += text.split()
        draw.text((220, 220 + line * 58), text, fill=(40, 40, 60), font=font)
    draw.ellipse((1700, 2900, 2100, 3300), outline=(30, 30, 170), width=14)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=80, dpi=(300, 300))
    return out.getvalue(), said


def main(work):
    random_ = random.Random(300)
    sheets = [paper(seed) for seed in range(3)]
    (work / "heavy").mkdir()
    words = {}
    for name in names()[:FILES]:
        document, words[name] = pikepdf.new(), []
        for number in range(PAGES):
            data, said = page(sheets[number % 3], random_)
            words[name].append(said)
            picture = pikepdf.Stream(
                document, data, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=WIDTH, Height=HEIGHT,
                ColorSpace=pikepdf.Name.DeviceRGB, BitsPerComponent=8, Filter=pikepdf.Name.DCTDecode)
            leaf = document.add_blank_page(page_size=(595.2, 841.92))
            leaf.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Scan=document.make_indirect(picture)))
            leaf.Contents = document.make_stream(b"q 595.2 0 0 841.92 0 0 cm /Scan Do Q")
        document.save(work / "heavy" / name)
    (work / "heavy" / "case.yaml").write_text(case())
    (work / "words.json").write_text(json.dumps(words))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
