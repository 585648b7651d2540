internal import Glibc

/// What the system answered when it could not do something.
public struct SystemError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The system's number, such as `ENOSPC`.
  public let number: Int32

  /// Makes an error from the system's number.
  public init(number: Int32) { self.number = number }

  /// A clause for people, such as `the disk is full`.
  public var description: String {
    switch number {
    case ENOSPC: "the disk is full"
    case EDQUOT: "the allowed space on the disk is used up"
    case EROFS: "the disk can only be read"
    case EACCES, EPERM: "permission is missing"
    case ENOENT: "it is not there"
    case ENOTDIR: "a part of its path is not a folder"
    case EISDIR: "it is a folder"
    case EEXIST: "something is there already"
    case ELOOP: "it is a link"
    case EIO: "the disk reports an error"
    case EFBIG: "the file would be too big"
    case EMFILE, ENFILE: "too many files are open"
    case ENAMETOOLONG: "the name is too long"
    default: String(cString: strerror(number))
    }
  }
}

extension SystemError {
  /// The error of the call that has just failed.
  static var last: SystemError { SystemError(number: errno) }

  /// A call that was interrupted has done nothing and is made again.
  var isInterruption: Bool { number == EINTR }
  /// There is nothing at the path.
  var isMissing: Bool { number == ENOENT || number == ENOTDIR }
  /// There is something at the path already.
  var isExisting: Bool { number == EEXIST }
  /// The path goes through a link where none is allowed.
  var isLink: Bool { number == ELOOP }
  /// This kind of file has no such call.
  var isUnsupported: Bool { number == EINVAL || number == ENOTSUP }
}

extension SystemError {
  /// The system took no bytes and gave no reason.
  static var noProgress: SystemError { SystemError(number: EIO) }
}

extension SystemError {
  static var link: SystemError { SystemError(number: ELOOP) }
  static var existing: SystemError { SystemError(number: EEXIST) }
}
