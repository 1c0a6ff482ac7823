#!/usr/bin/env python3
"""Weighs the traits by which letters are read, from invented letters: README.md of this folder.

Usage: weigh.py TOOL OUTPUT            fit on everything, write the three tables to the folder OUTPUT
       weigh.py TOOL --across [--tell] fit on three quarters of the sets, count on the fourth, four times over
       weigh.py TOOL --on M P [--tell] fit without the sets named, count on them; --tell names each fault

TOOL: the built `letter-traits`, which tells the traits of texts as the program does.
"""
import collections, json, pathlib, subprocess, sys
import numpy, yaml
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

HERE = pathlib.Path(__file__).parent
# Sets of the tests that are never learned from: what is read of them is the honest figure.
KEPT = {"F", "H"}
COMPLETENESS = {
    "incomplete-documents", "medical-proof-missing", "police-certificate", "language-test", "education-assessment",
    "employment-letter", "settlement-funds", "photo-or-form", "fees",
}
REASONED = {"refused", "fairness-letter", "rejected-incomplete"}
FILE_KINDS = {"rejected-incomplete", "document-request"}
# Passages of letters are learned once more by themselves, weighing half: all that carry a ground, one in four of the others.
ALONE = 0.5
# A lone sentence has nothing around it that could teach.
AROUND = ("<", ">", "^", "#", "~", "at=")
# From this probability on a ground is told.
TOLD = 0.33
# How much the strongest sentence counts beside the whole letter; what a kind without sentences gets for it.
STRONGEST, NO_SENTENCE = 0.4, -1.5
# Traits that occur once teach nothing; weights below this are left out of the tables.
OCCURRENCES, LEAST = 2, 0.04


def flat(text):
    return " ".join(text.split())


def overlaps(label, passage):
    """Whether a passage of a letter is one that a label quotes, or a part of it."""
    quote, text = flat(label["quote"]), flat(passage["quote"])
    if quote in text or text in quote:
        return True
    parts = quote.replace("; ", ";\n").replace(". ", ".\n").split("\n")
    return any(len(part) > 12 and part in text for part in parts)


def codes(labels, passage):
    return {label["code"] for label in labels or [] if label["page"] == passage["page"] and overlaps(label, passage)}


def ground_traits(passage, kind):
    traits = passage["file"] if kind in FILE_KINDS else passage["merits"]
    return traits + ["kind=" + kind]


def told_letters():
    """The letters of this folder, and those of the tests that were in sight while letters were learned to be read."""
    for path in sorted((HERE / "letters").glob("*.yaml")):
        for letter in load(path)["letters"]:
            yield complete(letter, path.stem, letter["name"])
    tests = HERE.parent / "Tests/Fixtures/refusal-letters"
    for path in sorted(tests.glob("expected*.yaml")):
        for letter in load(path)["letters"]:
            if letter["set"] not in KEPT:
                pages = (tests / letter["file"]).read_text(encoding="utf-8").split("\f")
                yield complete(letter | {"pages": pages}, letter["set"], letter["file"])


