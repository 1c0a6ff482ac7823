internal import Glibc

/// The programs that read papers.
public enum ReaderPrograms {
  /// What changes when this program, or one that it starts, is another version: their sizes and the moments at which
  /// they were last changed.
  public static var versions: [String] {
    let models = "/usr/share/tesseract-ocr/5/tessdata"
    return ["/proc/self/exe", ChildProgram.pdftotext.path, ChildProgram.pdftoppm.path, ChildProgram.tesseract.path, models].map { path in
      var status = stat()
      guard unsafe fstatat(AT_FDCWD, path, &status, 0) == 0 else { return "\(path): none" }
      return "\(path): \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
    }
  }
}
