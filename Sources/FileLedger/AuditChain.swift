import Campaign
import Crypto
import Foundation
import Ledger

/// The hash of each event covers the event and the hash before it, so that nothing can be changed, removed
/// or put in between without being seen.
enum AuditChain {
  /// SHA-256 over the previous hash and the event's fields, each with its length before it.
  ///
  /// - Parameter changes: the JSON text of the changes, exactly as it is stored.
  static func hash(of event: Event, changes: String, after previous: Data) -> Data {
    var digest = Fields()
    digest.add(previous)
    for number in [
      event.sequence, event.moment.day.dayNumber, event.moment.seconds, event.item, event.unit, event.task,
      event.from?.code, event.to?.code, event.reverses,
    ] {
      digest.add(number.map { String($0) })
    }
    for text in [
      event.actor, event.sitting, event.number, event.kind.rawValue, event.note, changes,
    ] {
      digest.add(text)
    }
    if let meeting = event.meeting { digest.add(String(meeting)) }
    return digest.finish()
  }

  /// SHA-256 over any texts, each with its length before it.
  struct Fields {
    private var hash = SHA256()
    /// What was not hashed yet: hashing many short texts one by one costs several times as much.
    private var waiting: [UInt8] = []
    private static let most = 1 << 14

    mutating func add(_ text: String?) {
      guard var text else { return addLength(.max) }
      text.withUTF8 { bytes in
        addLength(UInt64(bytes.count))
        add(UnsafeRawBufferPointer(bytes))
      }
    }

    mutating func add(_ data: Data) {
      addLength(UInt64(data.count))
      data.withUnsafeBytes { add($0) }
    }

    private mutating func addLength(_ length: UInt64) {
      withUnsafeBytes(of: length.littleEndian) { add($0) }
    }

    private mutating func add(_ bytes: UnsafeRawBufferPointer) {
      if waiting.count + bytes.count > Fields.most {
        waiting.withUnsafeBytes { hash.update(bufferPointer: $0) }
        waiting.removeAll(keepingCapacity: true)
      }
      if bytes.count > Fields.most {
        hash.update(bufferPointer: bytes)
      } else {
        waiting.append(contentsOf: bytes)
      }
    }

    func finish() -> Data {
      var hash = hash
      waiting.withUnsafeBytes { hash.update(bufferPointer: $0) }
      return Data(hash.finalize())
    }
  }

  /// Lower-case hexadecimal.
  static func hex(_ data: Data) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(data.count * 2)
    for byte in data {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
