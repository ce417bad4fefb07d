import Foundation
import Ledger

/// Who sits at this terminal.
enum Account {
  /// The author of this run: the name given, or the account's; every run is a sitting of its own.
  static func author(_ name: String?) -> Author {
    var sitting = SystemRandomNumberGenerator()
    return Author(name: name ?? accountName, sitting: String(sitting.next(), radix: 36))
  }

  /// The person's full name from the account, or the login name.
  private static var accountName: String {
    guard let entry = getpwuid(getuid()) else { return ProcessInfo.processInfo.userName }
    let full = String(cString: entry.pointee.pw_gecos).split(separator: ",").first.map(String.init) ?? ""
    return full.isEmpty ? String(cString: entry.pointee.pw_name) : full
  }
}