def load(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def complete(letter, name_of_set, name):
    also = letter.get("also_accepted") or []
    kinds = [letter["kind"]] + ([also] if isinstance(also, str) else also)
    letter = letter | {"set": name_of_set, "name": name, "kinds": kinds}
    for key in ("kind_words", "grounds", "asked", "tolerated"):
        letter[key] = letter.get(key) or []
    for label in letter["grounds"] + letter["asked"]:
        label["code"] = one_code(label["code"])
    letter["tolerated"] = [one_code(code) for code in letter["tolerated"]]
    return letter


def one_code(code):
    """Work without authorization breaks a condition of the stay; the contract has no code of its own for it."""
    return "status-lost" if code == "unauthorized-work" else code


def told_sentences():
    for language in ("en", "fr"):
        parts = load(HERE.parent / f"Tests/Fixtures/refusal-sentences/{language}.yaml")
        for part in ("grounds", "traps", "kinds"):
            for code, sentences in parts[part].items():
                for place, sentence in enumerate(sentences):
                    # Every fifth is kept for the tests.
                    if place % 5 != 4:
                        yield {"sentence": sentence, "part": part, "code": one_code(code), "language": language}


def frame(lesson):
    """A sentence as a paragraph of its own in a short letter."""
    if lesson["language"] == "fr":
        return f"Numéro de la demande : W000000999\n1er novembre 2026\n\nMadame,\n\n{lesson['sentence']}\n\nVeuillez agréer nos salutations.\n\nAgent\n"
    return f"Application number: W000000999\n1 November 2026\n\nDear applicant,\n\n{lesson['sentence']}\n\nYours truly,\n\nOfficer\n"


class Lessons:
    """The rows of the three tables; each with its set, so that a set can be kept out."""

    def __init__(self, tool):
        self.letters, self.grounds, self.sentences = {}, [], []
        letters, sentences = list(told_letters()), list(told_sentences())
        texts = [letter["pages"] for letter in letters] + [[frame(sentence)] for sentence in sentences]
        lines = "".join(json.dumps({"pages": pages}) + "\n" for pages in texts)
        told = subprocess.run([tool], input=lines, capture_output=True, text=True, check=True).stdout.splitlines()
        for lesson, line in zip(letters + sentences, told, strict=True):
            lesson.update(json.loads(line))
            (self.add_sentence if "sentence" in lesson else self.add_letter)(lesson)

    def add_letter(self, letter):
        self.letters[letter["name"]] = letter
        kind, asked = letter["kind"], letter["kind"] == "document-request"
        for place, passage in enumerate(letter["passages"]):
            words = codes([dict(label, code=kind) for label in letter["kind_words"]], passage)
            self.sentences.append((passage["kind"], words, letter["set"], letter["name"]))
            if kind in REASONED or asked:
                said = codes(letter["asked"] if asked else letter["grounds"], passage)
                self.grounds.append((ground_traits(passage, kind), said, letter["set"], letter["name"], place))

    def add_sentence(self, lesson):
        code, part = lesson["code"], lesson["part"]
        kind = "rejected-incomplete" if code in COMPLETENESS else "refused"
        for passage in lesson["passages"]:
            if len(flat(passage["quote"])) < 4 or flat(passage["quote"])[:25] not in flat(lesson["sentence"]):
                continue
            spoken = [trait for trait in passage["kind"] if not trait.startswith(AROUND)]
            self.sentences.append((spoken, {code} if part == "kinds" else set(), None, None))
            if part != "kinds":
                said = {code} if part == "grounds" else set()
                traits = [trait for trait in ground_traits(passage, kind) if not trait.startswith(AROUND)]
                self.grounds.append((traits, said, None, None, 0))


class Model:
    """One logistic regression for each name, over traits that are there or not."""

    def __init__(self, rows, labels, weights, balance=None):
        counts = collections.Counter(trait for row in rows for trait in row)
        self.traits = sorted(trait for trait, count in counts.items() if count >= OCCURRENCES)
        self.place = {trait: place for place, trait in enumerate(self.traits)}
        self.names = sorted({name for label in labels for name in label})
        matrix = self.matrix(rows)
        self.fits = []
        for name in self.names:
            told = numpy.array([name in label for label in labels])
            fit = LogisticRegression(C=1.0, max_iter=300, solver="liblinear", class_weight=balance, random_state=0)
            fit.fit(matrix, told, sample_weight=numpy.array(weights))
            fit.coef_[numpy.abs(fit.coef_) < LEAST] = 0
            self.fits.append(fit)

    def matrix(self, rows):
        starts, columns = [0], []
        for row in rows:
            columns += sorted(self.place[trait] for trait in set(row) if trait in self.place)
            starts.append(len(columns))
        shape = (len(rows), len(self.traits))
        return csr_matrix((numpy.ones(len(columns)), numpy.array(columns, dtype=numpy.int32), numpy.array(starts, dtype=numpy.int32)), shape=shape)

    def logits(self, rows):
        matrix = self.matrix(rows)
        return {name: fit.decision_function(matrix) for name, fit in zip(self.names, self.fits)}

    def write(self, path, comment, shift=0.0):
        """Hundredths: the biases, lowered by the shift, then a trait a line with the places of names and their weights."""
        biases = [round(100 * (fit.intercept_[0] - shift)) for fit in self.fits]
        lines = ["// " + comment, "\t".join(self.names), "\t".join(map(str, biases))]
        for column, trait in enumerate(self.traits):
            pairs = [(place, round(100 * fit.coef_[0][column])) for place, fit in enumerate(self.fits)]
            said = " ".join(f"{place} {weight}" for place, weight in pairs if weight)
            if said:
                lines.append(f"{trait}\t{said}")
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def fitted(lessons, without=()):
    grounds = [row for row in lessons.grounds if row[2] not in without]
    sentences = [row for row in lessons.sentences if row[2] not in without]
    letters = [letter for letter in lessons.letters.values() if letter["set"] not in without]
    alone = [row for place, row in enumerate(grounds) if row[2] and (row[1] or place % 4 == 0)]
    stripped = [[trait for trait in row[0] if not trait.startswith(AROUND)] for row in alone]
    weight = [1.0] * len(grounds) + [ALONE] * len(alone)
    return (
        Model([row[0] for row in grounds] + stripped, [row[1] for row in grounds + alone], weight),
        Model([row[0] for row in sentences], [row[1] for row in sentences], [1.0] * len(sentences)),
        Model([letter["traits"] for letter in letters], [{letter["kind"]} for letter in letters], [1.0] * len(letters), "balanced"),
    )


def kinds_told(models, letters):
    whole = models[2].logits([letter["traits"] for letter in letters])
    told = []
    for place, letter in enumerate(letters):
        spoken = models[1].logits([passage["kind"] for passage in letter["passages"]] or [[]])
        strongest = {name: STRONGEST * (max(spoken[name]) if name in spoken else NO_SENTENCE) for name in whole}
        told.append(max(whole, key=lambda name: whole[name][place] + strongest[name]))
    return told


def count(lessons, models, sets):
    """Kinds, grounds found, grounds invented; with the kind of the letter given, so that one fault counts once."""
    letters = [letter for letter in lessons.letters.values() if letter["set"] in sets]
    sums = collections.Counter(letters=len(letters))
    for letter, kind in zip(letters, kinds_told(models, letters)):
        sums["kinds"] += kind in letter["kinds"]
        if "--tell" in sys.argv and kind not in letter["kinds"]:
            print("  ", letter["name"], "kind", kind, "not", letter["kind"])
    rows = [row for row in lessons.grounds if row[2] in sets]
    logits = models[0].logits([row[0] for row in rows])
    bound = numpy.log(TOLD / (1 - TOLD))
    found = collections.defaultdict(list)
    for place, row in enumerate(rows):
        letter = lessons.letters[row[3]]
        for code in models[0].names:
            isAllowed = code in COMPLETENESS if letter["kind"] in FILE_KINDS else code != "incomplete-documents"
            if isAllowed and logits[code][place] > bound:
                found[row[3]].append((code, letter["passages"][row[4]]))
    for letter in letters:
        if letter["kind"] not in REASONED:
            continue
        for code in {ground["code"] for ground in letter["grounds"]}:
            sums["grounds"] += 1
            places = [ground for ground in letter["grounds"] if ground["code"] == code]
            isFound = any(name == code and on_lines(passage, places) for name, passage in found[letter["name"]])
            sums["found"] += isFound
            if "--tell" in sys.argv and not isFound:
                print("  ", letter["name"], "missed", code, flat(places[0]["quote"])[:120])
        for code, passage in found[letter["name"]]:
            places = [ground for ground in letter["grounds"] if ground["code"] == code]
            if code in letter["tolerated"] or on_lines(passage, places):
                continue
            sums["beside" if places else "invented"] += 1
            if "--tell" in sys.argv and not places:
                print("  ", letter["name"], "invented", code, flat(passage["quote"])[:150])
    return sums


def on_lines(passage, places):
    return any(place["page"] == passage["page"] and passage["line"] <= place["end_line"] and place["line"] <= passage["endLine"] for place in places)


def main():
    lessons = Lessons(sys.argv[1])
    sets = sorted({letter["set"] for letter in lessons.letters.values()})
    if sys.argv[2] == "--on":
        kept = [name for name in sys.argv[3:] if not name.startswith("--")]
        print(dict(count(lessons, fitted(lessons, kept), kept)))
    elif sys.argv[2] == "--across":
        total = collections.Counter()
        for fold in range(4):
            kept = sets[fold::4]
            sums = count(lessons, fitted(lessons, kept), kept)
            print(" ".join(kept), dict(sums), flush=True)
            total.update(sums)
        print("all", dict(total))
    else:
        output = pathlib.Path(sys.argv[2])
        grounds, sentences, whole = fitted(lessons)
        bound = float(numpy.log(TOLD / (1 - TOLD)))
        made = "Made by Training/weigh.py from invented letters; hundredths of logits. "
        grounds.write(output / "grounds.tsv", made + "A positive sum tells a ground.", bound)
        sentences.write(output / "kind-sentences.tsv", made + "What a sentence tells of the kind of its letter.")
        whole.write(output / "kinds.tsv", made + "What a letter as a whole tells of its kind.")


if __name__ == "__main__":
    main()
