/// Whether the grain masses of a table of observations are dry, as DSSAT means them to be, or still hold the moisture grain is sold with.
///
/// Biomass above ground is straw and grain, all dry. Where it equals straw and 0.86 of the grain in every row, the grain was weighed at
/// 14 % moisture and the table's author has reckoned so; nothing else in such a table tells.
public enum GrainMoisture {
  public enum Basis: Sendable, Equatable { case dry, fourteenPercent }

  /// kg ha⁻¹ each.
  public struct Row: Sendable {
    /// Biomass above ground (CWAM).
    public var biomass: Double
    /// Straw (BWAH).
    public var straw: Double
    /// Grain (HWAM).
    public var grain: Double
    public init(biomass: Double, straw: Double, grain: Double) {
      self.biomass = biomass
      self.straw = straw
      self.grain = grain
    }
  }

  /// Dry matter of grain at 14 % moisture, g g⁻¹.
  public static let dryShare = 0.86
  /// How far the sum may be off the biomass, as a share of it.
  public static let tolerance = 0.01

  /// The basis of `grain` and why.
  public static func basis(of rows: [Row]) -> (basis: Basis, reason: String) {
    func fits(_ share: Double) -> Bool {
      rows.allSatisfy { abs($0.straw + share * $0.grain - $0.biomass) <= tolerance * $0.biomass }
    }
    guard !rows.isEmpty else { return (.dry, "no row has CWAM, BWAH and HWAM: HWAM is taken as dry, as DSSAT defines it") }
    let count = rows.count == 1 ? "the only row" : "all \(rows.count) rows"
    if fits(dryShare) { return (.fourteenPercent, "CWAM = BWAH + 0.86 × HWAM in \(count): HWAM is at 14 % moisture") }
    if fits(1) { return (.dry, "CWAM = BWAH + HWAM in \(count): HWAM is dry") }
    return (.dry, "CWAM is neither BWAH + HWAM nor BWAH + 0.86 × HWAM: HWAM is taken as dry, as DSSAT defines it")
  }
}
