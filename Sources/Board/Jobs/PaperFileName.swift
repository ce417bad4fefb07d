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

  /// With an ending, and a number where such a file is there already: somebody may be filling it in.
  public static func free(_ name: String, _ ending: String, exists: (String) -> Bool) -> String {
    var path = "\(name).\(ending)"
    var number = 2
    while exists(path) {
      path = "\(name)-\(number).\(ending)"
      number += 1
    }
    return path
  }
}
