import Campaign
import Crypto
import Foundation

/// Reads what a piece of evidence is: its path, size and hash. The file is never copied.
public enum EvidenceFile {
  /// - Throws: a `CocoaError` or `POSIXError` when the file cannot be read, `NotAFile` when it is none.
  public static func read(_ path: String) throws -> Evidence {
    let url = URL(filePath: path)
    guard !path.contains(where: \.isNewline),
      try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
    else { throw NotAFile() }
    let file = try FileHandle(forReadingFrom: url)
    defer { try? file.close() }
    var hash = SHA256()
    var size = 0
    while let part = try file.read(upToCount: 1 << 16), !part.isEmpty {
      hash.update(data: part)
      size += part.count
    }
    return Evidence(path: url.path, size: size, sha256: AuditChain.hex(Data(hash.finalize())))
  }

  /// A folder, a device, or a name with a line break.
  public struct NotAFile: Error {}
}
