internal import Numbers
public import Paddy
internal import PaddyScenarios

/// A whole fit of a cultivar: stages, then growth, each by `TrialCalibration`, then the same again without each part of the
/// observations in turn.
public struct CultivarFit: Sendable {
  public var title: String
  public var plots: [TrialField.Plot]
  public var start: RiceCultivar
  public var stages: [CultivarKnob]
  public var growth: [CultivarKnob]
  public var weights: [String: Double]
  public var starts: Int
  public var seed: UInt64
  public var evaluations: Int
  public var threads: Int
  /// Strength of the belief in the starting values of growth, `TrialCalibration.belief`.
  public var belief: Double

  public init(
    title: String, plots: [TrialField.Plot], start: RiceCultivar, stages: [CultivarKnob], growth: [CultivarKnob],
    weights: [String: Double] = [:], starts: Int = 8, seed: UInt64 = 1, evaluations: Int = 400, threads: Int = 1,
    belief: Double = 2
  ) {
    self.belief = belief
    self.title = title
    self.plots = plots
    self.start = start
    self.stages = stages
    self.growth = growth
    self.weights = weights
    self.starts = starts
    self.seed = seed
    self.evaluations = evaluations
    self.threads = threads
  }

  /// The rates that the observed dates of some plots can tell: the panicle-forming one only where panicle initiation was seen.
  public static func stages(for plots: [TrialField.Plot]) -> [CultivarKnob] {
    func isSeen(_ variable: String) -> Bool { plots.contains { $0.observedDay(variable) != nil } }
    let seen = [
      "juvenile-rate": isSeen("ADAT"), "panicle-rate": isSeen("IDAT") && isSeen("ADAT"), "filling-rate": isSeen("MDAT"),
    ]
    return CultivarKnob.all.filter { seen[$0.name] == true }
  }

  /// Both phases. Saved states let a run that was broken off go on.
  public struct Progress: Codable, Sendable, Equatable {
    public var stages: Minimiser.State?
    public var growth: Minimiser.State?
    /// With which the growth was searched.
    public var belief: Double?
    /// Rungs done where the belief is chosen by them.
    public var ladder: BeliefLadder?
    public init() {}
  }

  /// - Parameter save: called after each search of each phase.
  /// - Returns: the cultivar, the searches and their calibrations.
  /// - Throws: `Minimiser.ForeignState` where the progress is another fit's.
  public func run(
    resuming progress: Progress = Progress(), save: @escaping @Sendable (Progress) throws -> Void = { _ in }
  ) throws -> (cultivar: RiceCultivar, result: CalibrationResult) {
    if progress.growth != nil, let other = progress.belief, other != belief {
      throw Minimiser.ForeignState()
    }
    var done = progress
    done.belief = belief
    var own = start
    var parameters: [CalibrationResult.Parameter] = []
    var startValue = 0.0
    var last: (calibration: TrialCalibration, result: Minimiser.Result)?
    for (phase, knobs) in [stages, growth].enumerated() where !knobs.isEmpty {
      var calibration = TrialCalibration(
        plots: plots, start: own, knobs: knobs, weights: weights, starts: phase == 0 ? min(starts, 3) : starts, seed: seed,
        evaluations: phase == 0 ? stageEvaluations : evaluations, belief: belief)
      calibration.start = own
      let before = done
      let result = try calibration.search(threads: threads, resuming: phase == 0 ? before.stages : before.growth) { state in
        var now = before
        if phase == 0 { now.stages = state } else { now.growth = state }
        try save(now)
      }
      if phase == 0 { done.stages = Minimiser.State(problem: problem(calibration), ends: result.ends) }
      let point = calibration.startingPoint
      startValue = calibration.value(at: point)
      for (place, knob) in knobs.enumerated() {
        parameters.append(
          CalibrationResult.Parameter(
            name: knob.name, unit: knob.unit, start: point[place], value: result.point[place], bounds: calibration.bounds[place]))
      }
      own = calibration.cultivar(at: result.point)
      last = (calibration, result)
    }
    let experiments = Set(plots.map(\.experiment)).sorted()
    guard let last else {
      let empty = Minimiser.Result(point: [], value: 0, evaluations: 0, ends: [])
      let score = scored(start, plots)
      return (
        start,
        CalibrationResult(
          title: title, experiments: experiments, parameters: [], startValue: 0, search: empty, before: score, after: score)
      )
    }
    let identified = Identifiability(
      sideBySide: { last.calibration.residuals(at: $0, threads: threads) }, at: last.result.point,
      bounds: last.calibration.bounds, step: 0.01)
    let result = CalibrationResult(
      title: title, experiments: experiments,
      parameters: parameters,
      startValue: startValue, search: last.result, before: scored(start, plots), after: scored(own, plots),
      identifiability: identified)
    return (own, result)
  }

