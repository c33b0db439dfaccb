internal import Paddy
internal import PaddyWeather

extension DSSATRow {
  /// The text below `name`, nil where it is blank or -99.
  func text(_ name: String) -> String? {
    guard let cell = cells[name], DSSATRow.number(cell.text) != -99 else { return nil }
    return cell.text
  }

  /// The text below `name`; an error where there is none.
  func neededText(_ name: String, _ findings: inout DSSATFindings) -> String? {
    let text = text(name)
    if text == nil { lack(name, "a value", &findings) }
    return text
  }

  /// The number below `name`, nil where it is blank or -99, an error where it is no number.
  func number(_ name: String, _ findings: inout DSSATFindings) -> Double? {
    guard let cell = cells[name] else { return nil }
    guard let number = DSSATRow.number(cell.text) else {
      findings.error(line, column: cell.column, "\(name) is '\(cell.text)', a number is expected")
      return nil
    }
    return number == -99 ? nil : number
  }

  /// The number below `name`; an error where there is none.
  func neededNumber(_ name: String, _ findings: inout DSSATFindings) -> Double? {
    guard cells[name] != nil, text(name) != nil else {
      lack(name, "a number", &findings)
      return nil
    }
    return number(name, &findings)
  }

  /// The number below `name`, an error where it is missing or negative.
  func neededAmount(_ name: String, _ findings: inout DSSATFindings) -> Double? {
    guard let number = neededNumber(name, &findings) else { return nil }
    guard number >= 0 else {
      findings.error(line, column: cells[name]?.column, "\(name) is \(cells[name]?.text ?? ""), 0 or more is expected")
      return nil
    }
    return number
  }

  /// The whole number below `name`; an error where there is none.
  func neededInteger(_ name: String, _ findings: inout DSSATFindings) -> Int? {
    guard let number = neededNumber(name, &findings) else { return nil }
    guard let whole = Int(exactly: number) else {
      findings.error(line, column: cells[name]?.column, "\(name) is '\(cells[name]?.text ?? "")', a whole number is expected")
      return nil
    }
    return whole
  }

  /// The day below `name`, nil where it is missing; an error where there is no such day.
  func date(_ name: String, _ findings: inout DSSATFindings) -> CalendarDate? {
    guard let text = text(name) else { return nil }
    if let date = DSSATWeather.date(Substring(text)) { return date }
    findings.error(line, column: cells[name]?.column, "\(name) is '\(text)', no such day; expected YYDDD or YYYYDDD")
    return nil
  }

  func neededDate(_ name: String, _ findings: inout DSSATFindings) -> CalendarDate? {
    if text(name) == nil { lack(name, "a day YYDDD or YYYYDDD", &findings) }
    return date(name, &findings)
  }

  private func lack(_ name: String, _ what: String, _ findings: inout DSSATFindings) {
    // Of a row that does not fit its header the reader cannot say what is missing.
    if isSound { findings.error(line, column: cells[name]?.column, "\(name) is missing, \(what) is expected") }
  }

  /// Digits, sign, point and exponent only: no `nan`, `inf` or hexadecimal.
  static func number(_ text: String) -> Double? {
    let allowed = text.utf8.allSatisfy { (48...57).contains($0) || [43, 45, 46, 69, 101].contains($0) }
    guard allowed, !text.isEmpty, let number = Double(text.hasSuffix(".") ? text + "0" : text), number.isFinite else {
      return nil
    }
    return number
  }
}
