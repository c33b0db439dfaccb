public import Numbers
public import Paddy

/// The field that the methane of the process is set by: single rice on clay loam under generated years of Hangzhou, beside the IPCC tier.
///
/// Two numbers of `MethaneProduction` are set, once for all: `site`, so that a field always under water and given no organic matter emits
/// what the tier says of East Asia, and `oxidation`, so that a mid-season drainage leaves of it what the tier leaves in the same years.
public struct MethaneAnchor: Sendable {
  public enum Water: String, Sendable, CaseIterable {
    case continuous, oneDrainage = "one drainage", alternate = "alternate wetting"
  }

  /// Means over the years, kg CH₄ ha⁻¹.
  public struct Emission: Sendable {
    public var process: Double, tier: Double
    /// One a year.
    public var seasons: [Double]
  }

  private let field: HangzhouField

  /// - Parameters:
  ///   - years: generated, members 0 … years − 1 of the ensemble.
  ///   - sand: of the soil, % of the dry mass; nil: clay loam's own.
  public init(years: Int = 30, seed: UInt64 = 1, sand: Double? = nil) {
    field = HangzhouField(years: years, seed: seed, sand: sand)
  }

  /// Transplanted on 15 June, 180 kg N of urea, no animals, no pests.
  /// - Parameter organic: what is worked in before planting.
  public static func plan(_ water: Water, organic: [OrganicDose] = []) -> FarmPlan {
    let cultivar = Catalogue.cultivars.first { $0.name == "hangzhou-single" }!
    let urea = Fertiliser.urea
    var rule = WaterPlan(rule: .flood, refillBelow: 0.02, refillTo: 0.06)
    if water == .oneDrainage { rule.midseasonDrainage = (start: .relative(.transplanting, days: 35), days: 8) }
    if water == .alternate {
      rule.rule = .alternateWettingDrying
      rule.refillBelow = -0.15
    }
    var plan = FarmPlan(
      rice: RicePlan(cultivar: cultivar, sown: .monthDay(month: 5, day: 20), transplanted: .monthDay(month: 6, day: 15)),
      fertiliser: [
        FertiliserDose(on: .relative(.transplanting, days: -1), product: urea, nitrogen: 9, placement: .incorporated),
        FertiliserDose(on: .relative(.transplanting, days: 10), product: urea, nitrogen: 5.4),
        FertiliserDose(on: .relative(.panicleInitiation, days: 0), product: urea, nitrogen: 3.6),
      ], water: rule)
    plan.organic = organic
    plan.hasPests = false
    plan.hasWeeds = false
    return plan
  }

  /// - Throws: where a year's weather ends before harvest.
  public func emission(_ plan: FarmPlan, _ parameters: FieldParameters<Cited> = .standard) throws -> Emission {
    let ends = try field.outcomes(plan, parameters)
    func mean(_ metric: Metric) -> Double { ends.reduce(0) { $0 + $1[metric] } / Double(ends.count) }
    return Emission(process: mean(.methane), tier: mean(.methaneByTier), seasons: ends.map { $0[.methane] })
  }

  /// Sets both numbers.
  /// - Parameters:
  ///   - drainage: what one drainage leaves of the emission; nil: what it leaves by the tier, which counts only years that dry.
  ///   - rates: where `oxidation` may lie, d⁻¹.
  /// - Returns: nil where no rate between them gives that share.
  public func calibrated(drainage: Double? = nil, rates: ClosedRange<Double> = 0.02...0.8) throws -> (
    site: Double, oxidation: Double
  )? {
    var parameters = FieldParameters<Cited>.standard
    parameters.methaneProduction.site.value = 1
    func both() throws -> (flooded: Emission, drained: Emission) {
      (
        try emission(MethaneAnchor.plan(.continuous), parameters), try emission(MethaneAnchor.plan(.oneDrainage), parameters)
      )
    }
    let tier = try both()
    let wanted = drainage ?? tier.drained.tier / tier.flooded.tier
    func isStrong(_ rate: Double) throws -> Bool {
      parameters.methaneProduction.oxidation.value = rate
      let found = try both()
      return found.drained.process / found.flooded.process < wanted
    }
    // The faster a drained soil is oxidised, the less methane is left.
    var low = rates.lowerBound, high = rates.upperBound
    guard try !isStrong(low), try isStrong(high) else { return nil }
    for _ in 0..<14 {
      let middle = 0.5 * (low + high)
      if try isStrong(middle) { high = middle } else { low = middle }
    }
    let rate = 0.5 * (low + high)
    parameters.methaneProduction.oxidation.value = rate
    // Emission is in proportion to the site.
    let flooded = try emission(MethaneAnchor.plan(.continuous), parameters)
    return (flooded.tier / flooded.process, rate)
  }
}
