internal import Numbers
public import Paddy
internal import PaddyScenarios

/// What will come of a plot, as far as is known on a morning: every member run on to its harvest in a year of its own.
public struct TwinForecast: Sendable {
  /// The first day not yet known.
  public var made: CalendarDate
  /// One of every member that could be laid out.
  public var outcomes: [Outcome]
  /// Members that could not, and why the first could not.
  public var failed: Int, reason: String?

  /// Mean and the bounds within which nine of ten members lie; nil where no member has the figure.
  public func band(_ metric: Metric) -> TwinBand? { TwinBand(outcomes.map { $0[metric] }.filter(\.isFinite)) }
}

/// A mean and the bounds within which nine of ten members lie.
public struct TwinBand: Sendable, Equatable, Codable {
  public var mean: Double, low: Double, high: Double
  /// - Parameter values: of the members; nil where there are none.
  public init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    func quantile(_ share: Double) -> Double {
      let place = share * Double(sorted.count - 1)
      let below = Int(place)
      let above = min(below + 1, sorted.count - 1)
      return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }
    mean = values.reduce(0, +) / Double(values.count)
    low = quantile(0.05)
    high = quantile(0.95)
  }
}

extension FieldTwin {
  /// Runs every member to its harvest.
  /// - Parameter future: the weather of a member from today on; nil borrows years of the scenario.
  public func forecast(future: ((_ member: Int, CalendarDate) -> DailyWeather)? = nil) -> TwinForecast {
    let day = ensemble.day
    var forecast = TwinForecast(made: date, outcomes: [], failed: 0, reason: nil)
    var years: [FieldYear] = []
    var drivers: [[Drivers<Double>]] = []
    var isLaidOut = [Bool](repeating: true, count: ensemble.count)
    var spare: FieldYear?
    for member in 0..<ensemble.count {
      do {
        let year = try layOut(known, from: { future?(member, $0) ?? skies.borrowed(member, $0) }, member: member)
        spare = spare ?? year
        years.append(year)
      } catch {
        forecast.failed += 1
        forecast.reason = forecast.reason ?? "\(error)"
        isLaidOut[member] = false
        guard let stand = spare ?? (try? layOut(known, from: { skies.normal($0) }, member: 0)) else { return forecast }
        years.append(stand)
      }
      drivers.append(FieldTwin.remaining(years[member], from: day, done: done))
    }
    let ends = ensemble.finished(years, drivers)
    for (member, end) in ends.enumerated() where isLaidOut[member] {
      var outcome = end.outcome
      if let book = try? CashBook(
        end.record, prices: scenario.prices, sold: plan.sold, market: market(member), farm: scenario.plot.area * 15 / 10_000)
      {
        outcome.enter(book)
      }
      forecast.outcomes.append(outcome)
    }
    return forecast
  }

  /// The drivers from a day on, with what was missed made good on it; one day on which nothing runs where the season is over.
  static func remaining(_ year: FieldYear, from day: Int, done: [Orders<Double>]) -> [Drivers<Double>] {
    guard day < year.drivers.count else {
      var last = year.drivers[year.drivers.count - 1]
      last.isRunning = 0
      return [last]
    }
    var rest = Array(year.drivers[day...])
    for (place, orders) in Orders.ahead(year.drivers.map(\.orders), from: day, done: done).enumerated() {
      rest[place].orders = orders
    }
    return rest
  }

  private func market(_ member: Int) -> MarketFactors {
    var stream = RandomStream(seed: settings.seed, purpose: "prices", member: member)
    let normals = (stream.normal(), stream.normal(), stream.normal(), stream.normal())
    return MarketFactors.drawn(normals: normals, volatility: scenario.prices.volatility)
  }
}
