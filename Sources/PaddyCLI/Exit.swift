import ArgumentParser

/// What the exit code says. Codes from 64 on are those of sysexits.h.
enum Exit {
  static let runFailed = ExitCode(1)
  static let checkFellShort = ExitCode(2)
  static let usage = ExitCode(64)
  static let badData = ExitCode(65)
  static let inputMissing = ExitCode(66)
  static let internalError = ExitCode(70)
  static let cannotWrite = ExitCode(74)
  static let interrupted = ExitCode(130)
}
