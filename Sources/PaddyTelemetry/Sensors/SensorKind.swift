public import Numbers

/// What is known of the sensors for one variable before any reading: span, accuracy class, sampling, drift and delivery.
///
/// Source: paddy science notes 9.1. Left out: the warming of an unshielded thermometer in the sun, the temperature drift of a
/// level sensor's zero, interference of potassium and sodium with ammonium electrodes, species confusion beyond a share.
public struct SensorKind: Sendable {
  /// The two price classes of the table.
  public enum Grade: String, Sendable, Codable, CaseIterable { case good, cheap }

  /// ± so much of what is measured, two standard deviations: a fixed part and a share of the value, added in quadrature.
  public struct Accuracy: Sendable {
    /// In the variable's unit.
    public var fixed: Cited
    /// Of the value.
    public var share: Cited
  }

  /// How the zero of a sensor wanders between two cleanings.
  public struct Drift: Sendable {
    public enum Course: Sendable {
      /// In one direction, so much a day, as by fouling.
      case linear
      /// A random walk, so much per square root of a day.
      case walk
    }
    public var course: Course
    /// Per day, or per square root of a day; in the variable's unit or, where `isShare`, of the value. Its sign holds where
    /// `isOneWay`; a device's own rate lies anywhere in its range.
    public var rate: Cited
    public var isShare: Bool
    public var isOneWay: Bool
    /// Days between cleanings, which set the drift back to 0.
    public var cleaned: Cited
  }

  /// Where the noise of a reading comes from.
  public enum Noise: Sendable {
    /// Gaussian of first order in time.
    case gaussian
    /// A count about the true one, negative binomial of this size.
    case count(size: Cited)
    /// The mean of so many hills, each a negative binomial count of this size.
    case hills(Cited, size: Cited)
    /// Gaussian in the vegetation index the leaf area is read from, which saturates.
    case canopy
  }

  public var variable: MeasuredVariable
  /// What the sensor can show at all; readings are clipped to it.
  public var lowest: Cited, highest: Cited
  /// Whether a healthy sensor may rest at that end, as wind at 0.
  public var restsAtLowest: Bool, restsAtHighest: Bool
  public var good: Accuracy, cheap: Accuracy
  /// Smallest step of a reading.
  public var resolution: Cited
  /// Seconds between readings.
  public var interval: Cited
  /// Of the noise at one reading with that at the next.
  public var correlation: Cited
  /// Time constant of the sensor's response — s.
  public var lag: Cited
  public var drift: Drift?
  public var noise: Noise
  /// Below this the sensor shows its lowest value, as a cup before it starts.
  public var threshold: Cited?
  /// Share of what falls that a gauge fails to catch, in calm rain and in rain of more than 50 mm h⁻¹.
  public var undercatch: (usual: Cited, heavy: Cited)?
  /// Chance that no reading comes of a sampling, as under cloud.
  public var gap: Cited
  /// Mean time from observing to receiving — s.
  public var delay: Cited
  /// Longest silence of a healthy sensor — s.
  public var staleness: Cited

  public var span: ClosedRange<Double> { lowest.value...highest.value }

  /// ± in the variable's unit at a true value: two standard deviations of everything but drift.
  public func accuracy(_ grade: Grade, at value: Double) -> Double {
    let accuracy = grade == .good ? good : cheap
    if case .canopy = noise { return accuracy.fixed.value / VegetationIndex.slope(leafArea: max(0, value)) }
    let share = accuracy.share.value * value
    return (accuracy.fixed.value * accuracy.fixed.value + share * share).squareRoot()
  }

  /// Standard deviation of the noise of one reading, in the variable's unit at a true value.
  public func noiseDeviation(_ grade: Grade, at value: Double) -> Double {
    let mean = max(0, value)
    return switch noise {
    case .count(let size): (mean + mean * mean / size.value).squareRoot()
    case .hills(let hills, let size): ((mean + mean * mean / size.value) / hills.value).squareRoot()
    case .gaussian, .canopy: 0.5 * SensorError.noiseShare * accuracy(grade, at: value)
    }
  }

  /// Standard deviation of what stays from day to day of a healthy sensor's error, in the variable's unit: the device's own gain and zero, and a
  /// drift that may go either way. What fouls a probe one way is known better (`FoulingTrack`).
  public func standingDeviation(_ grade: Grade, at value: Double) -> Double {
    let own = 0.5 * SensorError.deviceShare * accuracy(grade, at: value)
    let drifted = isDriftKnown ? 0 : driftAllowance(at: value) / 3.0.squareRoot()
    return (own * own + drifted * drifted).squareRoot()
  }

  /// How many times its reading a quantity is on average, dimensionless: rain that gauges fail to catch, dirt on a lens halfway to its cleaning.
  public var usualFactor: Double {
    let caught = undercatch.map { 1 - $0.usual.value } ?? 1
    guard let drift, drift.isOneWay, drift.isShare, case .linear = drift.course else { return 1 / caught }
    return 1 / (caught * (1 + 0.5 * drift.rate.value * drift.cleaned.value))
  }

  /// How long that error stays: as long as nobody cleans the sensor, where it drifts; a season, where it does not — d.
  public var standingDays: Double { isDriftKnown ? SensorKind.season : drift?.cleaned.value ?? SensorKind.season }

  /// From the first sensor to harvest (design choice) — d.
  private static let season = 130.0
  private var isDriftKnown: Bool {
    guard let drift, drift.isOneWay, !drift.isShare, case .linear = drift.course else { return drift == nil }
    return true
  }

  /// How far the drift of a healthy sensor may have gone before it is cleaned, in the variable's unit.
  public func driftAllowance(at value: Double) -> Double {
    guard let drift else { return 0 }
    let scale = drift.isShare ? abs(value) : 1
    let rate = max(abs(drift.rate.range.lowerBound), abs(drift.rate.range.upperBound)) * scale
    switch drift.course {
    case .linear: return rate * drift.cleaned.value
    case .walk: return 2 * rate * drift.cleaned.value.squareRoot()
    }
  }

  /// What a reading may depart from the faultless one before it matters: three times accuracy class and drift together.
  public func tolerance(_ grade: Grade, at value: Double) -> Double {
    3 * (accuracy(grade, at: value) + driftAllowance(at: value))
  }
}

/// The vegetation index (NDVI) of a canopy and back.
///
/// Source: paddy science notes 9.1, design choice. Left out: the water between the plants, which lowers it below a leaf area of 1.
public enum VegetationIndex {
  private static let bare = 0.15, rise = 0.75, extinction = 0.55
  /// Above this the index is as good as full.
  public static let highest = 0.895
  public static func index(leafArea: Double) -> Double { bare + rise * (1 - Double.exp(-extinction * leafArea)) }
  public static func leafArea(index: Double) -> Double {
    let share = (min(max(index, bare), highest) - bare) / rise
    return -Double.log(1 - share) / extinction
  }
  /// Of the index, per unit of leaf area.
  public static func slope(leafArea: Double) -> Double { rise * extinction * Double.exp(-extinction * leafArea) }
}
