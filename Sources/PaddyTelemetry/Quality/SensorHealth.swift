/// How one sensor is doing.
public struct SensorHealth: Sendable, Codable, Hashable {
  public enum State: String, Sendable, Codable, CaseIterable {
    /// Expected, but nothing has come yet.
    case waiting
    case good, suspect, failing, silent
  }
  public var device: Device
  public var variable: MeasuredVariable
  public var state: State
  /// When it was last heard, by our clock, and what it last observed, by its own.
  public var lastReceived: Double?, lastObserved: Double?, lastValue: Double?
  /// Readings by their present flag, without duplicates.
  public var good: Int, notEvaluated: Int, suspect: Int, fail: Int, missing: Int
  public var duplicates: Int, late: Int
  /// Of the readings that were evaluated; nil where there is none.
  public var shareGood: Double? {
    let evaluated = good + suspect + fail + missing
    return evaluated == 0 ? nil : Double(good) / Double(evaluated)
  }
}

/// A sensor that has not been heard for longer than a healthy one is silent.
public struct Silence: Sendable, Codable, Hashable {
  public var device: Device
  public var variable: MeasuredVariable
  /// When it was last heard, and when that was found too long ago — seconds by our clock.
  public var since: Double, noticed: Double

  public init(device: Device, variable: MeasuredVariable, since: Double, noticed: Double) {
    self.device = device
    self.variable = variable
    self.since = since
    self.noticed = noticed
  }
}

extension DeviceCheck {
  var health: SensorHealth {
    let state: SensorHealth.State =
      if isSilent { .silent } else if lastReceived == nil { .waiting } else {
        switch lastFlag {
        case .good, .notEvaluated: .good
        case .suspect: .suspect
        case .fail, .missing: .failing
        }
      }
    return SensorHealth(
      device: device, variable: variable, state: state, lastReceived: lastReceived, lastObserved: history.observed.last,
      lastValue: history.value.last, good: counts[QualityFlag.good.rawValue],
      notEvaluated: counts[QualityFlag.notEvaluated.rawValue], suspect: counts[QualityFlag.suspect.rawValue],
      fail: counts[QualityFlag.fail.rawValue], missing: counts[QualityFlag.missing.rawValue], duplicates: duplicates, late: late)
  }
}
