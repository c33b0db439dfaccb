/// The dates of one field in one year: every moment of a plan as a day after sowing.
public struct SeasonCalendar: Sendable, Equatable {
  /// Why a season cannot be laid out.
  public enum Problem: Error, Equatable, CustomStringConvertible {
    case weatherStartsLate(needed: CalendarDate, starts: CalendarDate)
    case weatherEnds(last: CalendarDate, missing: String)
    case outOfOrder(String)

    public var description: String {
      switch self {
      case .weatherStartsLate(let needed, let starts): "the weather starts on \(starts), the season needs it from \(needed)"
      case .weatherEnds(let last, let missing): "the weather ends on \(last), before \(missing)"
      case .outOfOrder(let what): what
      }
    }
  }

  /// Day 0.
  public var sowing: CalendarDate
  /// Days after sowing; 0 where direct-seeded.
  public var transplanting: Int
  public var panicleInitiation: Int, flowering: Int, maturity: Int
  /// The first day that is no longer simulated.
  public var harvest: Int
  public var killedByCold: Int?

  /// The date of a day counted from sowing.
  public func date(_ day: Int) -> CalendarDate { sowing.adding(days: day) }

  /// The day after sowing that a moment falls on.
  public func day(_ moment: Moment) -> Int {
    switch moment {
    case .date(let date): return date.number - sowing.number
    case .monthDay(let month, let day):
      let date = SeasonCalendar.date(month, day, sowing.year)
      return (date < sowing ? SeasonCalendar.date(month, day, sowing.year + 1) : date).number - sowing.number
    case .relative(let anchor, let days):
      switch anchor {
      case .sowing: return days
      case .transplanting: return transplanting + days
      case .panicleInitiation: return panicleInitiation + days
      case .flowering: return flowering + days
      case .maturity: return maturity + days
      case .harvest: return harvest + days
      }
    }
  }

  /// 29 February is 28 February where there is none.
  static func date(_ month: Int, _ day: Int, _ year: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? CalendarDate(
      year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))!
  }

  /// The day of emergence of a plan in a year.
  public static func sowing(of rice: RicePlan, year: Int) -> CalendarDate {
    switch rice.sown {
    case .date(let date): date
    case .monthDay(let month, let day): date(month, day, year)
    case .relative(_, let days): date(1, 1, year).adding(days: days)
    }
  }

  /// Lays a season out.
  /// - Parameters:
  ///   - sowing: the day of emergence.
  ///   - weather: from that day on.
  init(rice: RicePlan, sowing: CalendarDate, model: RiceModel<Double>, weather: [WeatherDay<Double>]) throws {
    self.sowing = sowing
    transplanting = 0
    panicleInitiation = 0
    flowering = 0
    maturity = 0
    harvest = 0
    if rice.establishment == .transplanted {
      transplanting = day(rice.transplanted)
      guard transplanting >= 2 else {
        throw Problem.outOfOrder("transplanting on \(date(transplanting)) must be at least 2 days after sowing on \(sowing)")
      }
    }
    let stages = StageDays.forecast(model: model, weather: weather, seedbedDays: transplanting)
    let last = sowing.adding(days: weather.count - 1)
    guard transplanting < weather.count else {
      throw Problem.weatherEnds(last: last, missing: "transplanting on \(date(transplanting))")
    }
    guard let initiation = stages.panicleInitiation else { throw Problem.weatherEnds(last: last, missing: "panicle initiation") }
    guard let flowers = stages.flowering else { throw Problem.weatherEnds(last: last, missing: "flowering") }
    panicleInitiation = initiation
    flowering = flowers
    killedByCold = stages.killedByCold
    if let wanted = rice.harvested, case .relative(.maturity, _) = wanted {
    } else if let wanted = rice.harvested {
      maturity = stages.maturity ?? weather.count
      harvest = day(wanted)
    }
    if harvest == 0 {
      guard let ripe = stages.maturity else { throw Problem.weatherEnds(last: last, missing: "maturity") }
      maturity = ripe
      harvest = rice.harvested.map { day($0) } ?? ripe
    }
    guard harvest > transplanting else {
      throw Problem.outOfOrder("harvest on \(date(harvest)) is not after transplanting on \(date(transplanting))")
    }
    guard harvest <= weather.count else { throw Problem.weatherEnds(last: last, missing: "harvest on \(date(harvest))") }
  }
}
