/// A field whose truth is known, for a trial of its sensors: made up, or simulated.
public protocol FieldTruth: AnyObject {
  var plots: Int { get }
  /// On to a time — s since 1970, never before an earlier one.
  func advance(to time: Double)
  /// In the variable's unit; of rain what fell since the step before, of a light trap the night's expected catch.
  func truth(_ variable: MeasuredVariable, plot: Int) -> Double
  /// What a model that does not know the truth expects at that time, where there is one.
  func expectation(_ variable: MeasuredVariable, plot: Int, at time: Double) -> Expectation?
}

/// The synthetic farm with its model.
public final class SyntheticFarm: FieldTruth {
  private var field: SyntheticField
  private var twin: SyntheticTwin
  private let hasModel: Bool

  public init(_ trial: FaultTrial) {
    field = SyntheticField(
      plots: trial.plots, start: trial.start, unevenness: trial.unevenness, persistence: trial.persistence, seed: trial.seed,
      member: trial.member)
    twin = SyntheticTwin(
      plots: trial.plots, start: trial.start, overconfidence: trial.overconfidence, seed: trial.seed, member: trial.member)
    hasModel = trial.hasModel
  }

  public var plots: Int { field.plots }

  public func advance(to time: Double) {
    while field.time < time {
      field.advance()
      if hasModel { twin.advance(field) }
    }
  }

  public func truth(_ variable: MeasuredVariable, plot: Int) -> Double { field.truth(variable, plot: plot) }

  public func expectation(_ variable: MeasuredVariable, plot: Int, at time: Double) -> Expectation? {
    hasModel ? twin.expectation(at: PlotBoard.index[variable]!, plot: plot, time: time) : nil
  }
}
