internal import Numbers
internal import Paddy

/// Holes in a station's record: reported as errors, or, where asked for and short, bridged by a straight line between the neighbours.
///
/// Every filled day is reported. Rain is bridged like the rest, which keeps its mean and not its showers. Humidity and wind are
/// bridged over missing days only; where they are missing on a day that is there the fall-backs of `AirMoisture` and `WindProfile` hold.
enum WeatherFill {
  struct Result {
    var records: [DailyRecord]
    var diagnostics: [Diagnostic]
    var hasHoles: Bool
  }

  /// - Parameters:
  ///   - records: in order, each date once.
  ///   - longest: run of days or values that may be filled, d.
  static func filled(_ records: [DailyRecord], longest: Int) -> Result {
    var result = Result(records: [], diagnostics: [], hasHoles: false)
    result.records.reserveCapacity(records.count)
    for record in records {
      if let last = result.records.last { bridge(from: last, to: record, longest: longest, &result) }
      result.records.append(record)
    }
    if !result.hasHoles { for need in DailyRecord.Need.allCases { complete(need, longest: longest, &result) } }
    if result.hasHoles { for need in DailyRecord.Need.allCases { report(need, records, longest: longest, &result) } }
    return result
  }

  private static func bridge(from last: DailyRecord, to next: DailyRecord, longest: Int, _ result: inout Result) {
    let missing = next.date.number - last.date.number - 1
    guard missing > 0 else { return }
    let dates =
      missing == 1 ? "\(last.date.adding(days: 1)) is" : "\(last.date.adding(days: 1)) to \(next.date.adding(days: -1)) are"
    guard missing <= longest else {
      result.hasHoles = true
      let between = last.place.file == next.place.file ? "" : " between \(last.place.file) and this file"
      result.diagnostics.append(Diagnostic(.error, next.place, "\(dates) missing\(between), \(missing) d\(advice(missing))"))
      return
    }
    for offset in 1...missing {
      var day = DailyRecord(date: last.date.adding(days: offset), place: next.place)
      let weight = Double(offset) / Double(missing + 1)
      func between(_ a: Double?, _ b: Double?) -> Double? { a.flatMap { a in b.map { a + weight * ($0 - a) } } }
      for need in DailyRecord.Need.allCases {
        day[keyPath: need.path] = between(last[keyPath: need.path], next[keyPath: need.path])
      }
      day.vapourPressure = between(last.vapourPressure, next.vapourPressure)
      day.dewPoint = between(last.dewPoint, next.dewPoint)
      day.relativeHumidity = between(last.relativeHumidity, next.relativeHumidity)
      day.windSpeed = between(last.windSpeed, next.windSpeed)
      result.records.append(day)
      result.diagnostics.append(Diagnostic(.warning, next.place, "\(day.date) is missing: filled by a straight line, as asked"))
    }
  }

  private static func complete(_ need: DailyRecord.Need, longest: Int, _ result: inout Result) {
    for run in runs(without: need, result.records) {
      guard run.count <= longest, run.lowerBound > 0, run.upperBound < result.records.count else {
        result.hasHoles = true
        continue
      }
      let before = result.records[run.lowerBound - 1][keyPath: need.path]!
      let after = result.records[run.upperBound][keyPath: need.path]!
      for index in run {
        let weight = Double(index - run.lowerBound + 1) / Double(run.count + 1)
        result.records[index][keyPath: need.path] = before + weight * (after - before)
        let record = result.records[index]
        let message = "\(record.date): \(need.name) is missing: filled by a straight line, as asked"
        result.diagnostics.append(Diagnostic(.warning, record.place, message))
      }
    }
  }

  /// One error for each run of days without `need`.
  private static func report(_ need: DailyRecord.Need, _ records: [DailyRecord], longest: Int, _ result: inout Result) {
    for run in runs(without: need, records) where run.count > longest || run.lowerBound == 0 || run.upperBound == records.count {
      let (first, last) = (records[run.lowerBound], records[run.upperBound - 1])
      let through = run.count == 1 ? "" : " through \(last.date) (line \(last.place.line ?? 0))"
      result.diagnostics.append(
        Diagnostic(.error, first.place, "\(first.date)\(through): \(need.name) is missing, \(run.count) d\(advice(run.count))"))
    }
  }

  private static func advice(_ days: Int) -> String {
    days <= WeatherOptions.longestFill ? "; up to \(WeatherOptions.longestFill) d may be filled on request" : ""
  }

  private static func runs(without need: DailyRecord.Need, _ records: [DailyRecord]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (index, record) in records.enumerated() where record[keyPath: need.path] == nil {
      if let last = found.last, last.upperBound == index, records[index - 1].date.adding(days: 1) == record.date {
        found[found.count - 1] = last.lowerBound..<index + 1
      } else {
        found.append(index..<index + 1)
      }
    }
    return found
  }
}
