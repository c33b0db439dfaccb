/// A fit of parameters to field trials, and what it is worth.
public struct CalibrationResult: Sendable {
  public struct Parameter: Sendable, Equatable {
    public var name: String
    public var unit: String
    /// Before the fit.
    public var start: Double
    /// After the fit.
    public var value: Double
    /// Where it might lie.
    public var bounds: ClosedRange<Double>
    public init(name: String, unit: String, start: Double, value: Double, bounds: ClosedRange<Double>) {
      self.name = name
      self.unit = unit
      self.start = start
      self.value = value
      self.bounds = bounds
    }
  }

  /// A fit without some of the observations, and the model against those.
  public struct Fold: Sendable {
    /// What it did not see, as an experiment or "IRMZ8601, 0 N".
    public var leftOut: String
    /// Fitted, in the order of the parameters.
    public var values: [Double]
    /// Of what was left out alone.
    public var pairs: [ScoredPair]
    public init(leftOut: String, values: [Double], pairs: [ScoredPair]) {
      self.leftOut = leftOut
      self.values = values
      self.pairs = pairs
    }
  }

  /// What was fitted, as "ir-58".
  public var title: String
  /// Experiments whose observations were fitted.
  public var experiments: [String]
  public var parameters: [Parameter]
  /// The value that was made small, with the parameters of the start.
  public var startValue: Double
  public var search: Minimiser.Result
  /// The same observations with the parameters of the start.
  public var before: TrialScore
  /// With the fitted ones.
  public var after: TrialScore
  public var identifiability: Identifiability?
  /// Empty where nothing was left out in turn.
  public var folds: [Fold]
  /// Beliefs tried, where one was chosen by what fits had not seen.
  public var ladder: BeliefLadder?

  public init(
    title: String, experiments: [String], parameters: [Parameter], startValue: Double, search: Minimiser.Result,
    before: TrialScore, after: TrialScore, identifiability: Identifiability? = nil, folds: [Fold] = []
  ) {
    self.title = title
    self.experiments = experiments
    self.parameters = parameters
    self.startValue = startValue
    self.search = search
    self.before = before
    self.after = after
    self.identifiability = identifiability
    self.folds = folds
  }

  /// Each observation against a fit that did not see it; without pairs where there are no folds.
  public func crossValidated(_ variable: TrialVariable) -> Agreement {
    Agreement(folds.flatMap(\.pairs).filter { $0.variable == variable }.map { ($0.observed, $0.simulated) })
  }

  /// How many parameters were fitted before those that `identifiability` and the objective speak of: the stages, to dates alone.
  public var fittedBefore: Int { parameters.count - (identifiability?.point.count ?? search.point.count) }

  /// Nil where it is not known.
  public func standardError(_ place: Int) -> Double? {
    place < fittedBefore ? nil : identifiability.flatMap { $0.standardErrors[place - fittedBefore] }
  }

  /// The bound that a parameter lies on.
  public func edge(_ place: Int) -> Identifiability.Edge? {
    let own = parameters[place]
    let reach = Identifiability.edgeWidth * (own.bounds.upperBound - own.bounds.lowerBound)
    return own.value <= own.bounds.lowerBound + reach ? .low : own.value >= own.bounds.upperBound - reach ? .high : nil
  }

  /// Error of what a fit did not see over the error of what was fitted; nil without folds, or where nothing is left to be wrong by.
  public func unseenOverFitted(_ variable: TrialVariable) -> Double? {
    let fitted = after.agreement(variable).rootMeanSquareError
    guard let unseen = crossValidated(variable).rootMeanSquareError, let fitted, fitted > 0 else { return nil }
    return unseen / fitted
  }

  /// Starts that came as low as the best — within a thousandth of the way down from the starting value.
  public var agreeingStarts: Int {
    let reach = 1e-3 * abs(startValue - search.value)
    return search.ends.count { $0.value <= search.value + reach }
  }
}
