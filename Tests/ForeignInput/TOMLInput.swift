import Exchange
import Ledger

/// Reads the files that offices edit.
enum TOMLInput {
  static func readTemplate(_ input: [UInt8]) throws -> String {
    let start = try ForeignPlan.get().start
    do throws(TemplateError) {
      _ = try PlanTemplate.read(toml: String(decoding: input, as: UTF8.self), file: "t.toml", start: start)
      return "read"
    } catch { return "refused" }
  }

  static func readMapping(_ input: [UInt8]) throws -> String {
    let plan = try ForeignPlan.get().plan
    do throws(MappingError) {
      _ = try MappingFile.read(toml: String(decoding: input, as: UTF8.self), file: "m.toml", plan: plan)
      return "read"
    } catch { return "refused" }
  }
}
