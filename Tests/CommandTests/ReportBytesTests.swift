import Testing

/// A report is the same bytes on any number of cores, in any locale, and whatever order the folder lists.
@Suite struct ReportBytesTests {
  private static let formats = [["--format", "json"], ["--lang", "both"]]

  @Test(arguments: formats)
  func theSameFolderGivesTheSameBytes(_ format: [String]) throws {
    // Two papers less and two unknown files more: findings of several kinds, in one order.
    let files = Array(ReadyCase.files.dropFirst(2)) + [
      ("photo one.pdf", SampleFile.pdf(["nothing known"])), ("zz.bin", [1, 2, 3]), ("permit-copy.jpg", SampleFile.jpeg(remark: "permit")),
    ]
    func report(_ files: [(String, [UInt8])], environment: [String] = [], through wrapper: [String] = []) throws -> [UInt8] {
      let folder = try CaseFolder("amina", files: files)
      return try Dossier.run(["validate", folder.path] + format + Dossier.day, environment: environment, through: wrapper).output
    }
    let first = try report(files)
    #expect(first.count > 2_000)
    let settings: [(environment: [String], wrapper: [String])] = [
      ([], []), ([], ["/usr/bin/taskset", "1"]), (["TZ=Pacific/Auckland"], []), (["LC_ALL=tr_TR.UTF-8", "LANG=en_CA.UTF-8"], []),
    ]
    for (index, setting) in settings.enumerated() {
      let order = index.isMultiple(of: 2) ? Array(files.reversed()) : Array(files.dropFirst(3) + files.prefix(3))
      #expect(try report(order, environment: setting.environment, through: setting.wrapper) == first, "\(setting)")
    }
  }
}
