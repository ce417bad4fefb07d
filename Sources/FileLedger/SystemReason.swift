import Foundation

/// Why a file could not be read, in the system's own words.
public enum SystemReason {
  public static func text(_ error: any Error) -> String {
    if error is EvidenceFile.NotAFile { return String(cString: strerror(EINVAL)) }
    let error = error as NSError
    if let under = error.userInfo[NSUnderlyingErrorKey] as? NSError, under.domain == NSPOSIXErrorDomain {
      return String(cString: strerror(Int32(under.code)))
    }
    if error.domain == NSCocoaErrorDomain, error.code == CocoaError.fileReadNoSuchFile.rawValue {
      return String(cString: strerror(ENOENT))
    }
    return error.localizedDescription
  }
}
