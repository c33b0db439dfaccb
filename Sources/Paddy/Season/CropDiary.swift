public import Numbers

/// A season followed for its crop alone: how the rice stood every morning, and how the field was left.
///
/// A class, because a field and its fluxes are a thousand numbers, which nobody wants copied.
public final class CropDiary: Sendable {
  /// The crop at the start of each day from sowing on, per planted area, and after the last day.
  public let mornings: [RiceState<Double>]
  /// The field at harvest.
  public let end: FieldState<Double>
  /// All that moved.
  public let totals: Fluxes<Double>
  /// Largest imbalance of the books, as a share of max(1, turnover).
  public let imbalance: Double

  init(mornings: [RiceState<Double>], progress: SeasonProgress<Double>) {
    self.mornings = mornings
    end = progress.state
    totals = progress.totals
    imbalance = Ledger<Double>.accounts.indices.map { progress.ledger.worst[$0] }.max() ?? 0
  }

  /// Green leaf area at its largest, m² m⁻².
  public var largestLeafArea: Double { mornings.map(\.leafArea).max() ?? 0 }
  /// The crop at harvest.
  public var ripe: RiceState<Double> { end.rice }
}

extension Batch {
  /// Runs one year alone and keeps the crop of every day.
  public func diary(_ year: FieldYear) -> CropDiary {
    let season = Season(field: field, drivers: year.drivers, seedbedDays: year.calendar.transplanting)
    var progress = season.start
    var mornings: [RiceState<Double>] = []
    mornings.reserveCapacity(year.drivers.count + 1)
    for day in year.drivers.indices {
      mornings.append(progress.state.rice)
      season.run(&progress, from: day, until: day + 1)
    }
    mornings.append(progress.state.rice)
    return CropDiary(mornings: mornings, progress: progress)
  }
}
