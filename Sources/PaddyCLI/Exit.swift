package import ArgumentParser

/// What the exit code says. Codes from 64 on are those of sysexits.h.
package enum Exit {
  static let runFailed = ExitCode(1)
  package static let checkFellShort = ExitCode(2)
  package static let usage = ExitCode(64)
  package static let badData = ExitCode(65)
  package static let inputMissing = ExitCode(66)
  static let internalError = ExitCode(70)
  package static let cannotWrite = ExitCode(74)
  static let interrupted = ExitCode(130)
}
