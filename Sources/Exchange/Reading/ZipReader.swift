import CLibZip
import Ledger

/// An archive that is read part by part, and not trusted: every part has a limit, counted while it is unpacked.
final class ZipReader {
  /// As the person wrote it.
  let path: String
  private let archive: OpaquePointer

  /// Parts of an archive; a workbook has some dozens.
  static let mostParts = 20_000

  init(path: String) throws(IntakeError) {
    self.path = path
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
      var error = zip_error_t()
      zip_error_init_with_code(&error, code)
      defer { zip_error_fini(&error) }
      throw .brokenWorkbook(path: path, part: "", reason: String(cString: zip_error_strerror(&error)))
    }
    self.archive = archive
    // From here on whatever is thrown ends in deinit, which closes the archive.
    guard zip_get_num_entries(archive, 0) <= ZipReader.mostParts else {
      throw .workbookTooLarge(path: path, part: "", limit: ZipReader.mostParts)
    }
  }

  deinit { zip_discard(archive) }

  /// Whether the archive has a part of this name.
  func has(_ name: String) -> Bool { zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE)) >= 0 }

  /// Begins to unpack a part.
  ///
  /// - Parameter limit: bytes that it may have when it is unpacked.
  func part(_ name: String, limit: Int) throws(IntakeError) -> Part {
    let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
    var status = zip_stat_t()
    guard index >= 0, zip_stat_index(archive, zip_uint64_t(index), 0, &status) == 0 else {
      throw .brokenWorkbook(path: path, part: name, reason: ZipReader.missing)
    }
    guard status.encryption_method == 0 else { throw .encryptedWorkbook(path: path) }
    guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else { throw failure(name) }
    return Part(self, file, name: name, limit: limit, packed: Int(clamping: status.comp_size))
  }

  static let missing = "missing"

  private func failure(_ name: String) -> IntakeError {
    .brokenWorkbook(path: path, part: name, reason: String(cString: zip_strerror(archive)))
  }

  /// A part on its way out of the archive.
  final class Part {
    let name: String
    private let owner: ZipReader
    private let file: OpaquePointer
    private let limit: Int
    private let packed: Int
    private var count = 0

    /// More than this for each packed byte is no table but a trap, in parts above `harmless`.
    private static let mostRatio = 300
    private static let harmless = 64 << 20

    fileprivate init(_ owner: ZipReader, _ file: OpaquePointer, name: String, limit: Int, packed: Int) {
      self.owner = owner
      self.file = file
      self.name = name
      self.limit = limit
      self.packed = packed
    }

    deinit { zip_fclose(file) }

    /// Fills the buffer; 0 at the end, where the check sum has been compared.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
      let read = Int(zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count)))
      guard read >= 0 else {
        let error = zip_file_get_error(file)
        throw .brokenWorkbook(
          path: owner.path, part: name, reason: String(cString: zip_error_strerror(error)))
      }
      count += read
      let isTrap = count > Part.harmless && count / Part.mostRatio > packed
      guard count <= limit, !isTrap else {
        throw .workbookTooLarge(path: owner.path, part: name, limit: isTrap ? Part.harmless : limit)
      }
      return read
    }
  }
}
