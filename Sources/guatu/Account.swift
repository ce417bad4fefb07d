import Foundation
import Ledger
import Words

/// Who sits at this terminal.
enum Account {
  /// The author of this run: the name given, or the account's; every run is a sitting of its own.
  static func author(_ name: String?) -> Author {
    var sitting = SystemRandomNumberGenerator()
    return Author(name: name ?? accountName, sitting: String(sitting.next(), radix: 36))
  }

  /// The author of this run in a ledger. Where persons are told apart it is the one with the account of the
  /// operating system; another may only be named where the campaign allows it.
  ///
  /// Who is not in the list of people acts under the account's name, and may look.
  static func author(_ name: String?, in ledger: any LedgerStore, _ words: Words) throws -> Author {
    let roster = try ledger.roster()
    guard roster.mode == .separated else { return author(name) }
    let own = roster.person(account: loginName)?.name ?? loginName
    if let name, name != own, !roster.allowsActingAs {
      throw Failure(words.commands.noActingAs(name, own), .noPermission)
    }
    return author(name ?? own)
  }

  /// The name of the account at the operating system.
  static var loginName: String {
    guard let entry = getpwuid(getuid()) else { return nameless }
    return String(cString: entry.pointee.pw_name)
  }

  /// An account that the system has no name for, as in a container: an event must not be nobody's.
  private static var nameless: String { "uid \(getuid())" }

  /// The person's full name from the account, or the login name.
  private static var accountName: String {
    guard let entry = getpwuid(getuid()) else { return nameless }
    let full = String(cString: entry.pointee.pw_gecos).split(separator: ",").first.map(String.init) ?? ""
    return full.isEmpty ? String(cString: entry.pointee.pw_name) : full
  }
}
