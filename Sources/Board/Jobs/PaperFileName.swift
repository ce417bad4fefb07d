import Campaign
import Canvas

/// What a file is called when nobody named it: 通报-路东办-2017-06-01.
public enum PaperFileName {
  /// Without an ending.
  ///
  /// - Parameter subject: the unit or department that it is about; empty for all.
  public static func of(_ paper: String, _ subject: String, _ day: CivilDate) -> String {
    // A unit's name may hold what no file name can.
    [paper, subject, day.iso].filter { !$0.isEmpty }
      .map { harmless($0).replacing("/", with: "_").replacing(" ", with: "_") }.joined(separator: "-")
  }
}
