import Exchange
import Foundation
import Papers
import Testing

/// Programs of others that read what was written. scripts/setup installs them; where one is missing its tests are
/// skipped, and the run says so.
enum Reader {
  static let python = "/usr/bin/python3"
  static let office = "/usr/bin/soffice"
  static let chromium = "/usr/bin/chromium"
  static let pdfText = "/usr/bin/pdftotext"
  static let pdfInfo = "/usr/bin/pdfinfo"

  static func has(_ programs: String...) -> Bool {
    programs.allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
  }
  static let hasPython = has(python)
  static let hasOffice = has(office, pdfText, pdfInfo)
  static let hasChromium = has(chromium)

  /// What a program prints; it must end well.
  static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(program)")
    return String(decoding: data, as: UTF8.self)
  }

  /// What python-docx or openpyxl finds in a paper.
  static func read<Found: Decodable>(_ paper: Paper, as format: PaperFormat, _ type: Found.Type) throws
    -> Found
  {
    let folder = try PaperFolder()
    let path = try folder.write(paper, as: format)
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Readers/read_paper.py")
    return try JSONDecoder().decode(type, from: Data(run(python, [script.path, path]).utf8))
  }

  /// The pages that LibreOffice makes of a paper: the size of the first, and the text of each without its
  /// blanks.
  static func print(_ paper: Paper, as format: PaperFormat) throws -> (size: String, pages: [String]) {
    let folder = try PaperFolder()
    let path = try folder.write(paper, as: format)
    // A profile of its own: two of them do not run in one.
    _ = try run(
      office,
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", "pdf",
        "--outdir",
        folder.path, path,
      ])
    let pdf = folder.path + "/paper.pdf"
    let size = try run(pdfInfo, [pdf]).split(separator: "\n").first { $0.hasPrefix("Page size:") }
    let pages = try run(pdfText, ["-layout", pdf, "-"]).split(separator: "\u{C}")
      .map { $0.filter { !$0.isWhitespace } }
    return (String(try #require(size)), pages.filter { !$0.isEmpty })
  }

  /// The document that Chromium makes of a page, as HTML.
  static func dom(ofPage html: String) throws -> String {
    let folder = try PaperFolder()
    let page = folder.path + "/page.html"
    try Data(html.utf8).write(to: URL(filePath: page))
    return try run(
      chromium,
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
        "--user-data-dir=\(folder.path)/profile", "--virtual-time-budget=5000", "--dump-dom",
        "file://\(page)",
      ])
  }
}

/// A folder for one paper that goes away with it.
final class PaperFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "guatu-paper-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: path) } catch { Swift.print("\(path) is left: \(error)") }
  }

  func write(_ paper: Paper, as format: PaperFormat) throws -> String {
    let file = "\(path)/paper.\(format.rawValue)"
    try Data(PaperFile.bytes(of: paper, as: format)).write(to: URL(filePath: file))
    return file
  }
}

/// What read_paper.py says of a document.
struct FoundDocument: Decodable {
  struct Paragraph: Decodable {
    let style: String
    let text: String
  }
  let paragraphs: [Paragraph]
  let tables: [[[String]]]
  /// How many rows are on every page that their table is on.
  let repeats: Int
  /// In millimetres.
  let width: Int
  let height: Int
  let footer: String
  let fields: [String]
}

/// What read_paper.py says of a sheet.
struct FoundSheet: Decodable {
  let name: String
  let rows: [[String]]
  /// s text, n number, f formula …
  let kinds: [String]
  let links: Int
  let freeze: String
  let area: String
  let repeated: String
  let orientation: String
  /// 8 is A3, 9 is A4.
  let paper: Int
  /// Whether it is one page wide.
  let fits: Bool
  let footer: String
  let rules: [String]
  let hidden: [String]
  let widths: [Double]

  var cells: Set<String> { Set(rows.joined()) }
}
