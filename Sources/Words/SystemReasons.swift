extension Words {
  /// What the system says went wrong, in the person's language where it is one of the usual things; otherwise
  /// as the system says it.
  public func reason(_ system: String) -> String {
    guard let words = usualReasons[system] else { return system }
    switch language {
    case .simplified: return words.simplified
    case .traditional: return words.traditional
    case .english: return system
    }
  }
}

/// The texts of strerror(3) that people meet.
private let usualReasons: [String: (simplified: String, traditional: String)] = [
  "No such file or directory": ("没有这个文件或文件夹", "沒有這個檔案或資料夾"),
  "Permission denied": ("没有权限", "沒有權限"),
  "Operation not permitted": ("没有权限", "沒有權限"),
  "Is a directory": ("这是文件夹", "這是資料夾"),
  "Not a directory": ("路径中有一段不是文件夹", "路徑中有一段不是資料夾"),
  "Invalid argument": ("不是普通文件", "不是普通檔案"),
  "No space left on device": ("磁盘已满", "磁碟已滿"),
  "Read-only file system": ("文件系统只读", "檔案系統唯讀"),
  "File name too long": ("文件名太长", "檔名太長"),
  "Too many open files": ("打开的文件太多", "開啟的檔案太多"),
  "Input/output error": ("读写出错", "讀寫出錯"),
]
