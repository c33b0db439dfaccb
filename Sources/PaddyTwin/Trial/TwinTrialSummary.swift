internal import Dispatch
internal import PaddyScenarios
internal import Synchronization

/// What came of an identical-twin experiment over many seeds.
public struct TwinTrialSummary: Sendable {
  public var seeds: Int
  public var scores: [ObservedQuantity: TwinTrial.Score] = [:]
  /// Seeds whose harvest was forecast at flowering, RMSE of both forecasts, t/ha, and how often the truth lay in the twin's band.
  public var forecasts = 0
  public var twinForecast = 0.0, openForecast = 0.0
  public var forecastsInBand = 0
  /// Mean width of the band of yield at transplanting, at flowering and ten days before harvest, t/ha.
  public var widths: [Double] = []
  public var worstImbalance = 0.0

  public init(_ runs: [TwinTrial.Run]) {
    seeds = runs.count
    for run in runs {
      for (quantity, score) in run.scores { scores[quantity, default: TwinTrial.Score()].add(score) }
      worstImbalance = max(worstImbalance, run.imbalance)
    }
    let whole = runs.filter { $0.trueYield.isFinite && $0.twinForecast.isFinite && $0.openForecast.isFinite }
    forecasts = whole.count
    guard forecasts > 0 else { return }
    func error(_ look: (TwinTrial.Run) -> Double) -> Double {
      (whole.reduce(0) { $0 + (look($1) - $1.trueYield) * (look($1) - $1.trueYield) } / Double(forecasts)).squareRoot()
    }
    twinForecast = error(\.twinForecast)
    openForecast = error(\.openForecast)
    forecastsInBand = whole.count(where: \.isInForecastBand)
    widths = (0..<3).compactMap { place in
      let own = whole.compactMap { $0.widths.count == 3 ? $0.widths[place] : nil }
      return own.isEmpty ? nil : own.reduce(0, +) / Double(own.count)
    }
  }

  /// Mean over the judged quantities of the share of the error that correcting took away.
  public var meanCut: Double {
    let own = TwinTrial.judged.compactMap { scores[$0]?.cut }
    return own.isEmpty ? 0 : own.reduce(0, +) / Double(own.count)
  }

  /// The same of the forecast at flowering.
  public var forecastCut: Double { forecasts == 0 ? 0 : 1 - twinForecast / openForecast }
}

extension TwinTrial {
  /// Runs many seeds; the result does not depend on the number of threads.
  public func run(seeds: ClosedRange<UInt64>, threads: Int) throws -> TwinTrialSummary {
    try TwinTrialSummary(seeds: seeds, threads: threads) { try run(seed: $0) }
  }
}

extension ChainTrial {
  /// Runs many seeds; the result does not depend on the number of threads.
  public func run(seeds: ClosedRange<UInt64>, threads: Int) throws -> TwinTrialSummary {
    try TwinTrialSummary(seeds: seeds, threads: threads) { try run(seed: $0) }
  }
}

extension TwinTrialSummary {
  fileprivate init(
    seeds: ClosedRange<UInt64>, threads: Int, _ run: @Sendable (UInt64) throws -> TwinTrial.Run
  ) throws {
    let all = Array(seeds)
    let results = Mutex<[Result<TwinTrial.Run, any Error>?]>(
      [Result<TwinTrial.Run, any Error>?](repeating: nil, count: all.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: max(1, threads)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < all.count else { return }
        let result = Result { try run(all[index]) }
        results.withLock { $0[index] = result }
      }
    }
    self.init(try results.withLock { try $0.map { try $0!.get() } })
  }
}
