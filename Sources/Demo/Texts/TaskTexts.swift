import Campaign

/// The words for the items of one task.
struct TaskTexts: Sendable {
  /// A part of the task's name that tells it from the others.
  let key: String
  /// The departments that supervise it.
  let departments: [String]
  /// What the owner says when the work is done.
  let effect: String
  /// The origin that goes without saying; nil for any.
  var origin: String?
  let wordings: [Wording]

  /// One way to fill the columns. `site` has a placeholder of `Sites`; `content` names the site as {点}.
  struct Wording: Sendable {
    let site: String
    let content: String
    let target: String
    let measures: String

    init(_ site: String, _ content: String, _ target: String, _ measures: String) {
      self.site = site
      self.content = content
      self.target = target
      self.measures = measures
    }
  }

  /// The texts for the thirty tasks of the template (domain.md §3).
  static let all =
    heating + dust + warning + problems + supervision + smallFirms + keyFirms + vehicles + waterAndSoil
    + duties

  /// The texts of a task, by its name; plain ones for a task that an edited template made up.
  static func of(_ task: Task, departments: [Department]) -> TaskTexts {
    if let known = all.first(where: { task.name.contains($0.key) }) { return known }
    let names = departments.map(\.name)
    return TaskTexts(
      key: task.name, departments: names.isEmpty ? ["市环保局"] : names, effect: "已按要求完成，资料齐全",
      wordings: [
        Wording("{村}", "{点}“\(task.name)”未落实到位", "按方案完成", "明确专人，限期完成"),
        Wording("{路}", "{点}沿线“\(task.name)”进度滞后", "追平计划进度", "倒排工期，每日调度"),
        Wording("{厂}企业", "{点}“\(task.name)”台账不全", "台账齐全，现场达标", "对照清单逐项补齐"),
      ])
  }
}
