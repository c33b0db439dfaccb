public import Numbers
public import Paddy

/// What was observed in a field experiment: DSSAT's `.RIA`, a row per treatment at the end, or `.RIT`, a row per treatment and day.
///
/// Variables keep their names and units (CWAM, HWAM in kg ha⁻¹, LAIX in m² m⁻², LN%D in %); missing values are left out.
public struct DSSATObservations: Sendable, Equatable {
  public struct Value: Sendable, Equatable {
    public var treatment: Int
    public var variable: String
    /// Of the row; nil at the end of the season.
    public var date: CalendarDate?
    public var value: Double
    public var line: Int
  }
  /// A day that was observed, such as ADAT, anthesis.
  public struct Event: Sendable, Equatable {
    public var treatment: Int
    public var variable: String
    public var date: CalendarDate
    public var line: Int
  }
  public var file: String
  /// In the order of the file.
  public var variables: [String]
  public var values: [Value]
  public var events: [Event]
  /// What HWAM is in this file, as far as the file tells.
  public var grainMoisture: GrainMoisture.Basis
  /// Why.
  public var grainMoistureReason: String

  /// - Parameters:
  ///   - file: named in the diagnostics.
  ///   - planting: by number of treatment; tells the year of days without one.
  public static func read(text: String, file: String, planting: [Int: CalendarDate] = [:]) -> (
    observations: DSSATObservations?, diagnostics: [Diagnostic]
  ) {
    var reader = DSSATObservationReader(file: file, planting: planting)
    let observations = reader.observations(text)
    return (observations, reader.findings.inOrder)
  }

  public var treatments: [Int] { Set(values.map(\.treatment) + events.map(\.treatment)).sorted() }

  /// The value of a variable at the end of the season.
  public func value(_ variable: String, treatment: Int) -> Double? {
    values.first { $0.treatment == treatment && $0.variable == variable && $0.date == nil }?.value
  }

  /// The day of an event.
  public func date(_ variable: String, treatment: Int) -> CalendarDate? {
    events.first { $0.treatment == treatment && $0.variable == variable }?.date
  }

  /// A variable over time, by date.
  public func series(_ variable: String, treatment: Int) -> [(date: CalendarDate, value: Double)] {
    values.compactMap { one in
      guard one.treatment == treatment, one.variable == variable, let date = one.date else { return nil }
      return (date, one.value)
    }.sorted { $0.date < $1.date }
  }
}
