import Canvas
import Glibc
import Terminal

/// What the probe knows and does.
struct Probe {
  private var size: Size
  private let colours: ColourDepth
  private var told: [String] = []
  private var count = 0
  private var marker = 0
  private var showsCursor = false
  private var hasAlarm = false
  private var random: RandomCanvas?
  private var showsPalette = false
  private var pipe: [Int32] = [-1, -1]

  init(size: Size, colours: ColourDepth) {
    self.size = size
    self.colours = colours
    _ = Glibc.pipe(&pipe)
  }

  /// Until `q`, or until it is told to end.
  mutating func run(_ session: inout TerminalSession) {
    while true {
      session.present(showsPalette ? paletteCanvas(size: size) : random?.canvas ?? canvas())
      for event in session.wait(watching: [pipe[0]], until: hasAlarm ? 1 : nil) {
        tell(event)
        if case .terminate = event { return }
        if case .hangUp = event { return }
        if event == .key(.character("q")) { return }
        react(to: event, &session)
      }
    }
  }

  private mutating func react(to event: TerminalEvent, _ session: inout TerminalSession) {
    switch event {
    case .resized(let size): self.size = size
    case .timeout: hasAlarm = false
    case .readable:
      var byte: UInt8 = 0
      read(pipe[0], &byte, 1)
    case .key(.control("l")): session.repaint()
    case .key(.character(let letter)): react(to: letter)
    default: break
    }
  }

  private mutating func react(to letter: Character) {
    switch letter {
    case "j": marker += 1
    case "c": showsCursor.toggle()
    case "t": hasAlarm = true
    case "w": write(pipe[1], "!", 1)
    case "e": write(STDERR_FILENO, "a word to standard error\n", 25)
    case "r":
      if random == nil { random = RandomCanvas(seed: 1, size: size) } else { random?.change() }
    case "p": showsPalette = true
    case "x": fatalError("the probe was told to crash")
    case "o": print(Self.depth(of: 1))
    case "!": exit(3)
    default: break
    }
  }

  /// Uses up the stack, 4 KB at a time: ThreadSanitizer keeps count of 65,536 calls within each other, and more of them
  /// would break it before the stack ends.
  private static func depth(of number: Int) -> Int {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 16) { room in
      room[0] = UInt8(truncatingIfNeeded: number)
      return number == 0 ? 0 : Int(room[0]) + depth(of: number + 1)
    }
  }

  private mutating func tell(_ event: TerminalEvent) {
    count += 1
    switch event {
    case .key(.character(let letter)): told.append("\(count) character \(letter)")
    case .key(let key): told.append("\(count) key \(key)")
    case .paste(let text):
      told.append("\(count) paste \(text.utf8.count) \(text.prefix(40).debugDescription)")
    case .mouse(let press): told.append("\(count) \(press.kind) \(press.point.column),\(press.point.row)")
    case .resized(let size): told.append("\(count) resized \(size.columns)x\(size.rows)")
    default: told.append("\(count) \(event)")
    }
  }

  private static let table = [
    ["name", "progress", "state"],
    ["名称汉字", "进度", "状态"],
    ["cafe\u{301}", "ﾊﾝｶｸ", "한글"],
  ]

  private func canvas() -> Canvas {
    var canvas = Canvas(size: size)
    let red = Style(foreground: Colour(0xFF0000, basic: 1), background: Colour(0x303030, basic: 0)).bold
    canvas.write("探针 \(size.columns)x\(size.rows) \(colours)", column: 0, row: 0, style: .plain)
    canvas.write("红", column: 60, row: 0, style: red)
    canvas.write("反", column: 64, row: 0, style: Style(attributes: .reverse))
    for (row, words) in Self.table.enumerated() {
      for (column, word) in words.enumerated() {
        canvas.write(word, column: column * 12, row: row + 1, style: .plain)
        canvas.write("|", column: column * 12 + 10, row: row + 1, style: .plain)
      }
    }
    canvas.write("*", column: marker, row: 4, style: .plain)
    for (row, line) in told.suffix(max(0, size.rows - 6)).enumerated() {
      canvas.write(line, column: 0, row: row + 5, style: .plain)
    }
    canvas.write("到底", column: 0, row: size.rows - 1, width: size.columns, style: .plain, align: .trailing)
    canvas.cursor = showsCursor ? Point(column: 4, row: 2) : nil
    return canvas
  }
}
