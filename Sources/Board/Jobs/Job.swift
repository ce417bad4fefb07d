import Campaign
import Ledger
import Papers
import Words

/// Work that goes on beside the board: a file written from the ledger, while the keys stay free.
public struct Job: Hashable, Sendable {
  public enum Request: Hashable, Sendable {
    /// A paper, of one unit or of all.
    case report(PaperKind, unit: Region.ID?)
    /// The whole ledger, with contacts masked.
    case export
  }

  public var request: Request
  public var path: String
  /// How it is written: docx, xlsx, html, md; of an export xlsx, csv.
  public var format: String
  /// Whether a person named the file. Another name is of a file that is not there yet.
  public var isNamed: Bool
  public var day: CivilDate
  /// The moment of the past that the board shows; nil for now.
  public var past: PastMark?
  /// The number of the meeting at whose end that moment is; nil for others.
  public var meeting: Int?
  public var language: Language
  /// Who asks.
  public var author: String
}

/// What is heard of a job.
public enum JobNews: Hashable, Sendable {
  /// So many items of so many are done.
  case progress(done: Int, of: Int)
  /// The file is whole.
  case finished(path: String)
  /// Nothing was written, and why.
  case failed(String)
  /// The person called it off; nothing was written.
  case cancelled
}

/// The job that is running, as the board shows it.
struct RunningJob: Hashable, Sendable {
  let job: Job
  /// 0–100; nil until the first news.
  var percent: Int?
  /// Said with the end of it.
  let note: String

  init(_ job: Job, note: String) { (self.job, self.note) = (job, note) }

  /// `[=====>    ] 45 %`: how far it is, in so many columns.
  func bar(columns: Int) -> String {
    let inner = max(1, columns - 2)
    let done = inner * (percent ?? 0) / 100
    let head = done > 0 && done < inner ? ">" : ""
    let filled = String(repeating: "=", count: max(0, done - head.count)) + head
    return "[" + filled + String(repeating: " ", count: inner - filled.count) + "]"
  }
}

extension Words {
  /// What the papers are called: 通报 … (bulletin …).
  var paperNames: String {
    let ids = PaperKind.allCases.map(\.rawValue).joined(separator: " ")
    guard language != .english else { return ids }
    return PaperKind.allCases.map { name(of: $0) }.joined(separator: " ") + " (\(ids))"
  }
}

extension JobWords {
  /// What a job makes, in a word.
  func name(of job: Job, _ words: Words) -> String {
    switch job.request {
    case .report(let kind, _): words.name(of: kind)
    case .export: export
    }
  }
}
