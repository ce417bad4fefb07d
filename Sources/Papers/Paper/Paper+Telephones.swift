import Campaign

extension Paper {
  /// The same with every telephone number in its texts masked, wherever a person wrote it (domain.md §8).
  ///
  /// - Parameter kept: the titles of columns that hold the numbers of items: by these a sheet that comes back is
  ///   read.
  func telephonesMasked(except kept: Set<String>) -> Paper {
    var paper = self
    paper.changeTexts(except: kept) { Telephones.masked($0) }
    return paper
  }

  /// Every telephone number in its texts.
  func telephones(except kept: Set<String>) -> Set<String> {
    var found: Set<String> = []
    var paper = self
    paper.changeTexts(except: kept) { text in
      found.formUnion(Telephones.all(in: text))
      return text
    }
    return found
  }

  private mutating func changeTexts(except kept: Set<String>, _ change: (String) -> String) {
    title = change(title)
    number = change(number)
    addressee = change(addressee)
    foot = foot.map { Fact($0.label, change($0.text)) }
    for part in parts.indices {
      parts[part].title = change(parts[part].title)
      for block in parts[part].blocks.indices {
        parts[part].blocks[block].changeTexts(except: kept, change)
      }
    }
  }
}

extension Paper.Block {
  fileprivate mutating func changeTexts(except kept: Set<String>, _ change: (String) -> String) {
    switch self {
    case .heading(let text): self = .heading(change(text))
    case .paragraph(let text): self = .paragraph(change(text))
    case .facts(let facts): self = .facts(facts.map { Paper.Fact(change($0.label), change($0.text)) })
    case .signature(let lines): self = .signature(lines.map(change))
    case .card(let heading, let light, let facts):
      self = .card(
        heading: change(heading), light: light,
        facts: facts.map { Paper.Fact(change($0.label), change($0.text)) })
    case .table(var table):
      table.changeTexts(except: kept, change)
      self = .table(table)
    }
  }
}

extension PaperTable {
  fileprivate mutating func changeTexts(except kept: Set<String>, _ change: (String) -> String) {
    let changed = columns.indices.filter { !kept.contains(columns[$0].title) }
    for index in groups.indices { groups[index].title = change(groups[index].title) }
    for index in columns.indices { columns[index].title = change(columns[index].title) }
    for row in rows.indices {
      for index in changed where rows[row].indices.contains(index) && rows[row][index].number == nil {
        rows[row][index].text = change(rows[row][index].text)
      }
    }
  }
}
