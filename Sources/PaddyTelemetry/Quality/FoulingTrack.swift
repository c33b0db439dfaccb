internal import Numbers

/// What grows on one probe, told from its own readings: how far they are off now, and how surely.
///
/// Fouling pulls the readings one way, day by day at a steady rate, until somebody cleans the probe: they then leap back between two readings, as
/// no water does. The leap is what had grown, and divided by the days since the cleaning before it is the rate. Before the first leap the
/// probe is taken to be anywhere between two cleanings.
/// Windows, the bend of the day's course (0.05 g m⁻³ in an hour) and how large a leap must be are design choices.
/// Left out: probes that foul either way, whose leaps cannot be told from a change of water; a leap during a silence is taken with what the
/// water did meanwhile, and not believed.
public struct FoulingTrack: Sendable, Equatable, Codable {
  private struct Sample: Sendable, Equatable, Codable {
    var time: Double, value: Double
  }
  private struct Leap: Sendable, Equatable, Codable {
    /// When, and how far back.
    var time: Double, size: Double
  }
  private var coming: Leap?
  /// Of the first reading.
  private var since: Double?
  /// The last six readings.
  private var recent: [Sample] = []
  /// When it was cleaned last, seen — seconds since 1970.
  public private(set) var cleaned: Double?
  /// What grows a day, without its sign — in the variable's unit per day, with its standard deviation.
  public var rate: (mean: Double, deviation: Double) { (rateMean, rateDeviation) }
  private var rateMean: Double, rateDeviation: Double
  private let sign: Double, interval: Double, slowest: Double, fastest: Double
  /// The standard error of a leap, and the least that is believed.
  private let blur: Double, least: Double
  /// Since the last cleaning, after which there must have been another — s.
  private var overdue: Double { 1.1 * interval * 86_400 }
  /// Longest between two of the six — s.
  private let gap: Double

  /// - Returns: nil where a kind does not foul one way.
  public init?(_ kind: SensorKind, _ grade: SensorKind.Grade) {
    guard let drift = kind.drift, drift.isOneWay, !drift.isShare, case .linear = drift.course else { return nil }
    sign = drift.rate.value < 0 ? -1 : 1
    interval = drift.cleaned.value
    let slow = min(abs(drift.rate.range.lowerBound), abs(drift.rate.range.upperBound))
    let fast = max(abs(drift.rate.range.lowerBound), abs(drift.rate.range.upperBound))
    rateMean = 0.5 * (slow + fast)
    rateDeviation = (fast - slow) / 12.0.squareRoot()
    (slowest, fastest) = (slow, fast)
    // Of means of two, the second difference: √3 of one reading's noise; and the bend of the day's course.
    let noise = 0.5 * SensorError.noiseShare * kind.accuracy(grade, at: 0)
    blur = (3 * noise * noise + 0.05 * 0.05).squareRoot()
    least = 4.5 * blur
    gap = 2.5 * kind.interval.value
  }

  /// Takes a good reading, in the order of observation; others are passed over.
  /// - Parameters:
  ///   - value: in the variable's unit.
  ///   - time: seconds since 1970.
  public mutating func take(_ value: Double, at time: Double) {
    since = since ?? time
    if time - (cleaned ?? since ?? time) > overdue {
      // Cleaned meanwhile without a leap that could be seen: it grows slowly.
      rateMean = min(rateMean, max(slowest, (least + blur) / interval))
    }
    if let last = recent.last {
      guard time > last.time else { return }
      if time - last.time > gap { recent = [] }
    }
    recent.append(Sample(time: time, value: value))
    if recent.count > 6 { recent.removeFirst() }
    guard recent.count == 6 else { return }
    func pair(_ first: Int) -> Double { 0.5 * (recent[first].value + recent[first + 1].value) }
    let leap = Leap(time: recent[4].time, size: -sign * (pair(4) - 2 * pair(2) + pair(0)))
    // A leap is first seen by half, in the later of two readings, and whole in the next.
    if let before = coming {
      coming = nil
      clean(before.size > leap.size ? before : leap)
    } else if leap.size > least {
      coming = leap
    }
  }

  private mutating func clean(_ leap: Leap) {
    if let cleaned {
      let days = (leap.time - cleaned) / 86_400
      // More than can have grown meanwhile is something else; less than has grown is noise, for a cleaning takes all of it away.
      guard leap.size < fastest * days + 3 * blur else { return }
      let unsure = rateDeviation * days
      guard leap.size > rateMean * days - 3 * (blur * blur + unsure * unsure).squareRoot() else { return }
      if days < 1.5 * interval {
        let error = blur / days
        let gain = rateDeviation * rateDeviation / (rateDeviation * rateDeviation + error * error)
        rateMean = min(max(rateMean + gain * (leap.size / days - rateMean), slowest), fastest)
        rateDeviation *= (1 - gain).squareRoot()
      }
    }
    cleaned = leap.time
    recent.removeAll { $0.time < leap.time }
  }

  /// What a reading is off by, with its sign, and the standard deviation of that — in the variable's unit.
  /// - Parameter time: seconds since 1970.
  public func bias(at time: Double) -> (mean: Double, deviation: Double) {
    if let cleaned, time - cleaned < overdue {
      let days = max(0, time - cleaned) / 86_400
      return (sign * rateMean * days, rateDeviation * days)
    }
    // Nobody knows when: anywhere between two cleanings. Where the latest left no leap that could be seen, less than that had grown.
    let isUnseen = time - (cleaned ?? since ?? time) > overdue
    let grown = isUnseen ? min(rateMean * interval, least + blur) : rateMean * interval
    let spread = min(rateDeviation * interval, grown) * 0.5
    return (sign * 0.5 * grown, (grown * grown / 12 + spread * spread).squareRoot())
  }
}
