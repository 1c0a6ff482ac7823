/// Why the words that a file itself holds were not read, though they were asked for.
public enum WordsUnread: String, Codable, Sendable {
  /// `pdftotext` is not there.
  case notInstalled
  /// It did not end within its time, and was killed.
  case timeLimit
  /// It wrote more than a paper can hold, and was killed.
  case tooLong
  /// It gave up on a file that is otherwise sound.
  case failed
}
