import CLibZip

/// The library behind this target.
public enum ZipLibrary {
  /// The version of libzip. The corresponding C function is `zip_libzip_version`.
  public static let version = unsafe String(cString: zip_libzip_version())
}
