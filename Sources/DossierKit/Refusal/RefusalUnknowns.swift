/// What could not be told of a letter: said, since unknown is an answer and silence is not.
struct RefusalUnknowns {
  let reading: LetterReading
  let text: LetterText
  let isRecognised: Bool
  /// The file goes on beyond what was read.
  let isCut: Bool

  var all: [Bilingual] {
    var lines: [Bilingual] = []
    if text.isEmpty {
      lines.append(
        Bilingual(
          fr: "Aucun mot n’a été lu dans ce fichier.", en: "No word was read in this file."))
      return lines
    }
    if isCut {
      lines.append(
        Bilingual(
          fr: "Ce document est plus long qu’une lettre\u{00A0}: seul son début a été lu.",
          en: "This document is longer than a letter: only its beginning was read."))
    }
    if reading.language == nil {
      lines.append(
        Bilingual(
          fr: "Ni le français ni l’anglais n’y sont reconnus.", en: "Neither French nor English is recognised in it."))
    }
    if isRecognised {
      lines.append(
        Bilingual(
          fr: "Les mots viennent d’une image\u{00A0}: comparer chaque citation à la lettre.",
          en: "The words come from a picture: compare each quotation with the letter."))
    }
    switch reading.kind {
    case .unknown:
      lines.append(
        Bilingual(
          fr: "La nature de cette lettre n’est pas reconnue\u{00A0}: rien n’en est déduit. La lire, ou la montrer à une "
            + "personne autorisée.",
          en: "The nature of this letter is not recognised: nothing is drawn from it. Read it, or show it to a licensed "
            + "person."))
    case .refused, .rejectedIncomplete, .fairnessLetter:
      if reading.grounds.isEmpty {
        lines.append(
          Bilingual(
            fr: "Aucun motif n’est reconnu dans la lettre\u{00A0}: demander les notes du SMGC.",
            en: "No ground is recognised in the letter: ask for the GCMS notes."))
      } else {
        lines.append(
          Bilingual(
            fr: "D’autres motifs peuvent s’y trouver que le programme ne reconnaît pas\u{00A0}: lire toute la lettre.",
            en: "There may be other grounds that the program does not recognise: read the whole letter."))
      }
    default: break
    }
    return lines
  }
}
