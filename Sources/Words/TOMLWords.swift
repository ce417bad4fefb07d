import Ledger

/// Why a file of TOML cannot be read, and what to do.
enum TOMLWords {
  static func simplified(_ fault: TOMLFault) -> String {
    switch fault {
    case .cannotRead(let reason): "不能读取：\(reason)"
    case .notAFile: "不是普通文件"
    case .notUTF8: "不是 UTF-8 文字：请另存为 UTF-8"
    case .syntax(let detail): "不是正确的 TOML：\(detail)"
    case .unquotedTable(let line): "方括号里的表名不对：\(line)。表名用字母、数字、_、- 写，用汉字等要加引号"
    case .unparsable: "这一行不是正确的 TOML：请查括号、逗号、引号是否成对，文字是否加了引号"
    }
  }

  static func traditional(_ fault: TOMLFault) -> String {
    switch fault {
    case .cannotRead(let reason): "不能讀取：\(reason)"
    case .notAFile: "不是普通檔案"
    case .notUTF8: "不是 UTF-8 文字：請另存為 UTF-8"
    case .syntax(let detail): "不是正確的 TOML：\(detail)"
    case .unquotedTable(let line): "方括號裡的表名不對：\(line)。表名用字母、數字、_、- 寫，用漢字等要加引號"
    case .unparsable: "這一行不是正確的 TOML：請查括號、逗號、引號是否成對，文字是否加了引號"
    }
  }

  static func english(_ fault: TOMLFault) -> String {
    switch fault {
    case .cannotRead(let reason): "cannot read it: \(reason)"
    case .notAFile: "is not a regular file"
    case .notUTF8: "is not UTF-8: save it as UTF-8"
    case .syntax(let detail): "not TOML: \(detail)"
    case .unquotedTable(let line):
      "the name of the table is wrong: \(line); names are written with letters, digits, _ and -, others in quotes"
    case .unparsable:
      "this line is not TOML: look whether brackets, commas and quotes match, and whether text stands in quotes"
    }
  }
}

extension Words {
  /// The fault with its reason in the person's language.
  func told(_ fault: TOMLFault) -> TOMLFault {
    if case .cannotRead(let reason) = fault { return .cannotRead(reason: self.reason(reason)) }
    return fault
  }
}
