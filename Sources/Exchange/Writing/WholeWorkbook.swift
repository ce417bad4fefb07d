import CLibZip
import Glibc
import Ledger

/// Whether a workbook that was just written is whole: libxlsxwriter puts its parts together in temporary files,
/// and where the disk is full they end early without a word.
enum WholeWorkbook {
  /// Looks at every part: the sheet must be as long as its rows make it, the others must end as XML does.
  ///
  /// - Parameter rowBytes: how many bytes the rows of the sheet are.
  static func check(_ path: String, rowBytes: Int) throws(OutputError) {
    try check(path) { archive, index, part in
      guard String(cString: part.name) == "xl/worksheets/sheet1.xml" else {
        return beginning(archive, index, Int(part.size)).last { $0 != 0x0A } == UInt8(ascii: ">")
      }
      return headLength(archive, index).map { Int(part.size) >= $0 + rowBytes + tail.utf8.count } ?? false
    }
  }

  /// Looks at every part of a workbook whose sheets were held in memory: each must end with what it began with.
  static func check(_ path: String) throws(OutputError) {
    try check(path) { archive, index, part in endsWithItsRoot(beginning(archive, index, Int(part.size))) }
  }

  private static func check(
    _ path: String, isWhole: (OpaquePointer, zip_uint64_t, zip_stat_t) -> Bool
  ) throws(OutputError) {
    guard let archive = zip_open(path, ZIP_RDONLY, nil) else { throw incomplete }
    defer { zip_discard(archive) }
    let count = zip_get_num_entries(archive, 0)
    guard count > 0 else { throw incomplete }
    for index in 0..<zip_uint64_t(count) {
      var part = zip_stat_t()
      guard zip_stat_index(archive, index, 0, &part) == 0, isWhole(archive, index, part) else {
        throw incomplete
      }
    }
  }

  /// Whether the last tag closes the first element, or is the only one.
  private static func endsWithItsRoot(_ bytes: [UInt8]) -> Bool {
    let text = bytes[..<(bytes.lastIndex { $0 != 0x0A }.map { $0 + 1 } ?? 0)]
    let starts = text.indices.dropLast().first {
      text[$0] == UInt8(ascii: "<") && text[$0 + 1] != UInt8(ascii: "?")
    }
    guard let start = starts else { return false }
    let ends: [UInt8] = [0x20, 0x0A, UInt8(ascii: ">"), UInt8(ascii: "/")]
    let name = text[(start + 1)...].prefix { !ends.contains($0) }
    return text.suffix(name.count + 3).elementsEqual([0x3C, 0x2F] + name + [0x3E])
  }

  private static let incomplete = OutputError.cannotWrite(
    path: ScratchFile.folder, reason: String(cString: strerror(ENOSPC)))

  /// What stands below the rows of every sheet.
  private static let tail = """
    </sheetData><autoFilter ref="A1:A1"/>\
    <pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>\
    <pageSetup orientation="landscape"/><ignoredErrors><ignoredError sqref="A2:A2" numberStoredAsText="1"/>\
    </ignoredErrors></worksheet>
    """

  /// How many bytes stand above the rows; nil where there are no rows.
  private static func headLength(_ archive: OpaquePointer, _ index: zip_uint64_t) -> Int? {
    let bytes = beginning(archive, index, 1 << 16)
    let mark = Array("<sheetData>".utf8)
    return bytes.indices.first { bytes[$0...].starts(with: mark) }.map { $0 + mark.count }
  }

  /// The first bytes of a part; fewer when it is shorter or cannot be read.
  private static func beginning(_ archive: OpaquePointer, _ index: zip_uint64_t, _ limit: Int) -> [UInt8] {
    guard let part = zip_fopen_index(archive, index, 0) else { return [] }
    defer { zip_fclose(part) }
    var bytes = [UInt8](repeating: 0, count: limit)
    var count = 0
    while count < limit {
      let read = bytes.withUnsafeMutableBytes {
        zip_fread(part, $0.baseAddress?.advanced(by: count), zip_uint64_t(limit - count))
      }
      if read <= 0 { break }
      count += Int(read)
    }
    return Array(bytes[..<count])
  }
}
