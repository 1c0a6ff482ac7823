/// What a letter does to status, money and other applications, or what holds against a common belief about it.
public struct RefusalEffect: Encodable, Sendable {
  public var text: Bilingual
  public var sources: [Source]
}
