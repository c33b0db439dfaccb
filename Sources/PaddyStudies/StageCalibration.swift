public import Numbers
public import Paddy
public import PaddyWeather

/// Fits a development rate of a cultivar to the date on which one of its stages is seen, over the generated years of a climate.
///
/// The mean date falls as the rate rises, in steps of one day in one year; bisection finds the lowest rate at which the mean is no
/// later than the date asked for. A year whose weather ends before the stage counts as reaching it on the day after, so the mean
/// stays monotone; `isReached` says whether that happened.
public struct StageCalibration: Sendable {
  public typealias Parameters = RiceParameters<Double, Curve<Double>>
  public typealias Rate = WritableKeyPath<Parameters, Double>
  public typealias Stage = KeyPath<StageDays, Int?>

  /// Day of emergence.
  public let sowing: CalendarDate
  /// Days from emergence to transplanting.
  public let seedbedDays: Int
  /// One year each, from emergence to 31 December.
  public let weather: [[WeatherDay<Double>]]

  /// - Parameters:
  ///   - years: generated, members 0 … years − 1 of the ensemble.
  ///   - sowing: day of emergence; its year is the one the weather is dated with.
  public init(climate: Climate, years: Int, seed: UInt64, sowing: CalendarDate, transplanting: CalendarDate) {
    self.sowing = sowing
    seedbedDays = transplanting.number - sowing.number
    let generator = WeatherGenerator(climate: climate)
    weather = (0..<years).map { member in
      let year = generator.generate(year: member, seed: seed, calendarYear: sowing.year)
      return year.days.dropFirst(sowing.dayOfYear - 1).map { FieldYear.sky($0, latitude: climate.site.latitude) }
    }
  }

  /// The cultivar as it stands in a field planted with 16 hills per m² of two seedlings, which development does not feel.
  public func model(_ parameters: Parameters) -> RiceModel<Double> {
    RiceModel(parameters, hills: 16, seedlings: 2, nitrogen: .no)
  }

  /// When the stages come, one element a year.
  public func stages(_ parameters: Parameters) -> [StageDays] {
    let model = model(parameters)
    return weather.map { StageDays.forecast(model: model, weather: $0, seedbedDays: seedbedDays) }
  }

  /// Days from emergence to a stage, one element a year.
  public func days(to stage: Stage, _ parameters: Parameters) -> [Double] {
    zip(stages(parameters), weather).map { days, year in Double(days[keyPath: stage] ?? year.count) }
  }

  /// Mean of the days from emergence to a stage.
  public func meanDays(to stage: Stage, _ parameters: Parameters) -> Double {
    days(to: stage, parameters).reduce(0, +) / Double(weather.count)
  }

  /// Whether every year's weather lasts to the stage.
  public func isReached(_ stage: Stage, _ parameters: Parameters) -> Bool {
    stages(parameters).allSatisfy { $0[keyPath: stage] != nil }
  }

  /// The rate with which the mean date of a stage is the date asked for — (°Cd)⁻¹.
  /// - Parameters:
  ///   - rate: the one to move; all others stay.
  ///   - bounds: where it may lie.
  /// - Returns: nil where the date lies outside of what the bounds can reach.
  public func fitted(
    _ rate: Rate, bringing stage: Stage, to date: CalendarDate, in parameters: Parameters, within bounds: ClosedRange<Double>
  ) -> Double? {
    let wanted = Double(date.number - sowing.number)
    var trial = parameters
    func isInTime(_ value: Double) -> Bool {
      trial[keyPath: rate] = value
      return meanDays(to: stage, trial) <= wanted
    }
    var slow = bounds.lowerBound, fast = bounds.upperBound
    guard !weather.isEmpty, !isInTime(slow), isInTime(fast) else { return nil }
    // 24 halvings leave a tenth of a millionth of the bounds.
    for _ in 0..<24 {
      let middle = 0.5 * (slow + fast)
      if isInTime(middle) { fast = middle } else { slow = middle }
    }
    return fast
  }

  /// Rough rice at 14 % moisture without any shortage, one element a year — kg ha⁻¹. A crop that cold kills counts as if it lived.
  public func potentialYields(_ parameters: Parameters) -> [Double] {
    let model = model(parameters)
    return weather.map { RiceSeason(model: model, weather: $0, seedbedDays: seedbedDays).run().grains / 0.86 }
  }
}
