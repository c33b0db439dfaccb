import Paddy

/// When things happen in a season, as far as is known before it is simulated: every date as a span of days after sowing.
///
/// The stages of the crop are not yet known, so they get wide spans, and only what is wrong whatever the weather counts as wrong.
struct SeasonOutline {
  /// A date MM-DD more days after sowing than this is a date before sowing.
  static let longest = 240
  let sown: Moment
  let transplanted: Moment?
  let harvested: Moment?

  /// Days after sowing, earliest and latest; nil where it cannot be told.
  func span(_ moment: Moment) -> ClosedRange<Int>? { span(moment, depth: 0) }

  private func span(_ moment: Moment, depth: Int) -> ClosedRange<Int>? {
    guard depth < 4 else { return nil }
    switch moment {
    case .relative(let anchor, let days):
      guard let span = span(anchor, depth: depth + 1) else { return nil }
      return span.lowerBound + days...span.upperBound + days
    case .monthDay, .date:
      guard let start = sowing(depth: depth) else { return nil }
      let days = SeasonOutline.days(from: start, to: moment)
      return days...days
    }
  }

  private func span(_ anchor: Anchor, depth: Int) -> ClosedRange<Int>? {
    switch anchor {
    case .sowing: 0...0
    case .transplanting: transplanted.flatMap { leans(on: .transplanting, $0) ? nil : span($0, depth: depth) }
    case .panicleInitiation: 20...150
    case .flowering: 40...200
    case .maturity: 60...SeasonOutline.longest
    case .harvest: harvested.flatMap { span($0, depth: depth) } ?? 60...SeasonOutline.longest
    }
  }

  /// The day of sowing itself, as a date.
  private func sowing(depth: Int) -> Moment? {
    guard case .relative(let anchor, let days) = sown else { return sown }
    guard anchor == .transplanting, let transplanted, depth < 4 else { return nil }
    switch transplanted {
    case .date(let date): return .date(date.adding(days: days))
    case .monthDay(let month, let day):
      guard let date = CalendarDate(year: 2001, month: month, day: day)?.adding(days: days) else { return nil }
      return .monthDay(month: date.month, day: date.day)
    case .relative: return nil
    }
  }

  private func leans(on anchor: Anchor, _ moment: Moment) -> Bool {
    if case .relative(anchor, _) = moment { true } else { false }
  }

  /// Days from one calendar date to another; where one of them has no year, the nearest that lies at most `longest` after.
  static func days(from start: Moment, to end: Moment) -> Int {
    if case .date(let a) = start, case .date(let b) = end { return b.number - a.number }
    let difference = ((dayOfYear(end) - dayOfYear(start)) % 365 + 365) % 365
    return difference > longest ? difference - 365 : difference
  }

  private static func dayOfYear(_ moment: Moment) -> Int {
    switch moment {
    case .monthDay(let month, let day): CalendarDate(year: 2001, month: month, day: day)?.dayOfYear ?? 1
    case .date(let date): CalendarDate(year: 2001, month: date.month, day: min(date.day, 28))!.dayOfYear + max(0, date.day - 28)
    case .relative: 1
    }
  }

  /// Whether `a` comes before `b` whatever the weather; two dates that lean on the same stage are compared by their days.
  func isBefore(_ a: Moment, _ b: Moment, orEqual: Bool = false) -> Bool {
    if case .relative(let left, let first) = a, case .relative(let right, let second) = b, left == right {
      return first < second || (orEqual && first == second)
    }
    guard let first = span(a), let second = span(b) else { return false }
    return first.upperBound < second.lowerBound
      || (orEqual && first.upperBound <= second.lowerBound && first.count == 1 && second.count == 1)
  }
}
