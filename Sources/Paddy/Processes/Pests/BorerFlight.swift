internal import Numbers

/// Borer moths that come to a field from the country around, before it has moths of its own: drawn before the season.
///
///     D = Σ (T − T₀ up to the optimum) since 1 March      from the year's own weather
///     flown = 1/(1 + (D_g/D)^κ)       of generation g; κ so that the middle 80 % take `spread` day-degrees
///     D₀ = larva woken + pupa          D₁ = D₀ + laying + egg + larva + pupa
///     moths of a day = density of the generation · flown today · year factor e^(σ·N − σ²/2)
///
/// Generation 0 has wintered in stubble, generation 1 has grown up on early rice, seedbeds and wild grasses. From generation 2 on the field has moths of its
/// own, and what leaves it is taken to be what comes. Where weather begins after 1 March the flights come on their usual days. In the tropics
/// moths come on every day of the year alike.
///
/// Left out: winters that kill, stubble that is flooded or ploughed in, the rice that stood here last year, wind.
/// Source: day-degrees of the Oregon phenology model (page); Jiao et al. (2006, abstract) found 10, 50 and 90 % of the flight at 238, 339 and
/// 483 °C d above 12.9 °C; densities chosen by the damage they do.
public enum BorerFlight {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Moths of generations 0 and 1 that reach a field — m⁻².
    public var wintered: Number
    public var firstGeneration: Number
    /// Moths on every day of the year — m⁻² d⁻¹.
    public var allYear: Number
    /// Warmth that counts: above a base, not above an optimum — °C.
    public var base: Number
    public var optimum: Number
    /// Day-degrees from 1 March to the middle of the flight of generation 0, and from there to that of generation 1 — °C d.
    public var waking: Number
    public var generation: Number
    /// Day-degrees between a tenth and nine tenths of a flight — °C d.
    public var spread: Number
    /// Usual middle of the two flights — day of the year.
    public var winteredDay: Number
    public var firstGenerationDay: Number
    /// Standard deviation of the logarithm of the year — dimensionless.
    public var yearDeviation: Number

    public init(
      wintered: Number, firstGeneration: Number, allYear: Number, base: Number, optimum: Number, waking: Number,
      generation: Number, spread: Number, winteredDay: Number, firstGenerationDay: Number, yearDeviation: Number
    ) {
      self.wintered = wintered
      self.firstGeneration = firstGeneration
      self.allYear = allYear
      self.base = base
      self.optimum = optimum
      self.waking = waking
      self.generation = generation
      self.spread = spread
      self.winteredDay = winteredDay
      self.firstGenerationDay = firstGenerationDay
      self.yearDeviation = yearDeviation
    }

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        wintered: try f(wintered), firstGeneration: try f(firstGeneration), allYear: try f(allYear), base: try f(base),
        optimum: try f(optimum), waking: try f(waking), generation: try f(generation), spread: try f(spread),
        winteredDay: try f(winteredDay), firstGenerationDay: try f(firstGenerationDay), yearDeviation: try f(yearDeviation))
    }
  }

  /// Day-degrees of a day, twelve moments of a cosine between its extremes — °C d.
  static func dayDegrees(minimum: Double, maximum: Double, _ p: Parameters<Double>) -> Double {
    let mean = 0.5 * (minimum + maximum), swing = 0.5 * (maximum - minimum)
    var sum = 0.0
    for moment in 0..<12 {
      let temperature = mean + swing * Double.cos((Double(moment) + 0.5) * 3.141592653589793 / 6)
      sum += Double.clip(temperature - p.base, 0, p.optimum - p.base)
    }
    return sum / 12
  }

  /// Share of a flight that is over — 0 … 1.
  /// - Parameters:
  ///   - degrees: since 1 March — °C d.
  ///   - middle: at which half have flown — °C d.
  static func flown(_ degrees: Double, middle: Double, spread: Double) -> Double {
    guard degrees > 0 else { return 0 }
    let half = 0.5 * spread
    let steepness = 4.394449154672439 / Double.log((middle + half) / (middle - half))
    return 1 / (1 + Double.exp(steepness * Double.log(middle / degrees)))
  }

  /// Moths coming to the field on every day from `first` to `last`, both included — m⁻² d⁻¹.
  /// - Parameters:
  ///   - seed: the study's.
  ///   - member: the year or repetition, counted from 0.
  ///   - weather: consecutive days; those from 1 March on count.
  ///   - purpose: what the year is drawn for; another for another kind of borer.
  public static func moths(
    seed: UInt64, member: Int, from first: CalendarDate, to last: CalendarDate, weather: [DailyWeather],
    purpose: String = "borer flight", _ p: Parameters<Double>
  ) -> [Double] {
    var days = [Double](repeating: 0, count: Swift.max(0, last.number - first.number + 1))
    for year in stride(from: first.year, through: last.year, by: 1) {
      let later = year - first.year
      var stream = RandomStream(seed: seed, purpose: purpose + (later == 0 ? "" : ", year +\(later)"), member: member)
      let factor = stream.lognormal(logMean: -0.5 * p.yearDeviation * p.yearDeviation, logDeviation: p.yearDeviation)
      let newYear = CalendarDate(year: year, dayOfYear: 1).number
      for day in newYear..<CalendarDate(year: year + 1, dayOfYear: 1).number where days.indices.contains(day - first.number) {
        days[day - first.number] += p.allYear * factor
      }
      for (day, share) in flights(year: year, weather: weather, p) where days.indices.contains(day - first.number) {
        days[day - first.number] += share * factor
      }
    }
    return days
  }

  /// Moths of generations 0 and 1 by day number, in an average year — m⁻² d⁻¹.
  private static func flights(year: Int, weather: [DailyWeather], _ p: Parameters<Double>) -> [(day: Int, moths: Double)] {
    guard p.wintered + p.firstGeneration > 0 else { return [] }
    let march = CalendarDate(year: year, dayOfYear: 60).number
    let middles = [(p.wintered, p.waking), (p.firstGeneration, p.waking + p.generation)]
    guard let start = weather.first?.date.number, start <= march else { return usual(year: year, p) }
    var result: [(day: Int, moths: Double)] = []
    var degrees = 0.0
    for today in weather.dropFirst(march - start) {
      guard today.date.year == year else { break }
      let before = degrees
      degrees += dayDegrees(minimum: today.minimumTemperature, maximum: today.maximumTemperature, p)
      let moths = middles.reduce(0) { sum, generation in
        let now = flown(degrees, middle: generation.1, spread: p.spread)
        return sum + generation.0 * (now - flown(before, middle: generation.1, spread: p.spread))
      }
      result.append((today.date.number, moths))
    }
    return result
  }

  /// The same on their usual days, over three weeks each.
  private static func usual(year: Int, _ p: Parameters<Double>) -> [(day: Int, moths: Double)] {
    [(p.wintered, p.winteredDay), (p.firstGeneration, p.firstGenerationDay)].flatMap { density, middle in
      (-10...10).map { (CalendarDate(year: year, dayOfYear: Int(middle) + $0).number, density * Double(11 - abs($0)) / 121) }
    }
  }
}
