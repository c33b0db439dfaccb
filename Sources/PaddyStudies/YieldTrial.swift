internal import Numbers
public import Paddy

/// The plots of a good yield trial near Hangzhou, that the growth of a cultivar is set by.
///
/// Urea in four doses: 40 % before planting, 30 % at tillering, 15 % at panicle initiation and 15 % a fortnight on. No pests, diseases or
/// weeds; cut by hand, so that no combine leaves grain; no storm lays the crop down, for the model's lodging is known from wheat alone and
/// would bend what is fitted. The doses are a design choice after the practice of Zhejiang (recalled), their sum that of the trials around
/// Ningbo in 2017–2019 for hybrids (Wang F. et al. 2021, abstract seen; japonica had 200 kg there). All cultivars get the same, so that they
/// can be told apart by nothing but themselves.
public struct YieldTrial: Sendable {
  /// Of all doses, kg ha⁻¹.
  public static let nitrogen = 240.0

  private let field: HangzhouField

  /// - Parameter years: generated, members 0 … years − 1 of the ensemble.
  public init(years: Int = 30, seed: UInt64 = 1) { field = HangzhouField(years: years, seed: seed) }

  /// - Parameters:
  ///   - sown: day of emergence; its year is not used.
  ///   - nitrogen: of all doses, kg ha⁻¹.
  public static func plan(
    _ cultivar: RiceCultivar, sown: CalendarDate, transplanted: CalendarDate, nitrogen: Double = YieldTrial.nitrogen
  ) -> FarmPlan {
    func yearly(_ date: CalendarDate) -> Moment { .monthDay(month: date.month, day: date.day) }
    let total = nitrogen / 10
    var plan = FarmPlan(
      rice: RicePlan(cultivar: cultivar, sown: yearly(sown), transplanted: yearly(transplanted)),
      fertiliser: [
        FertiliserDose(on: .relative(.transplanting, days: -1), product: .urea, nitrogen: 0.4 * total, placement: .incorporated),
        FertiliserDose(on: .relative(.transplanting, days: 10), product: .urea, nitrogen: 0.3 * total),
        FertiliserDose(on: .relative(.panicleInitiation, days: 0), product: .urea, nitrogen: 0.15 * total),
        FertiliserDose(on: .relative(.panicleInitiation, days: 14), product: .urea, nitrogen: 0.15 * total),
      ],
      water: WaterPlan(
        rule: .flood, refillBelow: 0.02, refillTo: 0.06, midseasonDrainage: (start: .relative(.transplanting, days: 35), days: 8))
    )
    plan.hasPests = false
    plan.hasWeeds = false
    return plan
  }

  /// Rough rice at 14 % moisture, mean of the years — t ha⁻¹.
  /// - Throws: where a year's weather ends before harvest.
  public func yield(_ plan: FarmPlan) throws -> Double {
    var parameters = FieldParameters<Cited>.standard
    parameters.management.harvestLoss.value = 0
    parameters.lodging.susceptibility.value = 0
    let ends = try field.outcomes(plan, parameters)
    return ends.reduce(0) { $0 + $1[.yield14] } / Double(ends.count)
  }
}
