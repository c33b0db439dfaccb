public import Numbers
public import Paddy

/// Every day of a season, one row a day: date, drivers, the field's state in the morning and what moved until the next.
///
/// Files are comma-separated (RFC 4180, lines ending in a line feed); `variables.csv` explains the columns. Numbers are written so that
/// they read back as the same double; what is not finite is empty.
public enum DailyTable {
  /// Columns that come first and are no numbers of the model, each with its meaning.
  public static let leading: [(name: String, meaning: String)] = [
    ("date", "calendar date, ISO 8601"), ("day", "days after sowing (emergence), from 0"),
    ("phase", "where the calendar has the crop: emergence, seedbed, transplanting or field"),
  ]

  /// All other columns in order: sums, drivers, state and fluxes.
  public static let columns: [DailyColumn] = DailyColumns.derived.map(\.column) + DailyColumns.ofDrivers + DailyColumns.ofDay

  /// The first line.
  public static let header: String = CSV.line(leading.map(\.name) + columns.map(\.name))

  /// Where a season's table stands in a result folder: `daily/SYSTEM-MEMBER.csv`, every sign that a file name may not hold a `_`.
  public static func path(system: String, member: String) -> String {
    func safe(_ name: String) -> String {
      String(name.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "_" })
    }
    return "daily/\(safe(system))-\(safe(member)).csv"
  }

  /// The table of one season.
  /// - Parameters:
  ///   - year: its calendar and drivers.
  ///   - days: of `Batch.runAlone(_:traced:)`, from sowing on.
  public static func csv(year: FieldYear, days: [TracedDay<Double>]) -> String {
    precondition(days.count <= year.drivers.count, "every day has drivers")
    let header = header
    var text = header
    text.reserveCapacity(header.utf8.count + days.count * columns.count * 12)
    let driverScales = DailyColumns.ofDrivers.map(\.scale)
    let scales = DailyColumns.ofDay.map(\.scale)
    for (number, day) in days.enumerated() {
      let phase = RiceSeason<Double>.phase(day: number, seedbedDays: year.calendar.transplanting)
      text += "\(year.calendar.date(number)),\(number),\(phase)"
      for derived in DailyColumns.derived { append(derived.value(day), to: &text) }
      append(year.drivers[number].numbers, driverScales, to: &text)
      append(day.numbers, scales, to: &text)
      text += "\n"
    }
    return text
  }

  private static func append(_ numbers: [Double], _ scales: [Double], to text: inout String) {
    for index in numbers.indices { append(numbers[index] * scales[index], to: &text) }
  }

  private static func append(_ value: Double, to text: inout String) {
    text += ","
    guard value.isFinite else { return }
    // Whole numbers, most of them noughts, need no search for the shortest digits.
    if value == value.rounded(), value.magnitude < 1e15 {
      text += Int(value).description
    } else {
      text += value.description
    }
  }
}
