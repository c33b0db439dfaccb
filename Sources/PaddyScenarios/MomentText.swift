import Numbers
public import Paddy

/// Why a text is not a date.
public struct MomentError: Error, Equatable, Sendable, CustomStringConvertible {
  public let description: String
  init(_ description: String) { self.description = description }
  static let allowed = "allowed: MM-DD, YYYY-MM-DD, or as transplanting + 12 d"
}

extension Moment {
  /// Reads `06-15`, `2021-06-15`, `panicle-initiation`, `transplanting + 12 d`, `35 d after transplanting`, `5 d before harvest`.
  public init(parsing text: String) throws(MomentError) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let trimmed = words.joined(separator: " ")
    guard let first = trimmed.first else { throw MomentError("no date is written; \(MomentError.allowed)") }
    if let join = words.firstIndex(where: { $0 == "after" || $0 == "before" }) {
      let days = try Moment.days(words[..<join].joined(separator: " "))
      let anchor = try Moment.anchor(words[(join + 1)...].joined(separator: " "), in: trimmed)
      self = .relative(anchor, days: words[join] == "after" ? days : -days)
    } else if first.isNumber {
      self = try Moment.calendar(trimmed)
    } else {
      let (name, rest) = Moment.leadingName(trimmed)
      let anchor = try Moment.anchor(name, in: trimmed)
      guard let sign = rest.first else {
        self = .relative(anchor, days: 0)
        return
      }
      guard "+-−".contains(sign) else { throw MomentError("'\(rest)' after '\(name)' is not understood; \(MomentError.allowed)") }
      let days = try Moment.days(String(rest.dropFirst().drop { $0 == " " }))
      self = .relative(anchor, days: sign == "+" ? days : -days)
    }
  }

  /// As a scenario writes it.
  public var text: String {
    switch self {
    case .monthDay(let month, let day): "\(Moment.two(month))-\(Moment.two(day))"
    case .date(let date): date.description
    case .relative(let anchor, 0): anchor.rawValue
    case .relative(let anchor, let days): "\(anchor.rawValue) \(days < 0 ? "-" : "+") \(abs(days)) d"
    }
  }

  /// Reads `35 d after transplanting for 8 d` as a first day and a length.
  static func drainage(parsing text: String) throws(MomentError) -> (start: Moment, days: Int) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let join = words.firstIndex(of: "for"), join > 0 else {
      throw MomentError("'\(text)' does not say for how long; allowed: none, or as 35 d after transplanting for 8 d")
    }
    let start = try Moment(parsing: words[..<join].joined(separator: " "))
    let length = words[(join + 1)...].joined(separator: " ")
    let days = try Moment.days(length)
    guard (1...60).contains(days) else { throw MomentError("'\(length)' is not a length for a drainage; allowed: 1 d to 60 d") }
    return (start, days)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func calendar(_ text: String) throws(MomentError) -> Moment {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (2...3).contains(parts.count), !parts.contains(nil),
      parts.count == 2 || text.firstIndex(of: "-") == text.index(text.startIndex, offsetBy: 4)
    else {
      throw MomentError("'\(text)' is not a date; \(MomentError.allowed)")
    }
    let numbers = parts.compactMap { $0 }
    let (month, day) = (numbers[numbers.count - 2], numbers[numbers.count - 1])
    guard (1...12).contains(month) else {
      let isSwapped = (1...12).contains(day) && (1...31).contains(month) && numbers.count == 2
      let guess = isSwapped ? "; did you mean '\(two(day))-\(two(month))'?" : ""
      throw MomentError("'\(text)' is not a date: there is no month \(month); dates are written MM-DD\(guess)")
    }
    let year = numbers.count == 3 ? numbers[0] : 2000
    let length = CalendarDate.days(inMonth: month, of: year)
    guard (1...length).contains(day) else {
      let name = months[month - 1] + (numbers.count == 3 ? " \(year)" : "")
      throw MomentError("'\(text)' is not a date: \(name) has \(length) days")
    }
    if numbers.count == 2 {
      if month == 2 && day == 29 { throw MomentError("'\(text)' does not come every year; allowed: 02-28 or 03-01") }
      return .monthDay(month: month, day: day)
    }
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw MomentError("'\(text)' is not a date; \(MomentError.allowed)")
    }
    return .date(date)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]

  /// A name of letters and inner hyphens, and what follows it.
  private static func leadingName(_ text: String) -> (name: String, rest: String) {
    var end = text.startIndex
    while end < text.endIndex {
      let next = text.index(after: end)
      let isHyphen = text[end] == "-" && end > text.startIndex && next < text.endIndex && text[next].isLetter
      guard text[end].isLetter || isHyphen else { break }
      end = next
    }
    return (String(text[..<end]), String(text[end...].drop { $0 == " " }))
  }

  private static func anchor(_ name: String, in text: String) throws(MomentError) -> Anchor {
    if let anchor = Anchor(rawValue: name) { return anchor }
    let names = Anchor.allCases.map(\.rawValue)
    let guess = nearestMatch(to: name, among: names).map { "; did you mean '\($0)'?" } ?? ""
    let stages = names.joined(separator: ", ")
    let problem = "'\(text)' is not a date: '\(name.isEmpty ? text : name)' is no stage of the season\(guess)"
    throw MomentError("\(problem); stages: \(stages); \(MomentError.allowed)")
  }

  private static func days(_ text: String) throws(MomentError) -> Int {
    let days: Double
    do throws(QuantityError) {
      days = try Quantity(parsing: text).value(in: Unit("d"))
    } catch {
      let guess = if case .noUnit(let number) = error { "; did you mean '\(number) d'?" } else { "" }
      throw MomentError("\(error)\(guess)")
    }
    guard days >= 0, days <= 400, days == days.rounded() else {
      throw MomentError("'\(text)' is not a whole number of days from 0 to 400")
    }
    return Int(days)
  }
}
