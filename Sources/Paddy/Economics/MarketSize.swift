internal import Numbers

/// What animals fetch against the price of their kind, by the mean mass of one.
///
///     share = 1 from the market mass on;  `undersized` up to half of it;  a straight line between
///
/// The market mass is the least the market takes, of each species' record (`marketableMass`). Animals smaller than half of it go as
/// fingerlings or as feed. Left out: a premium for large ones, buyers who take none at all.
/// Source: design choice; the market masses as each record says, mostly recalled.
enum MarketSize {
  /// - Parameters:
  ///   - meanMass: of those caught — g.
  ///   - marketMass: g.
  ///   - undersized: share of the price that is left at half of it and below — 0 … 1.
  static func priceShare(meanMass: Double, marketMass: Double, undersized: Double) -> Double {
    guard marketMass > 0 else { return 1 }
    let grown = Double.clip(2 * meanMass / marketMass - 1, 0, 1)
    return undersized + (1 - undersized) * grown
  }

  /// By a species of the catalogue; 1 for one it does not know.
  static func priceShare(of species: String, meanMass: Double, undersized: Double) -> Double {
    guard let record = Catalogue.animals.first(where: { $0.name == species }) else { return 1 }
    return priceShare(meanMass: meanMass, marketMass: record.parameters.marketableMass.value, undersized: undersized)
  }
}
