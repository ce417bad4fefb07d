/// The words of a command that was typed wrongly. The argument parser speaks English only; `UsageText` finds what it
/// means.
public struct UsageWords: Sendable {
  public enum Fault: Hashable, Sendable {
    case missingArgument(String)
    case unknownOption(String, nearest: String?)
    case missingValue(String)
    case invalidValue(String, of: String, known: [String])
    case noDay(String, of: String)
    case unexpected([String])
    case exclusive(String, String)
    case later(String, than: String)
    case oneOf([String])
    case needs(String, String)
    case range(String, from: String, to: String?)
  }

  public let fault: @Sendable (Fault) -> String
  /// A word that is no command, and the command that is meant.
  public let mistyped: @Sendable (String, String) -> String
  /// How a number below zero is typed among arguments.
  public let negative: String
  public let usage: @Sendable (String) -> String
  public let more: @Sendable (String) -> String

  static let simplified = UsageWords(
    fault: {
      switch $0 {
      case .missingArgument(let name): "缺少参数 \(shown(name))"
      case .unknownOption(let option, let nearest):
        "没有选项 \(shown(option))" + (nearest.map { "，是否为 \($0)?" } ?? "")
      case .missingValue(let option): "\(shown(option)) 后面缺少值"
      case .invalidValue(let value, let option, let known):
        "「\(shown(value))」不能用作 \(shown(option))" + (known.isEmpty ? "" : "：可用 \(listed(known, "、"))")
      case .noDay(let value, let option): "「\(shown(value))」不能用作 \(shown(option))：没有这一天，日期写作 2017-03-20"
      case .unexpected(let texts): "多余的参数：\(listed(texts, "、"))"
      case .exclusive(let one, let other): "\(one) 与 \(other) 不能同用"
      case .later(let one, let other): "\(one) 晚于 \(other)"
      case .oneOf(let names): "须从 \(listed(names, "、")) 中选一个，只选一个"
      case .needs(let one, let other): "\(one) 须与 \(other) 同用"
      case .range(let option, let first, let last):
        last.map { "\(option) 须为 \(first) 至 \($0)" } ?? "\(option) 须为 \(first) 以上"
      }
    },
    mistyped: { "没有命令 \(shown($0))，是否为 \($1)? 用 guatu help 查看全部命令" },
    negative: "负数前面要先写 --，如 guatu indicator add -- STORE NAME -3.5",
    usage: { "用法：\($0)" }, more: { "详见 \($0)" })

  static let traditional = UsageWords(
    fault: {
      switch $0 {
      case .missingArgument(let name): "缺少參數 \(shown(name))"
      case .unknownOption(let option, let nearest):
        "沒有選項 \(shown(option))" + (nearest.map { "，是否為 \($0)?" } ?? "")
      case .missingValue(let option): "\(shown(option)) 後面缺少值"
      case .invalidValue(let value, let option, let known):
        "「\(shown(value))」不能用作 \(shown(option))" + (known.isEmpty ? "" : "：可用 \(listed(known, "、"))")
      case .noDay(let value, let option): "「\(shown(value))」不能用作 \(shown(option))：沒有這一天，日期寫作 2017-03-20"
      case .unexpected(let texts): "多餘的參數：\(listed(texts, "、"))"
      case .exclusive(let one, let other): "\(one) 與 \(other) 不能同用"
      case .later(let one, let other): "\(one) 晚於 \(other)"
      case .oneOf(let names): "須從 \(listed(names, "、")) 中選一個，只選一個"
      case .needs(let one, let other): "\(one) 須與 \(other) 同用"
      case .range(let option, let first, let last):
        last.map { "\(option) 須為 \(first) 至 \($0)" } ?? "\(option) 須為 \(first) 以上"
      }
    },
    mistyped: { "沒有命令 \(shown($0))，是否為 \($1)? 用 guatu help 查看全部命令" },
    negative: "負數前面要先寫 --，如 guatu indicator add -- STORE NAME -3.5",
    usage: { "用法：\($0)" }, more: { "詳見 \($0)" })

  static let english = UsageWords(
    fault: {
      switch $0 {
      case .missingArgument(let name): "missing argument \(shown(name))"
      case .unknownOption(let option, let nearest):
        "unknown option \(shown(option))" + (nearest.map { ", is it \($0)?" } ?? "")
      case .missingValue(let option): "missing value for \(shown(option))"
      case .invalidValue(let value, let option, let known):
        "\(shown(value)) cannot be \(shown(option))" + (known.isEmpty ? "" : ": use \(listed(known, ", "))")
      case .noDay(let value, let option):
        "\(shown(value)) cannot be \(shown(option)): no such day; write 2017-03-20"
      case .unexpected(let texts): "unexpected: \(listed(texts, ", "))"
      case .exclusive(let one, let other): "\(one) and \(other) exclude each other"
      case .later(let one, let other): "\(one) is later than \(other)"
      case .oneOf(let names): "exactly one of \(listed(names, ", ")) is wanted"
      case .needs(let one, let other): "\(one) needs \(other)"
      case .range(let option, let first, let last):
        last.map { "\(option) takes \(first) to \($0)" } ?? "\(option) takes \(first) and more"
      }
    },
    mistyped: { "no command \(shown($0)), is it \($1)? guatu help tells them all" },
    negative: "numbers below zero go behind a --: guatu indicator add -- STORE NAME -3.5",
    usage: { "usage: \($0)" }, more: { "more: \($0)" })
}
