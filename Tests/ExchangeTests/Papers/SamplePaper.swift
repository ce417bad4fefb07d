import Papers

extension Paper {
  static let head = String(repeating: "0123456789abcdef", count: 4)

  /// A paper with some of everything; `text` stands wherever a text of a ledger can.
  static func sample(_ text: String = "城中村管网改造", rows: Int = 3, _ sheet: Paper.Sheet = .a4) -> Paper {
    Paper(
      language: "zh-Hans", title: "关于\(text)的通报", number: "〔2017〕2号", addressee: "\(text)：",
      markings: ["演示数据"], sheet: sheet,
      parts: [
        Part(
          "一、\(text)",
          [
            .heading("(一)\(text)"), .paragraph(text), .facts([Fact("事由", text)]), .table(table(text, rows)),
            .card(heading: text, light: .red, facts: [Fact("原因", text)]), .signature(["签发：", text]),
          ]),
        Part("路东办", [.paragraph(text), .table(weekly(text, rows)), .signature(["填表人："])], beginsPage: true),
      ],
      foot: [
        Fact("行动", text), Fact("数据截至", "2017-03-20"), Fact("规则版本", "2017.1"), Fact("链尾校验值", head),
      ])
  }

  private static func table(_ text: String, _ rows: Int) -> PaperTable {
    PaperTable(
      groups: [PaperTable.Group("事项", columns: 2), PaperTable.Group("", columns: 1)],
      columns: [
        PaperTable.Column("编号", width: 4), PaperTable.Column("内容", width: 12),
        PaperTable.Column("得分", width: 4, .trailing),
      ],
      rows: (1...max(1, rows)).map { row in
        [
          PaperTable.Cell("\(row)"), PaperTable.Cell(text, light: .red),
          PaperTable.Cell("80.5", number: 80.5),
        ]
      })
  }

  private static func weekly(_ text: String, _ rows: Int) -> PaperTable {
    PaperTable(
      columns: [
        PaperTable.Column("编号", width: 4), PaperTable.Column("整改内容", width: 10),
        PaperTable.Column("本周进度", width: 4, .trailing, input: .percent),
        PaperTable.Column("本周状态", width: 4, input: .choice(["整改中", "待验收"])),
        PaperTable.Column("本周情况", width: 12, input: .text), PaperTable.Column("版本", width: 3, .trailing),
      ],
      rows: (0..<rows).map { row in
        [
          PaperTable.Cell("H-\(row)"), PaperTable.Cell(text), PaperTable.Cell(""), PaperTable.Cell(""),
          PaperTable.Cell(""), PaperTable.Cell(3),
        ]
      }, empty: "本周没有事项")
  }
}
