internal import Foundation
public import Numbers
public import Paddy

/// Typhoons of a place: how often, when and how wet.
///
/// An event lasts two or three days (as often one as the other), its rain is a symmetric hump over them (½ ½; ¼ ½ ¼), one or two hot clear
/// days follow. The total is lognormal with a cap; the peak gust is Weibull, times (rain / median)^0.4, kept in 18…35 m s⁻¹; on its days
/// the mean temperature falls, the range between maximum and minimum is small, the air is nearly saturated and little light gets through.
///
/// Left out: pressure, the hourly course, the track. Source: paddy science notes 8.6; all but the frequency are design choices.
public struct TyphoonClimate: Sendable {
  /// Events that affect the place, yr⁻¹.
  public var yearlyRate: Cited
  /// Share of the events that start in each month; together 1.
  public var monthShares: MonthlyNormal
  /// Median rain of an event, mm.
  public var medianRain: Cited
  /// Standard deviation of the logarithm of an event's rain.
  public var rainDeviation: Cited
  /// Most rain of an event, mm.
  public var rainCap: Cited
  /// Fall of the daily mean temperature, °C: range drawn from.
  public var temperatureFall: Cited
  /// Maximum less minimum temperature, °C: range drawn from.
  public var temperatureRange: Cited
  /// Radiation as a share of that above the atmosphere.
  public var radiationShare: Cited
  /// %, range drawn from.
  public var relativeHumidity: Cited
  /// Scale of the peak gust's Weibull distribution, m s⁻¹; its shape is 6.
  public var gust: Cited
  /// Daily mean wind at 2 m as a share of the event's peak gust.
  public var windShare: Cited
  /// How much hotter than a dry day the days after are, °C.
  public var warmthAfter: Cited
  /// Radiation of the days after as a share of that above the atmosphere, range drawn from.
  public var radiationShareAfter: Cited

  /// Mean rain of an event with its cap, mm: E[min(X, c)] = e^{μ+σ²/2} Φ((ln c − μ − σ²)/σ) + c (1 − Φ((ln c − μ)/σ)).
  public var meanRain: Double {
    let (middle, deviation, cap) = (log(medianRain.value), rainDeviation.value, rainCap.value)
    let below = exp(middle + deviation * deviation / 2) * Normal.below((log(cap) - middle - deviation * deviation) / deviation)
    return below + cap * (1 - Normal.below((log(cap) - middle) / deviation))
  }
}

/// One typhoon of a generated year.
public struct TyphoonPassage: Sendable, Equatable {
  public var firstDay: CalendarDate
  /// Days, 2 or 3.
  public var duration: Int
  /// mm in all.
  public var rain: Double
  /// Peak gust, m s⁻¹.
  public var gust: Double
  /// Hot clear days that follow, 1 or 2.
  public var clearDaysAfter: Int
  /// Fall of the mean temperature, °C.
  var fall: Double
  /// Maximum less minimum, °C.
  var range: Double
  /// %.
  var humidity: Double
  var radiationShareAfter: Double
}

extension TyphoonClimate {
  static let gustShape = 6.0
  static let gustBounds = 18.0...35.0
  /// Shares of an event's rain by day, for an event of two days and of three.
  static let humps: [Int: [Double]] = [2: [0.5, 0.5], 3: [0.25, 0.5, 0.25]]

  /// Chance and expected rain of typhoon days, and the chance of a day after, for every day of a year.
  struct Expectation: Sendable {
    var typhoon: [Double]
    var after: [Double]
    /// mm.
    var rain: [Double]
    /// Expected number of typhoons on the day.
    var passages: [Double]
  }

  /// Starts are a Poisson number each day, independent of each other, so that the events over a day, and those just past, are too.
  func expectation(calendarYear: Int) -> Expectation {
    let count = CalendarDate.isLeap(calendarYear) ? 366 : 365
    var over = [Double](repeating: 0, count: count)
    var past = over
    var rain = over
    let mean = meanRain
    for start in 0..<count {
      let month = CalendarDate(year: calendarYear, dayOfYear: start + 1).month
      let share = monthShares.values[month - 1] / Double(CalendarDate.days(inMonth: month, of: calendarYear))
      let starts = yearlyRate.value * share
      for (duration, hump) in TyphoonClimate.humps {
        for offset in 0..<duration where start + offset < count {
          over[start + offset] += starts / 2
          rain[start + offset] += starts / 2 * hump[offset] * mean
        }
        if start + duration < count { past[start + duration] += starts / 2 }
        if start + duration + 1 < count { past[start + duration + 1] += starts / 4 }
      }
    }
    let typhoon = over.map { 1 - exp(-$0) }
    let after = zip(over, past).map { exp(-$0) * (1 - exp(-$1)) }
    return Expectation(typhoon: typhoon, after: after, rain: rain, passages: over)
  }

  /// The typhoons of one year, earliest first.
  func passages(calendarYear: Int, seed: UInt64, member: Int) -> [TyphoonPassage] {
    var stream = RandomStream(seed: seed, purpose: "typhoon", member: member)
    return (0..<stream.poisson(mean: yearlyRate.value)).map { _ in passage(calendarYear: calendarYear, &stream) }
      .sorted { $0.firstDay < $1.firstDay }
  }

  private func passage(calendarYear: Int, _ stream: inout RandomStream) -> TyphoonPassage {
    var rest = stream.uniform()
    var month = 1
    while month < 12, rest >= monthShares.values[month - 1] {
      rest -= monthShares.values[month - 1]
      month += 1
    }
    let day = 1 + stream.index(below: CalendarDate.days(inMonth: month, of: calendarYear))
    let duration = stream.chance(0.5) ? 3 : 2
    let clear = stream.chance(0.5) ? 2 : 1
    let (rain, gust) = strength(&stream)
    func within(_ cited: Cited) -> Double { stream.uniform(cited.range.lowerBound, cited.range.upperBound) }
    return TyphoonPassage(
      firstDay: CalendarDate(year: calendarYear, month: month, day: day)!, duration: duration, rain: rain, gust: gust,
      clearDaysAfter: clear, fall: within(temperatureFall), range: within(temperatureRange), humidity: within(relativeHumidity),
      radiationShareAfter: within(radiationShareAfter))
  }

  private func strength(_ stream: inout RandomStream) -> (rain: Double, gust: Double) {
    let drawn = stream.lognormal(logMean: log(medianRain.value), logDeviation: rainDeviation.value)
    let rain = min(drawn, rainCap.value)
    let gust = stream.weibull(scale: gust.value, shape: TyphoonClimate.gustShape) * pow(rain / medianRain.value, 0.4)
    return (rain, min(max(gust, TyphoonClimate.gustBounds.lowerBound), TyphoonClimate.gustBounds.upperBound))
  }

  /// Mean peak gust, m s⁻¹: no closed form, so the mean of many events, always the same ones.
  var meanGust: Double {
    var stream = RandomStream(seed: 0, purpose: "mean gust", member: 0)
    let draws = 4000
    return (0..<draws).reduce(0) { sum, _ in sum + strength(&stream).gust } / Double(draws)
  }
}
