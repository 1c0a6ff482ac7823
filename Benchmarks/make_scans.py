"""Writes an invented case that is ready: WORK/scans (40 PDFs of 4 JPEG pages, 63 MB, and two small
photos), WORK/jpegs (the same 160 JPEGs), and WORK/small (10 of the PDFs, of one page each)."""

import io
import random
import sys
from pathlib import Path

import pikepdf
from PIL import Image, ImageDraw

# A4 at 200 dots an inch, as an office scanner delivers it.
WIDTH, HEIGHT = 1654, 2339
QUALITY = 67  # about 0.4 MB a page
COUNTRIES = ["MAR", "FRA", "BEL", "DEU", "ESP", "PRT", "ITA", "CHE", "NLD", "GBR", "IRL", "TUN"]
PEOPLE = ["anna", "marc"]
JOBS = ["boreal", "cartier", "laurier"]


def names():
    """The 40 files, each named so that the program tells what it is."""
    found = [f"police-certificate_{who}_{country}_2026-09-01.pdf" for who in PEOPLE for country in COUNTRIES]
    for who in PEOPLE:
        found += [f"passport_{who}.pdf", f"medical-exam_{who}.pdf", f"language-test_{who}.pdf"]
    found += ["diploma_anna.pdf", "eca_anna.pdf", "marriage-certificate.pdf", "proof-of-funds.pdf"]
    found += [f"{paper}_anna_{job}.pdf" for job in JOBS for paper in ["employment-letter", "pay-evidence"]]
    return found


def paper(seed):
    """A sheet as a scanner sees it: never quite white, never quite still."""
    grain = [Image.effect_noise((WIDTH, HEIGHT), 9 + band).point(lambda v: min(255, v + 105)) for band in range(3)]
    tint = Image.new("RGB", (WIDTH, HEIGHT), (250, 246 - seed % 5, 238))
    return Image.blend(tint, Image.merge("RGB", grain), 0.5)


def scan(sheet, random_, label):
    """One page of lines of words, as a JPEG."""
    page = sheet.transpose(random_.choice(list(Image.Transpose)[:2])).copy()
    draw = ImageDraw.Draw(page)
    draw.text((150, 120), label, fill=(20, 20, 120))
    for line in range(58):
        x, y = 150, 200 + line * 34
        while x < WIDTH - 260:
            length = random_.randint(20, 110)
            draw.rectangle((x, y, x + length, y + 13), fill=(45, 45, 60 + random_.randint(0, 30)))
            x += length + 14
    out = io.BytesIO()
    page.save(out, "JPEG", quality=QUALITY, dpi=(200, 200))
    return out.getvalue()


def pdf(jpegs, target):
    """Wraps JPEGs as they are: one picture a page, upright, filling it."""
    document = pikepdf.new()
    for data in jpegs:
        picture = pikepdf.Stream(
            document, data, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=WIDTH, Height=HEIGHT,
            ColorSpace=pikepdf.Name.DeviceRGB, BitsPerComponent=8, Filter=pikepdf.Name.DCTDecode)
        page = document.add_blank_page(page_size=(595.44, 842.04))
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Scan=document.make_indirect(picture)))
        page.Contents = document.make_stream(b"q 595.44 0 0 842.04 0 0 cm /Scan Do Q")
    document.save(target, linearize=False)


def residence():
    """Half a year and more in each country, one after the other, then Canada."""
    months = [(2016 + (n * 7) // 12, (n * 7) % 12 + 1) for n in range(len(COUNTRIES) + 1)]
    rows = []
    for country, (year, month), (end_year, end_month) in zip(COUNTRIES, months, months[1:]):
        start = "1988-03-04" if country == COUNTRIES[0] else f"{year}-{month:02}-02"
        rows.append(f"      - {{country: {country}, from: {start}, to: {end_year}-{end_month:02}-01}}")
    year, month = months[-1]
    rows.append(f"      - {{country: CAN, from: {year}-{month:02}-02}}")
    return "\n".join(rows)


def person(who, role, more):
    return f"""  - id: {who}
    role: {role}
    family_name: ESSAI
    given_names: {who.capitalize()}
    birth_date: 1988-03-04
    citizenships: [MAR]
    marital_status: married
    passport: {{number: ES1234567, country: MAR, issue_date: 2023-05-03, expiry_date: 2033-05-02}}
    in_canada: true
    medical_exam: {{date: 2026-10-02, number: "E0001"}}
    residence:
{residence()}
    language_tests:
      - {{test: celpip-general, test_date: 2026-03-02, result_date: 2026-03-10, clb: {{listening: 9, reading: 9, writing: 9, speaking: 9}}}}
{more}"""


WORK = """    education:
      - {credential: masters, institution: Institut Essai, country: MAR, completed: 2011-06-30, eca: {body: WES, issue_date: 2025-02-01, equivalent: masters}}
    activities:
""" + "\n".join(
    f'      - {{kind: work, employer: {job.capitalize()} inc., title: Analyste, noc: "21222", teer: 1, country: CAN, from: {start}, to: {end},'
    " hours_per_week: 37.5, paid: true, authorized: true, self_employed: false, full_time_student: false}"
    for job, start, end in zip(JOBS, ["2023-02-01", "2024-03-01", "2025-04-01"], ["2024-02-28", "2025-03-31", "2026-11-01"]))


def case():
    return f"""applications: [express-entry]
language: en
people:
{person("anna", "principal", WORK)}
{person("marc", "spouse", "")}
express_entry:
  program: fsw
  profile_date: 2026-08-01
  invitation_date: 2026-11-01
  primary_occupation: "21222"
  funds: {{amount: 30000, average_six_months: 30000, debts: 0, authorized_to_work: false}}
permanent_residence:
  principal_applicant: anna
  class: fsw
  stage: invited
  intended_province: ON
"""


def main(work):
    random_ = random.Random(63)
    sheets = [paper(seed) for seed in range(4)]
    for folder in ["scans", "jpegs", "small"]:
        (work / folder).mkdir()
    for number, name in enumerate(names()):
        pages = [scan(sheets[page], random_, f"{name} {page + 1}") for page in range(4)]
        for page, data in enumerate(pages):
            (work / "jpegs" / f"{number:02}-{page}.jpg").write_bytes(data)
        pdf(pages, work / "scans" / name)
        if number % 4 == 0:
            pdf(pages[:1], work / "small" / name)
    for folder in ["scans", "small"]:
        for who in PEOPLE:
            photo = sheets[0].crop((0, 0, 720, 900))
            ImageDraw.Draw(photo).ellipse((200, 150, 520, 620), fill=(190, 140, 110 + len(who + folder)))
            photo.save(work / folder / f"digital-photo_{who}.jpg", quality=75 + PEOPLE.index(who))
        (work / folder / "case.yaml").write_text(case())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
