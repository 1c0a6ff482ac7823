/// The last day to answer a fairness letter or a request, as the letter sets it: there is no fixed one (R-REF-30).
struct ReplyFinder {
  let words: LetterWords
  let passages: [LetterPassage]

  private let dates = LetterDates()

  init(words: LetterWords, passages: [LetterPassage]) {
    self.words = words
    self.passages = passages
  }

  func find(into reading: inout LetterReading) {
    for passage in passages where words.reply.occur(in: passage.folded) {
      let days = dates.days(in: passage.quote)
      // A day that is printed stands before a count; the letter's own day is none.
      let printed = dates.all(in: passage.quote).last { $0 != reading.date }
      guard days != nil || printed != nil else { continue }
      reading.replyDays = days
      reading.replyQuote = passage.quote
      if let printed, reading.date.map({ printed > $0 }) ?? true {
        reading.replyBy = printed
      } else if let days, let date = reading.date {
        reading.replyBy = date + days
      }
      return
    }
  }
}
