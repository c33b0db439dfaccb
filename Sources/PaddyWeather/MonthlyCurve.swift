internal import Paddy

/// A smooth course of days through monthly means: straight lines between the middles of months, drawn so that the mean over the days of
/// each month is the month's normal exactly.
///
/// Source: the correction of mid-month values is the usual one (2Y − ¼(Y₋₁ + 2Y + Y₊₁)), repeated until it closes.
enum MonthlyCurve {
  /// A value for each day of a year of 365 or 366 days.
  static func days(_ normals: [Double], calendarYear: Int) -> [Double] {
    let lengths = (1...12).map { CalendarDate.days(inMonth: $0, of: calendarYear) }
    var knots = normals
    for _ in 0..<60 {
      let means = monthlyMeans(line(knots, lengths), lengths)
      for month in 0..<12 { knots[month] += normals[month] - means[month] }
    }
    return line(knots, lengths)
  }

  static func monthlyMeans(_ days: [Double], _ lengths: [Int]) -> [Double] {
    var first = 0
    return lengths.map { length in
      defer { first += length }
      return days[first..<first + length].reduce(0, +) / Double(length)
    }
  }

  private static func line(_ knots: [Double], _ lengths: [Int]) -> [Double] {
    var days: [Double] = []
    days.reserveCapacity(366)
    for month in 0..<12 {
      let length = lengths[month]
      let (before, after) = ((month + 11) % 12, (month + 1) % 12)
      let middle = Double(length - 1) / 2
      for day in 0..<length {
        let offset = Double(day) - middle
        let other = offset < 0 ? before : after
        let distance = Double(length + lengths[other]) / 2
        days.append(knots[month] + (knots[other] - knots[month]) * abs(offset) / distance)
      }
    }
    return days
  }
}
