/// The files of `schemas/` and `templates/` as they were when the program was built.
///
/// Keys are paths below the top of the package, such as `schemas/figures/fees.yaml`.
public enum EmbeddedFiles {
  /// The text of one file, or `nil` if there was none of that path.
  public static func text(_ path: String) -> String? { contents[path] }

  /// The tree of a file in YAML or JSON as the build wrote it, or `nil` if there was none of that path.
  public static func tree(_ path: String) -> String? { trees[path] }

  /// The paths of all files below a folder, in alphabetical order.
  public static func paths(under folder: String) -> [String] {
    contents.keys.filter { $0.hasPrefix(folder) }.sorted()
  }
}
