public import Numbers
public import Paddy
internal import PaddyScenarios

/// Fits a cultivar to field trials: its stages to dates first, then growth to what was weighed.
///
///     minimise Σ w² · ((simulated − observed)/scale)² + Σ (belief · step from the start / range)²
///
/// The scale of a variable is a share of its observed mean over the plots, so that one of 15 % of biomass counts like one of 12 % of
/// yield; stages count in days. The last term is what is believed beforehand, a normal distribution around the start: with a belief of
/// two the range is one standard deviation either side. Of 0.25, 1, 2 and 4 two was the best for what a fit had not seen. What the observations hardly feel stays near where it was, so that a fit to few plots also holds
/// for plots it has not seen. Grain and straw of one plot are not independent; standard errors are too small for that. Growth of eight crops is run side by side in `Lanes`, each as if alone.
public struct TrialCalibration: Sendable {
  public var plots: [TrialField.Plot]
  public var start: RiceCultivar
  public var knobs: [CultivarKnob]
  public var bounds: [ClosedRange<Double>]
  /// By experiment; 1 where not named.
  public var weights: [String: Double]
  public var starts: Int
  public var seed: UInt64
  public var evaluations: Int
  /// Strength of the belief in the starting values of growth: standard deviations of it that fill the range.
  public var belief: Double
  /// The numbers of the processes.
  public var parameters: FieldParameters<Cited> = .standard

  public init(
    plots: [TrialField.Plot], start: RiceCultivar, knobs: [CultivarKnob], bounds: [ClosedRange<Double>]? = nil,
    weights: [String: Double] = [:], starts: Int = 8, seed: UInt64 = 1, evaluations: Int = 400, belief: Double = 2
  ) {
    self.belief = belief
    self.plots = plots
    self.start = start
    self.knobs = knobs
    self.bounds = bounds ?? knobs.map(\.bounds)
    self.weights = weights
    self.starts = starts
    self.seed = seed
    self.evaluations = evaluations
  }

  /// Error of a variable that counts as one, as a share of its observed mean; nil for what is not fitted.
  static func share(_ variable: TrialVariable) -> Double? {
    switch variable {
    case .yieldDry, .panicles: 0.12
    case .biomass: 0.15
    case .leafAreaIndexMaximum: 0.25
    case .leafAreaIndex, .biomassSeries: 0.5
    case .greenLeaves, .stems, .panicleSeries: 0.6
    default: nil
    }
  }

  /// The cultivar with the knobs where a point has them.
  public func cultivar(at point: [Double]) -> RiceCultivar {
    zip(knobs, point).reduce(start) { $1.0.moved($0, to: $1.1) }
  }

  /// Residuals of all plots, each over the error that counts as one; then how far each knob has moved.
  public func residuals(at point: [Double]) -> [Double] { residuals(at: [point])[0] }

  /// The same at many points; where growth is fitted, eight crops stand side by side in every plot.
  public func residuals(at points: [[Double]], threads: Int = 1) -> [[Double]] {
    let stagesOnly = knobs.allSatisfy { $0.phase == .stages }
    let own =
      stagesOnly
      ? points.map { stageResiduals(cultivar(at: $0)) }
      : stride(from: 0, to: points.count, by: Minimiser.together).flatMap { first in
        growthResiduals(points[first..<min(first + Minimiser.together, points.count)].map(cultivar), threads: threads)
      }
    return zip(own, points).map { residuals, point in
      let moved = zip(zip(knobs, bounds), point).map { knob, value in
        (value - knob.0.value(in: start)) / (knob.1.upperBound - knob.1.lowerBound)
      }
      // Dates decide the stages; a little belief keeps a rate that no date tells where it was.
      return residuals + moved.map { $0 * (stagesOnly ? 0.005 : belief) }
    }
  }

  private func stageResiduals(_ cultivar: RiceCultivar) -> [Double] {
    let model = RiceModel<Double>(cultivar.lowered(), hills: 25, seedlings: 2, nitrogen: .no)
    return plots.flatMap { plot -> [Double] in
      let days = StageDays.forecast(model: model, weather: plot.skies(), seedbedDays: plot.seedbedDays)
      let weight = weights[plot.experiment] ?? 1
      let seen = [("IDAT", days.panicleInitiation, 0.4), ("ADAT", days.flowering, 1), ("MDAT", days.maturity, 0.7)]
      return seen.compactMap { name, day, own in
        plot.observedDay(name).map { weight * own * (Double((day ?? 400) - plot.daysToPlanting) - $0) }
      }
    }
  }

  /// - Parameter cultivars: one to eight that differ in growth alone.
  private func growthResiduals(_ cultivars: [RiceCultivar], threads: Int) -> [[Double]] {
    let scales = scales
    let byPlot = Parallel.map(plots, threads: threads) { plot -> [[Double]] in
      guard let seasons = try? plot.run(cultivars, parameters: parameters) else { return cultivars.map { _ in [.nan] } }
      let weight = weights[plot.experiment] ?? 1
      return seasons.map { season in
        let pairs = TrialScoring.pairs(plot, season)
        let counts = Dictionary(grouping: pairs, by: \.variable).mapValues { Double($0.count) }
        return pairs.compactMap { pair in
          guard let scale = scales[pair.variable] else { return nil }
          // A series counts as three observations however long it is.
          let crowd = pair.variable.isSeries ? (3 / max(3, counts[pair.variable] ?? 3)).squareRoot() : 1
          return weight * crowd * (pair.simulated - pair.observed) / scale
        }
      }
    }
    return cultivars.indices.map { place in byPlot.flatMap { $0[place] } }
  }

  /// Error that counts as one, by variable, in its unit.
  private var scales: [TrialVariable: Double] {
    var sums: [TrialVariable: (sum: Double, count: Double)] = [:]
    for one in plots.flatMap(\.observed) {
      guard let variable = TrialVariable(dssat: one.variable), TrialCalibration.share(variable) != nil else { continue }
      let old = sums[variable] ?? (0, 0)
      sums[variable] = (old.sum + abs(one.value), old.count + 1)
    }
    var scales: [TrialVariable: Double] = [:]
    for (variable, total) in sums where total.sum > 0 {
      scales[variable] = TrialCalibration.share(variable)! * total.sum / total.count
    }
    return scales
  }

  /// Sum of the squares.
  public func value(at point: [Double]) -> Double { residuals(at: point).reduce(0) { $0 + $1 * $1 } }

  /// Where the knobs stand before the fit.
  public var startingPoint: [Double] {
    zip(knobs, bounds).map { min(max($0.value(in: start), $1.lowerBound), $1.upperBound) }
  }

  /// Searches.
  /// - Parameter save: called after each start.
  public func search(
    threads: Int, resuming state: Minimiser.State? = nil,
    save: @escaping @Sendable (Minimiser.State) throws -> Void = { _ in }
  ) throws -> Minimiser.Result {
    let minimiser = Minimiser(bounds: bounds, starts: starts, seed: seed, step: 0.15, tolerance: 1e-3, evaluations: evaluations)
    return try minimiser.minimiseSideBySide(from: startingPoint, resuming: state, save: save) { points in
      residuals(at: points, threads: threads).map { $0.reduce(0) { $0 + $1 * $1 } }
    }
  }
}
