import CLibZip
import Ledger

/// An archive on its way out. The same parts give the same bytes, whatever the time.
package struct ZipArchive {
  private var parts: [(name: String, bytes: [UInt8])] = []

  package init() {}

  package mutating func add(_ name: String, _ bytes: [UInt8]) { parts.append((name, bytes)) }

  /// The whole archive, its parts in the order in which they came.
  ///
  /// - Parameter check: called now and then; by throwing it stops the packing.
  /// - Throws: an `OutputError`, and what `check` throws.
  package func bytes(check: @escaping () throws -> Void = {}) throws -> [UInt8] {
    guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { throw ZipArchive.failure(nil) }
    // The archive gives the source back when it is closed; the bytes are read afterwards.
    defer { zip_source_free(source) }
    zip_source_keep(source)
    guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, nil) else {
      zip_source_free(source)
      throw ZipArchive.failure(nil)
    }
    var copies: [UnsafeMutableRawBufferPointer] = []
    defer { for copy in copies { copy.deallocate() } }
    for part in parts {
      // What is added is read when the archive is closed.
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, part.bytes.count), alignment: 1)
      copy.copyBytes(from: part.bytes)
      copies.append(copy)
      guard ZipArchive.add(part.name, copy, count: part.bytes.count, to: archive) else {
        let failure = ZipArchive.failure(archive)
        zip_discard(archive)
        throw failure
      }
    }
    let stop = Stop(check)
    defer { withExtendedLifetime(stop) {} }
    stop.watch(archive)
    guard zip_close(archive) == 0 else {
      let failure = stop.reason ?? ZipArchive.failure(archive)
      zip_discard(archive)
      throw failure
    }
    return try ZipArchive.read(source)
  }

  /// Asks whether to go on while libzip packs.
  private final class Stop {
    private let check: () throws -> Void
    /// Why the packing was stopped; nil where it was not.
    private(set) var reason: (any Error)?

    init(_ check: @escaping () throws -> Void) { self.check = check }

    func watch(_ archive: OpaquePointer) {
      let own = Unmanaged.passUnretained(self).toOpaque()
      zip_register_cancel_callback_with_state(
        archive,
        { _, own in own.map { Unmanaged<Stop>.fromOpaque($0).takeUnretainedValue().isWanted } ?? false ? 1 : 0
        },
        nil, own)
    }

    private var isWanted: Bool {
      do { try check() } catch { reason = error }
      return reason != nil
    }
  }

  private static func add(
    _ name: String, _ bytes: UnsafeMutableRawBufferPointer, count: Int, to archive: OpaquePointer
  ) -> Bool {
    guard let part = zip_source_buffer(archive, bytes.baseAddress, zip_uint64_t(count), 0) else {
      return false
    }
    let index = zip_file_add(archive, name, part, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(part)
      return false
    }
    // 1980-01-01, the first day that an archive can name.
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0) == 0
  }

  private static func read(_ source: OpaquePointer) throws(OutputError) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_open(source) == 0, zip_source_stat(source, &status) == 0 else { throw failure(nil) }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    let count = bytes.withUnsafeMutableBytes {
      zip_source_read(source, $0.baseAddress, zip_uint64_t($0.count))
    }
    guard count == bytes.count else { throw failure(nil) }
    return bytes
  }

  private static func failure(_ archive: OpaquePointer?) -> OutputError {
    .cannotWrite(path: "zip", reason: archive.map { String(cString: zip_strerror($0)) } ?? "libzip")
  }
}
