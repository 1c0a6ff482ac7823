/// The name and version that reports and archives carry.
public enum ToolVersion {
  public static let name = "dossier"
  public static let version = "0.1.0"
}
