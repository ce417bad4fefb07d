import Campaign

/// The words of the wall chart on paper (作战图).
public struct MatrixWords: Sendable {
  public let name: String
  public let title: @Sendable (_ campaign: String) -> String
  /// How a cell is read.
  public let cell: String
  // The legend
  public let mark: String
  public let meaning: String
  /// What a light means (domain.md §5).
  public let light: @Sendable (LightColour) -> String
}

extension MatrixWords {
  static let simplified = MatrixWords(
    name: "作战图", title: { "\($0)作战图" },
    cell: "每格：最急的一盏灯，已销号/全部事项；空格没有事项。",
    mark: "符号", meaning: "含义",
    light: {
      switch $0 {
      case .red: "超期、反弹、退回两次或领导亮红灯"
      case .yellow: "临近到期、进度落后、未按周填报、退回一次或等待验收过久"
      case .green: "按期推进、公示中或长期坚持"
      case .done: "全部已销号"
      case .none: "尚未交办"
      }
    })

  static let traditional = MatrixWords(
    name: "作戰圖", title: { "\($0)作戰圖" },
    cell: "每格：最急的一盞燈，已銷號/全部事項；空格沒有事項。",
    mark: "符號", meaning: "含義",
    light: {
      switch $0 {
      case .red: "超期、反彈、退回兩次或領導亮紅燈"
      case .yellow: "臨近到期、進度落後、未按週填報、退回一次或等待驗收過久"
      case .green: "按期推進、公示中或長期堅持"
      case .done: "全部已銷號"
      case .none: "尚未交辦"
      }
    })

  static let english = MatrixWords(
    name: "wall chart", title: { "Wall chart of \($0)" },
    cell: "Each cell: the worst light, then closed/all items. A blank cell has none.",
    mark: "mark", meaning: "meaning",
    light: {
      switch $0 {
      case .red: "overdue, rebounded, returned twice, or set red by a leader"
      case .yellow: "due soon, behind, no weekly report, returned once, or waiting long for acceptance"
      case .green: "on track, on public notice, or standing"
      case .done: "all closed"
      case .none: "not assigned yet"
      }
    })
}