  /// Dates are cheap to work out: half as many again.
  package var stageEvaluations: Int { evaluations + evaluations / 2 }

  private func problem(_ calibration: TrialCalibration) -> Minimiser.Problem {
    Minimiser.Problem(
      start: calibration.startingPoint, low: calibration.bounds.map(\.lowerBound), high: calibration.bounds.map(\.upperBound),
      seed: seed, step: 0.15, tolerance: 1e-3, evaluations: stageEvaluations)
  }

  /// Fits again without each experiment, or where there is one alone without each treatment, and tests on what was left out.
  public func crossValidated() throws -> [CalibrationResult.Fold] {
    let experiments = Set(plots.map(\.experiment)).sorted()
    func part(_ plot: TrialField.Plot) -> String {
      experiments.count > 1 ? plot.experiment : "\(plot.experiment), treatment \(plot.treatment.number)"
    }
    var seen: Set<String> = []
    let parts = plots.map(part).filter { seen.insert($0).inserted }
    guard parts.count > 1 else { return [] }
    return try parts.map { left in
      var fit = self
      fit.plots = plots.filter { part($0) != left }
      let (cultivar, result) = try fit.run()
      return CalibrationResult.Fold(
        leftOut: left, values: result.parameters.map(\.value), pairs: scored(cultivar, plots.filter { part($0) == left }).pairs)
    }
  }

  private func scored(_ cultivar: RiceCultivar, _ plots: [TrialField.Plot]) -> TrialScore {
    let pairs = plots.flatMap { plot in (try? plot.run(cultivar)).map { TrialScoring.pairs(plot, $0) } ?? [] }
    let names = Set(plots.map(\.experiment)).sorted()
    return TrialScore(pairs: pairs, experimentsPlanned: names, experimentsDone: names)
  }

  /// The fitted cultivar as a record: what was moved is marked as calibrated, with the bounds for its range.
  public func record(_ cultivar: RiceCultivar, name: String, source: String) -> RiceCultivar {
    var numbers: [String: Cited] = [:]
    var tables: [String: CitedCurve] = [:]
    for field in cultivar.fieldNames.numbers {
      guard var own = cultivar.number(field), let old = start.number(field), own != old else { continue }
      let knob = (stages + growth).first { CultivarFile.isNamed($0.name, field) }
      let bounds = knob?.bounds ?? min(own.value, old.range.lowerBound)...max(own.value, old.range.upperBound)
      own.range = min(bounds.lowerBound, own.value)...max(bounds.upperBound, own.value)
      own.source = source
      own.standing = .calibrated
      numbers[field] = own
    }
    for field in cultivar.fieldNames.tables {
      guard var own = cultivar.table(field), let old = start.table(field) else { continue }
      if zip(own.points, old.points).allSatisfy({ $0 == $1 }) { continue }
      own.source = source
      own.standing = .calibrated
      tables[field] = own
    }
    var record = start.changed(numbers: numbers, tables: tables)
    record.name = name
    record.title = title
    return record
  }
}
