internal import FoundationEssentials
public import Workers

/// A page to be drawn small, of a file as it was when it was inspected.
public struct PageThumbnailRequest: Codable, Sendable, Equatable {
  /// The case folder.
  public var root: [UInt8]
  /// The file below it.
  public var path: [UInt8]
  /// What its digest was: a file that changed since is not drawn.
  public var sha256: String
  /// Counted from 1; 1 of a picture.
  public var page: Int
  /// Of a picture, as EXIF has it: 1 to 8.
  public var orientation: Int?

  public init(root: [UInt8], path: [UInt8], sha256: String, page: Int, orientation: Int?) {
    self.orientation = orientation
    self.root = root
    self.path = path
    self.sha256 = sha256
    self.page = page
  }
}

/// A page of a file as one small grey JPEG, which shows a person what page is meant.
public struct PageThumbnail: Sendable, Equatable {
  /// Pixels of the longer side, at most: twice what a screen shows, so that paper and fine screens are sharp.
  public static let longestSide = 400
  /// The greatest JPEG, in bytes.
  public static let byteLimit = 32 << 10

  /// Pixels.
  public let width: Int
  /// Pixels.
  public let height: Int
  public let jpeg: [UInt8]

  /// `nil` where a side or the file is not within the bounds, or where it does not begin as a JPEG does.
  public init?(width: Int, height: Int, jpeg: [UInt8]) {
    guard (1...Self.longestSide).contains(width), (1...Self.longestSide).contains(height),
      jpeg.count <= Self.byteLimit, jpeg.starts(with: [0xff, 0xd8, 0xff])
    else { return nil }
    self.width = width
    self.height = height
    self.jpeg = jpeg
  }
}

extension PageThumbnail {
  /// The first byte of a request to draw; a request to inspect begins with the brace of its JSON.
  public static let mark = UInt8(ascii: "T")
  /// Before the JPEG of an answer: width and height, two bytes each, the high one first.
  private static let headerBytes = 4

  /// Has pages drawn in worker processes and gives them in the order of the requests; `nil` for a page that could not
  /// be drawn, for whatever reason. Without a request no worker is started.
  public static func drawAll(_ requests: [PageThumbnailRequest], pool: WorkerPool) async -> [PageThumbnail?] {
    let outcomes = await pool.run(requests.map { frame(for: $0) })
    return outcomes.map { if case .answer(let frame) = $0 { PageThumbnail(frame: frame) } else { nil } }
  }

  /// What a worker does with a frame that begins with ``mark``: an empty answer where nothing could be drawn.
  public static func answer(_ frame: [UInt8]) async -> [UInt8] {
    guard let request = try? JSONDecoder().decode(PageThumbnailRequest.self, from: Data(frame.dropFirst()))
    else { return [] }
    return await PageDrawing.thumbnail(request)?.frame ?? []
  }

  private static func frame(for request: PageThumbnailRequest) -> [UInt8] {
    [mark] + ((try? [UInt8](JSONEncoder().encode(request))) ?? [])
  }

  private var frame: [UInt8] {
    [UInt8(width >> 8), UInt8(width & 255), UInt8(height >> 8), UInt8(height & 255)] + jpeg
  }

  private init?(frame: [UInt8]) {
    guard frame.count > Self.headerBytes else { return nil }
    self.init(
      width: Int(frame[0]) << 8 | Int(frame[1]), height: Int(frame[2]) << 8 | Int(frame[3]),
      jpeg: Array(frame[Self.headerBytes...]))
  }
}
