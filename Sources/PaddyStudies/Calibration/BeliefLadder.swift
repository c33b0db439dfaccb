internal import Paddy
internal import PaddyScenarios

/// Fits with a belief ever stronger in their starting values, each tested on what it did not see.
///
/// A weak belief lets a fit follow its plots, a strong one keeps it near the start; which of them holds for other plots is not known before it
/// is tried. A rung's error is the root mean square, over the variables fitted, of the error of what was left out over the error of that
/// variable that counts as one (`TrialCalibration.share`); variables count alike however often they were observed.
public struct BeliefLadder: Codable, Sendable, Equatable {
  public static let beliefs = [0.25, 0.5, 1, 2, 4, 8]

  /// What of a fit decides its rungs.
  public struct Problem: Codable, Sendable, Equatable {
    public var plots: [String]
    public var start: String
    public var knobs: [String]
    public var values: [Double]
    public var weights: [String: Double]
    public var starts: Int
    public var seed: UInt64
    public var evaluations: Int
  }

  public struct Rung: Codable, Sendable, Equatable {
    public var belief: Double
    /// Of what each fit did not see, in errors that count as one.
    public var unseen: Double
    /// Of dry grain and of biomass, % of the mean observed; nil where not observed.
    public var yield: Double?
    public var biomass: Double?
    public init(belief: Double, unseen: Double, yield: Double?, biomass: Double?) {
      self.belief = belief
      self.unseen = unseen
      self.yield = yield
      self.biomass = biomass
    }
  }

  public var problem: Problem
  /// By belief, rising.
  public var rungs: [Rung] = []

  public init(problem: Problem, rungs: [Rung] = []) {
    self.problem = problem
    self.rungs = rungs
  }

  /// The rung with the least error on what its fits did not see, of equals the stronger; nil where nothing could be left out.
  public var best: Rung? {
    rungs.filter { $0.unseen.isFinite }.reduce(nil) { best, rung in
      guard let best, best.unseen < rung.unseen else { return rung }
      return best
    }
  }
}

extension CultivarFit {
  /// What decides the rungs of its ladder.
  public var ladderProblem: BeliefLadder.Problem {
    let knobs = stages + growth
    return BeliefLadder.Problem(
      plots: plots.map { "\($0.experiment) \($0.treatment.number)" }, start: start.name,
      knobs: knobs.map(\.name),
      values: knobs.map { $0.value(in: start) }, weights: weights, starts: starts, seed: seed,
      evaluations: evaluations)
  }

  /// Tries every belief.
  /// - Parameters:
  ///   - ladder: what is done already.
  ///   - save: called after each rung.
  /// - Throws: `Minimiser.ForeignState` where the ladder is another fit's.
  public func climbed(
    _ beliefs: [Double] = BeliefLadder.beliefs, resuming ladder: BeliefLadder? = nil,
    save: (BeliefLadder) throws -> Void = { _ in }
  ) throws -> BeliefLadder {
    var done = ladder ?? BeliefLadder(problem: ladderProblem)
    guard done.problem == ladderProblem else { throw Minimiser.ForeignState() }
    for belief in beliefs where !done.rungs.contains(where: { $0.belief == belief }) {
      var fit = self
      fit.belief = belief
      let pairs = try fit.crossValidated().flatMap(\.pairs)
      guard !pairs.isEmpty else { return done }
      done.rungs.append(CultivarFit.rung(belief, pairs))
      done.rungs.sort { $0.belief < $1.belief }
      try save(done)
    }
    return done
  }

  /// - Parameter pairs: of observations against fits that did not see them.
  package static func rung(_ belief: Double, _ pairs: [ScoredPair]) -> BeliefLadder.Rung {
    func error(_ variable: TrialVariable) -> Double? {
      Agreement(pairs.filter { $0.variable == variable }.map { ($0.observed, $0.simulated) })
        .normalisedError
    }
    let fitted = Set(pairs.map(\.variable)).compactMap { variable -> Double? in
      guard let share = TrialCalibration.share(variable), let error = error(variable) else {
        return nil
      }
      return error / 100 / share
    }
    // Summed in the order of size, so that no set's order shows in the last digit.
    let square = fitted.map { $0 * $0 }.sorted().reduce(0, +) / Double(fitted.count)
    return BeliefLadder.Rung(
      belief: belief, unseen: square.squareRoot(), yield: error(.yieldDry), biomass: error(.biomass)
    )
  }
}
