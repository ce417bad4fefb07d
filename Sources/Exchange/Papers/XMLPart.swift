import CLibXML2
import Ledger

/// An XML document on its way into an archive. Names are the program's own; texts are made printable and escaped.
final class XMLPart {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr
  private var isWhole = true

  /// - Throws: `OutputError.cannotWrite` when memory is exhausted.
  init() throws(OutputError) {
    guard let buffer = xmlBufferCreate() else { throw XMLPart.failure }
    guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
      xmlBufferFree(buffer)
      throw XMLPart.failure
    }
    self.buffer = buffer
    self.writer = writer
    note(xmlTextWriterStartDocument(writer, "1.0", "UTF-8", "yes"))
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// An element with what `content` puts into it.
  ///
  /// - Throws: what `content` throws; the document is then of no use.
  func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], content: () throws -> Void
  ) rethrows {
    note(xmlTextWriterStartElement(writer, name))
    for (name, value) in attributes {
      note(xmlTextWriterWriteAttribute(writer, name, printableLine(value)))
    }
    try content()
    note(xmlTextWriterEndElement(writer))
  }

  /// An element with nothing in it.
  func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    element(name, attributes) {}
  }

  func text(_ text: String) { note(xmlTextWriterWriteString(writer, printable(text))) }

  /// The document, with all elements closed.
  func bytes() throws(OutputError) -> [UInt8] {
    note(xmlTextWriterEndDocument(writer))
    note(xmlTextWriterFlush(writer))
    guard isWhole, let content = xmlBufferContent(buffer) else { throw XMLPart.failure }
    return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }

  private func note(_ result: Int32) { if result < 0 { isWhole = false } }

  private static let failure = OutputError.cannotWrite(path: "xml", reason: "libxml2")
}
