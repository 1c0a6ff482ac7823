/// A reason not to trust an archive, with its evidence: the name of the entry, or numbers of bytes.
///
/// A name that is not UTF-8 is given with its bad bytes replaced.
public enum ZipFault: Error, Hashable, Sendable {
  // The archive as a whole.
  /// No end record: not a ZIP archive, or one that was cut short.
  case notAnArchive
  /// The end record speaks of a comment longer than the file: the end is cut off.
  case cutShort
  /// One part of an archive that spans several files.
  case split
  /// Bytes before the first entry.
  case junkAtStart(bytes: Int)
  /// Bytes after the end record.
  case trailingBytes(bytes: Int)
  /// A comment on the archive: bytes that no entry accounts for.
  case comment(bytes: Int)
  /// A record needed to go on lies outside of the file or is not what it should be.
  case directoryDamaged
  case entryCountDisagrees(declared: Int, found: Int)
  case tooManyEntries(declared: Int)
  /// All entries together declare more than is allowed.
  case tooLarge(declared: Int)
  /// Bytes that belong to no entry, before `name` or, if nil, before the central directory.
  case gap(before: String?, bytes: Int)
  /// Two entries share bytes.
  case overlap(String, String)

  // The name of an entry.
  case emptyName
  /// Over 4,096 bytes, which no system opens.
  case nameTooLong(String)
  case nameNotUnicode(String)
  /// Not ASCII and not marked as UTF-8: every program shows another name.
  case nameEncodingUnknown(String)
  case absolutePath(String)
  case driveLetter(String)
  case backslash(String)
  /// A component `.`, `..` or of no characters.
  case strayComponent(String)
  /// A character that is not shown or turns the writing direction.
  case controlCharacter(String)
  /// The same bytes, the same text in another Unicode form, or the same but for case.
  case sameName(String, String)
  /// A file that is the folder of another entry too.
  case fileIsFolder(String)

  // What an entry says of itself.
  /// Encrypted, with no password given, or in a way that is not opened here (not AES).
  case encrypted(String)
  /// The password given is not that of the entry.
  case passwordWrong(String)
  case unknownMethod(String, method: Int)
  case unknownFlags(String)
  /// A symbolic link, a device or the like; `mode` is that of Unix.
  case notARegularFile(String, mode: Int)
  case entryComment(String)
  case extraFieldDamaged(String)
  /// The local header is missing or lies outside of the file.
  case localHeaderDamaged(String)
  case namesDisagree(String)
  case sizesDisagree(String)
  case checksumsDisagree(String)
  /// Method, flags or version of the two headers.
  case headersDisagree(String)
  case timesDisagree(String)
  case descriptorDisagrees(String)
  case entryTooLarge(String, declared: Int)
  /// A size, in bytes, that so few packed bytes cannot honestly hold.
  case bomb(String, packed: Int, unpacked: Int)

  // The contents of an entry.
  case contentsDamaged(String)
  case contentsLonger(String)
  case contentsShorter(String)
  /// Bytes inside the entry after the end of what is compressed.
  case hiddenBytes(String)
  case checksumDisagrees(String)

  /// Whether the container holds together and only the bytes of an entry are not those that were packed.
  public var concernsContentsOnly: Bool {
    switch self {
    case .contentsDamaged, .contentsLonger, .contentsShorter, .checksumDisagrees: true
    default: false
    }
  }
}
