import Numbers

/// Planthoppers and moths flying in: drawn before the season, one series per guild, seed and member.
///
///     pulses per year ~ Poisson, each in the main window or the secondary one, on any of its days alike; white-backed planthoppers' windows
///     open and close earlier
///     adults of a pulse = median/pulses · e^(σ·N) · year factor e^(σ_y·N), spread evenly over five days
///
/// Left out: wind, so that low-level jets and rain do not raise a day's landing fivefold; the source region's year (only the year
/// factor stands for it). The draws depend on seed, guild, member and how many years after the first, never on the length of the season.
/// Source: science notes 3.3 (number, windows and sizes recalled; Dyck et al. 1979 found 0.25 … 7.5 m⁻² at 15 days).
public enum Immigration {
  /// A group of insects with one climatology and one stream of draws.
  public enum Guild: String, Sendable, CaseIterable {
    case planthopper
    case whiteBacked = "white-backed planthopper"
    case leafFolder = "leaf folder"
    /// The name of its stream.
    public var purpose: String { rawValue + " immigration" }
  }

  public struct Parameters<Number: Sendable>: Sendable {
    /// Pulses expected in a year — dimensionless.
    public var pulses: Number
    /// First and last day of the main window — day of the year.
    public var mainStart: Number
    public var mainEnd: Number
    /// First and last day of the secondary window — day of the year.
    public var secondaryStart: Number
    public var secondaryEnd: Number
    /// Share of pulses in the main window — 0 … 1.
    public var mainShare: Number
    /// Adults a year of the expected number of median pulses brings — m⁻².
    public var planthoppers: Number
    public var leafFolders: Number
    public var whiteBacked: Number
    /// Days by which white-backed planthoppers are earlier — d.
    public var whiteBackedLead: Number
    /// Standard deviation of the logarithm of a pulse — dimensionless.
    public var pulseDeviation: Number
    /// Standard deviation of the logarithm of the year — dimensionless.
    public var yearDeviation: Number

    public init(
      pulses: Number, mainStart: Number, mainEnd: Number, secondaryStart: Number, secondaryEnd: Number, mainShare: Number,
      planthoppers: Number, leafFolders: Number, whiteBacked: Number, whiteBackedLead: Number, pulseDeviation: Number,
      yearDeviation: Number
    ) {
      self.pulses = pulses
      self.mainStart = mainStart
      self.mainEnd = mainEnd
      self.secondaryStart = secondaryStart
      self.secondaryEnd = secondaryEnd
      self.mainShare = mainShare
      self.planthoppers = planthoppers
      self.leafFolders = leafFolders
      self.whiteBacked = whiteBacked
      self.whiteBackedLead = whiteBackedLead
      self.pulseDeviation = pulseDeviation
      self.yearDeviation = yearDeviation
    }

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        pulses: try f(pulses), mainStart: try f(mainStart), mainEnd: try f(mainEnd), secondaryStart: try f(secondaryStart),
        secondaryEnd: try f(secondaryEnd), mainShare: try f(mainShare), planthoppers: try f(planthoppers),
        leafFolders: try f(leafFolders), whiteBacked: try f(whiteBacked), whiteBackedLead: try f(whiteBackedLead),
        pulseDeviation: try f(pulseDeviation), yearDeviation: try f(yearDeviation))
    }
  }

  /// Days over which a pulse is spread.
  public static var spread: Int { 5 }

  /// Adults flying in on every day from `first` to `last`, both included — m⁻² d⁻¹.
  /// - Parameters:
  ///   - seed: the study's.
  ///   - member: the year or repetition, counted from 0.
  ///   - scale: multiplies every arrival — dimensionless.
  public static func adults(
    _ guild: Guild, seed: UInt64, member: Int, from first: CalendarDate, to last: CalendarDate, scale: Double = 1,
    _ p: Parameters<Double>
  ) -> [Double] {
    var days = [Double](repeating: 0, count: Swift.max(0, last.number - first.number + 1))
    for year in stride(from: first.year, through: last.year, by: 1) {
      let later = year - first.year
      var stream = RandomStream(seed: seed, purpose: guild.purpose + (later == 0 ? "" : ", year +\(later)"), member: member)
      let yearFactor = stream.lognormal(logMean: 0, logDeviation: p.yearDeviation)
      let count = stream.poisson(mean: p.pulses)
      let expected =
        switch guild {
        case .planthopper: p.planthoppers
        case .whiteBacked: p.whiteBacked
        case .leafFolder: p.leafFolders
        }
      let median = expected / p.pulses
      let lead = guild == .whiteBacked ? p.whiteBackedLead : 0
      for _ in 0..<count {
        let main = stream.chance(p.mainShare)
        let start = (main ? p.mainStart : p.secondaryStart) - lead
        let end = (main ? p.mainEnd : p.secondaryEnd) - lead
        let dayOfYear = Int(start) + stream.index(below: Int(end - start) + 1)
        let size = median * stream.lognormal(logMean: 0, logDeviation: p.pulseDeviation) * yearFactor * scale
        let arrival = CalendarDate(year: year, dayOfYear: dayOfYear).number - first.number
        for day in arrival..<arrival + spread where days.indices.contains(day) { days[day] += size / Double(spread) }
      }
    }
    return days
  }
}
