/// A moment as ISO 8601 writes it, `2021-07-22T08:00:00.25+08:00`, to seconds since 1970 in UTC.
package enum InstantText {
  /// Nil where it is no date and time with a zone (`Z` or an offset): without one nobody knows when it was.
  package static func seconds(_ text: some StringProtocol) -> Double? {
    var rest = Array(text.utf8)[...]
    guard let year = digits(&rest, 4), take(&rest, "-"), let month = digits(&rest, 2), take(&rest, "-"),
      let day = digits(&rest, 2), take(&rest, "T") || take(&rest, "t") || take(&rest, " "), let hour = digits(&rest, 2),
      take(&rest, ":"), let minute = digits(&rest, 2)
    else { return nil }
    var second = 0
    var fraction = 0.0
    if take(&rest, ":") {
      guard let whole = digits(&rest, 2) else { return nil }
      second = whole
      if take(&rest, ".") || take(&rest, ",") {
        let places = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard !places.isEmpty, let value = Double("0." + String(decoding: places, as: UTF8.self)) else { return nil }
        fraction = value
        rest = rest.dropFirst(places.count)
      }
    }
    guard let zone = zone(&rest), rest.isEmpty, (1...12).contains(month), (1...length(month, year)).contains(day), hour < 24,
      minute < 60, second <= 60
    else { return nil }
    return Double(days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - zone) + fraction
  }

  private static func zone(_ rest: inout ArraySlice<UInt8>) -> Int? {
    if take(&rest, "Z") || take(&rest, "z") { return 0 }
    let isWest = take(&rest, "-")
    guard isWest || take(&rest, "+"), let hours = digits(&rest, 2) else { return nil }
    _ = take(&rest, ":")
    let minutes = rest.isEmpty ? 0 : digits(&rest, 2)
    guard let minutes, hours <= 18, minutes < 60 else { return nil }
    return (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
  }

  private static func take(_ rest: inout ArraySlice<UInt8>, _ mark: Unicode.Scalar) -> Bool {
    guard let first = rest.first, UInt32(first) == mark.value else { return false }
    rest.removeFirst()
    return true
  }

  private static func digits(_ rest: inout ArraySlice<UInt8>, _ count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    rest = rest.dropFirst(count)
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  private static func length(_ month: Int, _ year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// Days from 1970-01-01 in the proleptic Gregorian calendar, years counted from March.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let (marchYear, marchMonth) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let era = marchYear >= 0 ? marchYear / 400 : (marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + (153 * marchMonth + 2) / 5 + day - 1
    return era * 146_097 + dayOfEra - 719_468
  }
}
