/// Hashes of texts by their bytes, for finding what was written in the same way: several times faster than
/// `hashValue`, which makes canonically equivalent texts equal first.

extension String {
  /// Differs from one run of the program to the next.
  package var byteHash: Int {
    var hasher = Hasher()
    hasher.combine(bytesOf: self)
    return hasher.finalize()
  }
}

extension Entry {
  /// Over what an item is known by: 编号, or without one what it is about.
  package var identityHash: Int { number.isEmpty ? aboutHash : number.byteHash }

  /// Over what an item is about.
  package var aboutHash: Int { Entry.aboutHash(unit, task, site: site, content: content) }

  package static func aboutHash(_ unit: Region.ID, _ task: Task.ID, site: String, content: String) -> Int {
    var hasher = Hasher()
    hasher.combine(unit)
    hasher.combine(task)
    hasher.combine(bytesOf: site)
    hasher.combine(bytesOf: content)
    return hasher.finalize()
  }

  /// Whether two are about the same: unit, task, site and content. Equal hashes do not yet say so.
  package func isAboutTheSame(as other: Entry) -> Bool {
    unit == other.unit && task == other.task && site == other.site && content == other.content
  }
}

extension Item {
  /// Over everything that it says. Differs from one run of the program to the next.
  package var byteHash: Int {
    var hasher = Hasher()
    for text in [
      entry.number, entry.origin, entry.site, entry.target, entry.content, entry.measures,
      entry.deadline.text, entry.department, entry.responsible, entry.contact, entry.leader, entry.note,
    ] {
      hasher.combine(bytesOf: text)
    }
    for number in [entry.unit, entry.task, entry.weight, id, revision] { hasher.combine(number) }
    var deadline = entry.deadline
    deadline.text = ""
    hasher.combine(deadline)
    hasher.combine(life)
    return hasher.finalize()
  }
}

extension Hasher {
  fileprivate mutating func combine(bytesOf text: String) {
    var text = text
    text.withUTF8 { bytes in
      combine(bytes.count)
      combine(bytes: UnsafeRawBufferPointer(bytes))
    }
  }
}
