public import Numbers
public import Paddy

/// One thing that was observed in a plot, beside what the model makes of it.
public struct ScoredPair: Sendable, Equatable {
  public var experiment: String
  public var treatment: Int
  public var treatmentName: String
  public var variable: TrialVariable
  /// Nil for what is observed once a season.
  public var date: CalendarDate?
  /// In the unit of the variable.
  public var observed: Double
  /// In the unit of the variable.
  public var simulated: Double
  public init(
    experiment: String, treatment: Int, treatmentName: String, variable: TrialVariable, date: CalendarDate? = nil,
    observed: Double, simulated: Double
  ) {
    self.experiment = experiment
    self.treatment = treatment
    self.treatmentName = treatmentName
    self.variable = variable
    self.date = date
    self.observed = observed
    self.simulated = simulated
  }
}

/// The model against field trials.
public struct TrialScore: Sendable {
  public var pairs: [ScoredPair]
  /// Names, in the order of the report.
  public var experimentsPlanned: [String]
  /// The ones of those that ran.
  public var experimentsDone: [String]
  /// Why others did not, and what is doubtful in those that did.
  public var problems: [Diagnostic]
  /// By cultivar, the experiments its parameters were fitted on; the agreement with those is no test of the model.
  public var fitted: [String: [String]]
  public var responses: [NitrogenResponse]

  public init(
    pairs: [ScoredPair], experimentsPlanned: [String], experimentsDone: [String], problems: [Diagnostic] = [],
    fitted: [String: [String]] = [:], responses: [NitrogenResponse] = []
  ) {
    self.pairs = pairs
    self.experimentsPlanned = experimentsPlanned
    self.experimentsDone = experimentsDone
    self.problems = problems
    self.fitted = fitted
    self.responses = responses
  }

  /// Experiments with a pair: the planned ones in their order, then others as they come.
  public var experiments: [String] {
    var seen: Set<String> = []
    let named = pairs.map(\.experiment)
    let present = Set(named)
    return (experimentsPlanned.filter(present.contains) + named).filter { seen.insert($0).inserted }
  }

  /// Variables with a pair, in the order of `TrialVariable`.
  /// - Parameter experiment: nil for all of them together.
  public func variables(of experiment: String? = nil) -> [TrialVariable] {
    let present = Set(pairs.lazy.filter { experiment == nil || $0.experiment == experiment }.map(\.variable))
    return TrialVariable.allCases.filter(present.contains)
  }

  /// - Parameter experiment: nil for all of them together.
  public func pairs(of variable: TrialVariable, experiment: String? = nil) -> [ScoredPair] {
    pairs.filter { $0.variable == variable && (experiment == nil || $0.experiment == experiment) }
  }

  /// - Parameter experiment: nil for the pairs of all experiments in one pool, each pair with the same weight.
  public func agreement(_ variable: TrialVariable, experiment: String? = nil) -> Agreement {
    Agreement(pairs(of: variable, experiment: experiment).map { ($0.observed, $0.simulated) })
  }
}
