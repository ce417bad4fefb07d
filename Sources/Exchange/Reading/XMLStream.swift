import CLibXML2
import Ledger

/// What is done with the elements of an XML document as they come. Names are without their prefix.
class XMLVisitor {
  /// What the visitor does not accept; the stream ends with it.
  final var refusal: IntakeError?

  func start(_ name: XMLName, _ attributes: XMLAttributes) {}
  /// A piece of text; there may be several in one element.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func end(_ name: XMLName) {}
}

/// The name of an element, where it lies.
struct XMLName {
  let bytes: UnsafePointer<UInt8>

  static func == (name: XMLName, other: StaticString) -> Bool {
    let count = other.utf8CodeUnitCount
    let known = other.utf8Start
    for index in 0..<count where name.bytes[index] != known[index] { return false }
    return name.bytes[count] == 0
  }

  static func ~= (other: StaticString, name: XMLName) -> Bool { name == other }
}

/// The attributes of an element, where they lie.
struct XMLAttributes {
  fileprivate let list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  fileprivate let count: Int

  /// The value as it lies there, entities resolved.
  func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    guard let list else { return nil }
    for index in 0..<count {
      // Name, prefix, address, beginning and end of the value.
      guard let own = list[index * 5], XMLName(bytes: own) == name else { continue }
      guard let start = list[index * 5 + 3], let end = list[index * 5 + 4] else { return nil }
      return UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }

  subscript(_ name: StaticString) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

  /// A whole number from 0.
  func number(_ name: StaticString) -> Int? { bytes(name).flatMap { decimal($0) } }

  func flag(_ name: StaticString) -> Bool {
    guard let bytes = bytes(name), let first = bytes.first else { return false }
    return first == 0x31 || first == 0x74
  }
}

/// Digits up to nine.
func decimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
  var value = 0
  for byte in bytes {
    guard byte >= 0x30, byte <= 0x39 else { return nil }
    value = value * 10 + Int(byte - 0x30)
  }
  return value
}

/// An XML part of an archive that is parsed while it is unpacked, chunk by chunk.
///
/// A document type, and with it every entity of its own, is refused at once: no workbook has one. libxml2's own
/// limits stay in force (depth 256, 10 MB of one name or value), and nothing is fetched.
final class XMLStream {
  private let path: String
  private let part: ZipReader.Part
  private let parser: xmlParserCtxtPtr
  private let visit: Visit
  private let chunk: UnsafeMutableRawBufferPointer
  private var isOver = false

  /// What the parser's callbacks reach.
  fileprivate final class Visit {
    let visitor: XMLVisitor
    var parser: xmlParserCtxtPtr?
    var hasDocumentType = false
    init(_ visitor: XMLVisitor) { self.visitor = visitor }

    /// Stops the parser where the visitor refuses.
    @inline(__always) func check() {
      if visitor.refusal != nil, let parser { xmlStopParser(parser) }
    }
  }

  init(_ part: ZipReader.Part, path: String, visitor: XMLVisitor) throws(IntakeError) {
    self.path = path
    self.part = part
    visit = Visit(visitor)
    var handler = XMLStream.handler()
    guard
      let parser = xmlCreatePushParserCtxt(
        &handler, Unmanaged.passUnretained(visit).toOpaque(), nil, 0, nil)
    else { throw .brokenWorkbook(path: path, part: part.name, reason: "libxml2") }
    xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
    self.parser = parser
    visit.parser = parser
    chunk = .allocate(byteCount: 1 << 16, alignment: 16)
  }

  deinit {
    xmlFreeParserCtxt(parser)
    chunk.deallocate()
  }

  /// Parses the next piece; false when the document is over.
  func advance() throws(IntakeError) -> Bool {
    if isOver { return false }
    let count = try part.read(into: chunk)
    isOver = count == 0
    let code = xmlParseChunk(
      parser, chunk.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(count), isOver ? 1 : 0)
    if let refusal = visit.visitor.refusal { throw refusal }
    if visit.hasDocumentType {
      throw .brokenWorkbook(path: path, part: part.name, reason: XMLStream.documentType)
    }
    // A name space that is not declared does no harm.
    guard code == 0 || xmlCtxtGetLastError(parser)?.pointee.level != XML_ERR_FATAL else {
      throw .brokenWorkbook(path: path, part: part.name, reason: reason(code))
    }
    return true
  }

  static let documentType = "DOCTYPE"

  private func reason(_ code: Int32) -> String {
    guard let error = xmlCtxtGetLastError(parser), let message = error.pointee.message else {
      return "XML \(code)"
    }
    var text = String(cString: message)
    while text.last == "\n" { text.removeLast() }
    return "XML: \(text)"
  }

  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      guard let visit = XMLStream.visit(context), let name else { return }
      visit.visitor.start(
        XMLName(bytes: name), XMLAttributes(list: attributes, count: Int(count)))
      visit.check()
    }
    handler.endElementNs = { context, name, _, _ in
      guard let visit = XMLStream.visit(context), let name else { return }
      visit.visitor.end(XMLName(bytes: name))
      visit.check()
    }
    handler.characters = { context, text, count in
      guard let visit = XMLStream.visit(context), let text else { return }
      visit.visitor.text(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    // Errors are asked for afterwards.
    handler.serror = { _, _ in }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.internalSubset = { context, _, _, _ in
      guard let visit = XMLStream.visit(context) else { return }
      visit.hasDocumentType = true
      if let parser = visit.parser { xmlStopParser(parser) }
    }
    return handler
  }

  private static func visit(_ context: UnsafeMutableRawPointer?) -> Visit? {
    context.map { Unmanaged<Visit>.fromOpaque($0).takeUnretainedValue() }
  }
}
