/// Moments as ISO 8601 writes them, by the proleptic Gregorian calendar; no leap seconds. The same on every machine.
public enum ISOMoment {
  /// `2021-07-22T04:10:00Z`, or with the offset of a zone; whole seconds, rounded down. `–` where there is no such moment.
  /// - Parameters:
  ///   - seconds: since 1970 in UTC.
  ///   - zone: seconds east of Greenwich.
  public static func text(_ seconds: Double, zone: Int = 0) -> String {
    guard let parts = Parts(seconds, zone: zone) else { return "–" }
    return "\(parts.date)T\(parts.clock):\(two(parts.second))\(offset(zone))"
  }

  /// `2021-07-22 04:10` by the clock of a zone, for people.
  public static func shortText(_ seconds: Double, zone: Int = 0) -> String {
    guard let parts = Parts(seconds, zone: zone) else { return "–" }
    return "\(parts.date) \(parts.clock)"
  }

  /// `04:10` by the clock of a zone.
  public static func clockText(_ seconds: Double, zone: Int = 0) -> String { Parts(seconds, zone: zone)?.clock ?? "–" }

  /// Seconds since 1970 of `2021-07-22T04:10+08:00`, `2021-07-22 04:10:30.5Z` and the like; nil for anything else, and where the zone is
  /// missing: a moment without one is six or eight hours of doubt.
  /// - Parameter isLenient: as machines send them: also a leap second, a decimal comma, a zone of hours alone, and zones up to 18 h.
  public static func seconds(_ text: some StringProtocol, isLenient: Bool = false) -> Double? {
    var reader = Reader(rest: Array(text.utf8)[...])
    guard let year = reader.digits(4), reader.take("-"), let month = reader.digits(2), reader.take("-"),
      let day = reader.digits(2),
      reader.take("T") || reader.take("t") || reader.take(" "), let hour = reader.digits(2), reader.take(":"),
      let minute = reader.digits(2)
    else { return nil }
    var second = 0
    var fraction = 0.0
    if reader.take(":") {
      guard let whole = reader.digits(2) else { return nil }
      second = whole
      if reader.take(".") || (isLenient && reader.take(",")) {
        guard let part = reader.fraction() else { return nil }
        fraction = part
      }
    }
    guard let zone = reader.zone(isLenient: isLenient), reader.rest.isEmpty else { return nil }
    guard (1...12).contains(month), day >= 1, day <= length(of: month, year), hour <= 23, minute <= 59,
      second <= (isLenient ? 60 : 59)
    else { return nil }
    return Double(dayNumber(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - zone) + fraction
  }

  /// Days since 1970-01-01.
  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func offset(_ zone: Int) -> String {
    if zone == 0 { return "Z" }
    return "\(zone < 0 ? "-" : "+")\(two(abs(zone) / 3600)):\(two(abs(zone) / 60 % 60))"
  }

  private struct Parts {
    let date: String, clock: String
    let second: Int

    init?(_ seconds: Double, zone: Int) {
      // The years 1 to 9999.
      guard seconds.isFinite, seconds > -62_135_000_000, seconds < 253_402_000_000 else { return nil }
      let whole = Int(seconds.rounded(.down)) + zone
      let days = whole >= 0 ? whole / 86_400 : (whole - 86_399) / 86_400
      let rest = whole - days * 86_400
      let shifted = days + 719_468
      let era = shifted / 146_097
      let dayOfEra = shifted - era * 146_097
      let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
      let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
      let shiftedMonth = (5 * dayOfYear + 2) / 153
      let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
      let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
      let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
      let digits = "\(year)"
      date = String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-\(two(month))-\(two(day))"
      clock = "\(two(rest / 3600)):\(two(rest / 60 % 60))"
      second = rest % 60
    }
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard let first = rest.first, UInt32(first) == character.value else { return false }
      rest.removeFirst()
      return true
    }

    mutating func digits(_ count: Int) -> Int? {
      guard rest.count >= count, rest.prefix(count).allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
      let value = rest.prefix(count).reduce(0) { $0 * 10 + Int($1 - 48) }
      rest.removeFirst(count)
      return value
    }

    /// The digits behind a point; nil where there is none.
    mutating func fraction() -> Double? {
      let places = rest.prefix { $0 >= 48 && $0 <= 57 }
      guard !places.isEmpty else { return nil }
      rest.removeFirst(places.count)
      return Double("0." + String(decoding: places, as: UTF8.self))
    }

    /// Seconds east of Greenwich.
    mutating func zone(isLenient: Bool) -> Int? {
      if take("Z") || take("z") { return 0 }
      let isEast = take("+")
      guard isEast || take("-"), let hours = digits(2), hours <= (isLenient ? 18 : 14) else { return nil }
      _ = take(":")
      if isLenient, rest.isEmpty { return (isEast ? 1 : -1) * hours * 3600 }
      guard let minutes = digits(2), minutes <= 59 else { return nil }
      return (isEast ? 1 : -1) * (hours * 3600 + minutes * 60)
    }
  }
}
