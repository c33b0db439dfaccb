public import Paddy

/// How far a stage moves when sowing moves, and the fit of the photoperiod sensitivity that moves it so.
///
/// A later sown crop grows up in a warmer seedbed and under shorter days, so that it reaches the stage in fewer days. Warmth alone
/// leaves most of the delay; what the local crop shows beyond that is its feeling for the length of the day.
public struct SowingResponse: Sendable {
  public typealias Parameters = StageCalibration.Parameters

  /// The sowing that the calendar tells of, and the two between which the delay is counted.
  public let usual: StageCalibration, early: StageCalibration, late: StageCalibration

  /// - Parameters:
  ///   - usual: the years as sown by the calendar.
  ///   - early, late: the same years sown on two other days; early before late.
  public init(usual: StageCalibration, early: StageCalibration, late: StageCalibration) {
    precondition(early.sowing < late.sowing && early.weather.count == late.weather.count)
    self.usual = usual
    self.early = early
    self.late = late
  }

  /// Days by which a stage comes later for one day of later sowing, mean over the years — d d⁻¹.
  public func delay(of stage: StageCalibration.Stage, _ parameters: Parameters) -> Double {
    let apart = Double(late.sowing.number - early.sowing.number)
    return 1 + (late.meanDays(to: stage, parameters) - early.meanDays(to: stage, parameters)) / apart
  }

  /// The cultivar with the photoperiod sensitivity at which a stage is delayed as asked, and with the rate that keeps the stage of the
  /// usual sowing on its date all the while.
  ///
  /// The more sensitive the crop, the faster it must be before it feels the days, and the less its stages move with sowing.
  /// - Parameters:
  ///   - wanted: delay for one day of later sowing — d d⁻¹.
  ///   - rate: the one to refit for each sensitivity.
  ///   - bounds: where the rate may lie — (°Cd)⁻¹.
  ///   - sensitivities: where the sensitivity may lie — h⁻¹.
  /// - Returns: nil where no sensitivity within its bounds makes the delay with a rate within its own.
  public func fitted(
    delay wanted: Double, of stage: StageCalibration.Stage, on date: CalendarDate, refitting rate: StageCalibration.Rate,
    in parameters: Parameters, within bounds: ClosedRange<Double>, sensitivities: ClosedRange<Double>
  ) -> Parameters? {
    func trial(_ sensitivity: Double) -> Parameters? {
      var trial = parameters
      trial.photoperiodSensitivity = sensitivity
      guard let value = usual.fitted(rate, bringing: stage, to: date, in: trial, within: bounds) else { return nil }
      trial[keyPath: rate] = value
      return trial
    }
    guard let insensitive = trial(sensitivities.lowerBound), delay(of: stage, insensitive) >= wanted else { return nil }
    var weak = sensitivities.lowerBound, strong = sensitivities.upperBound
    // Beyond some sensitivity no rate is fast enough for the date; where the bisection ends there, the delay is out of reach.
    var isReached = false
    for halving in 0...14 {
      let middle = halving == 0 ? strong : 0.5 * (weak + strong)
      guard let crop = trial(middle) else {
        strong = middle
        isReached = false
        continue
      }
      if delay(of: stage, crop) >= wanted {
        weak = middle
      } else {
        strong = middle
        isReached = true
      }
    }
    return isReached ? trial(weak) : nil
  }
}
