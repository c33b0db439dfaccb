internal import Foundation
internal import Paddy

/// What a row of published evidence tells, as the model can tell it too.
public enum EvidenceOutcome: String, Sendable, CaseIterable {
  case riceYieldChange = "rice_yield_change"
  case riceYield = "rice_yield"
  case animalYield = "animal_yield"
  case animalSurvival = "animal_survival"
  case animalMass = "animal_mass"
  case dietFromField = "diet_from_field"
  case feedNitrogen = "feed_nitrogen"
  case totalNitrogenChange = "total_nitrogen_change"
  case phosphorusRemoved = "phosphorus_removed"
  case planthopperChange = "planthopper_change"
  case pesticideChange = "pesticide_change"
  case weedChange = "weed_change"
  case methaneChange = "methane_change"
  case greenhouseGasIntensityChange = "greenhouse_gas_intensity_change"
  case ammoniaChange = "ammonia_change"
  case runoffChange = "runoff_change"
  case leachingChange = "leaching_change"
  case harmChange = "harm_change"
  case netBenefitChange = "net_benefit_change"
  case farmIncomeChange = "farm_income_change"
  case farmIncomeDifference = "farm_income_difference"
  case outputDifference = "output_difference"
  case netProfitDifference = "net_profit_difference"

  public enum Group: String, Sendable, CaseIterable { case rice, animals, nitrogen, phosphorus, pests, gases, money }

  /// How two arms become one figure a year.
  public enum Form: Sendable, Equatable {
    /// 100 · (together − alone) / alone, year by year.
    case change
    /// 100 · (together − alone) / mean of all years alone: for what is nothing, next to
    /// nothing or less than nothing in some years.
    case changeOfMeans
    /// Together − alone.
    case difference
    /// Together; the other arm is not looked at.
    case amount
  }

  /// Of a change, what changes: its unit and its sign tell the rest.
  public var title: String { text.title }
  public var unit: String { text.unit }
  public var group: Group { text.group }
  public var form: Form { text.form }
  /// Stable column name, the unit at its end.
  public var key: String { rawValue + text.suffix }

  private typealias Text = (title: String, unit: String, suffix: String, group: Group, form: Form)
  private var text: Text {
    switch self {
    case .riceYieldChange: ("rice yield", "%", "_percent", .rice, .change)
    case .riceYield: ("rice yield at 14 %", "t/ha", "_t_ha", .rice, .amount)
    case .animalYield: ("animals caught", "t/ha", "_t_ha", .animals, .amount)
    case .animalSurvival: ("animals surviving", "%", "_percent", .animals, .amount)
    case .animalMass: ("mass of one at harvest", "g", "_g", .animals, .amount)
    case .dietFromField: ("share of diet from field", "%", "_percent", .animals, .amount)
    case .feedNitrogen: ("feed nitrogen", "kg/ha", "_kg_ha", .nitrogen, .amount)
    case .totalNitrogenChange: ("fertiliser and feed N", "%", "_percent", .nitrogen, .change)
    case .phosphorusRemoved: ("phosphorus harvested", "kg/ha", "_kg_ha", .phosphorus, .amount)
    case .planthopperChange: ("planthoppers", "%", "_percent", .pests, .change)
    case .pesticideChange: ("pesticide passes", "%", "_percent", .pests, .changeOfMeans)
    case .weedChange: ("weeds before harvest", "%", "_percent", .pests, .change)
    case .methaneChange: ("methane", "%", "_percent", .gases, .change)
    case .greenhouseGasIntensityChange: ("CO₂-equivalent per rice", "%", "_percent", .gases, .change)
    case .ammoniaChange: ("ammonia to the air", "%", "_percent", .nitrogen, .change)
    case .runoffChange: ("nitrogen in runoff", "%", "_percent", .nitrogen, .changeOfMeans)
    case .leachingChange: ("nitrogen leached", "%", "_percent", .nitrogen, .change)
    case .harmChange: ("pests, diseases, weeds", "%", "_percent", .pests, .change)
    case .netBenefitChange: ("net benefit", "%", "_percent", .money, .changeOfMeans)
    case .farmIncomeChange: ("farm income", "%", "_percent", .money, .changeOfMeans)
    case .farmIncomeDifference: ("farm income", "yuan/mu", "_yuan_mu", .money, .difference)
    case .outputDifference: ("value sold", "yuan/mu", "_yuan_mu", .money, .difference)
    case .netProfitDifference: ("net profit", "yuan/mu", "_yuan_mu", .money, .difference)
    }
  }

  /// The figure of one season, in the unit of the outcome or the one its change is taken of; NaN where there is none.
  public func figure(_ season: EvidenceSeason) -> Double {
    let outcome = season.outcome
    return switch self {
    case .riceYieldChange, .riceYield: outcome[.yield14]
    case .animalYield: outcome[.animalYield]
    case .animalSurvival: outcome[.animalSurvival]
    case .animalMass: season.animalMass
    case .dietFromField: season.dietFromField
    case .feedNitrogen: outcome[.feedNitrogen]
    case .totalNitrogenChange: outcome[.fertiliserNitrogen] + outcome[.feedNitrogen]
    case .phosphorusRemoved: outcome[.phosphorusRemoved]
    case .planthopperChange: season.planthoppers
    case .pesticideChange: outcome[.sprays] + outcome[.fungicideSprays] + season.herbicidePasses
    case .weedChange: season.weeds
    case .methaneChange: outcome[.methane]
    case .greenhouseGasIntensityChange: outcome[.carbonDioxideEquivalent] / outcome[.yield14]
    case .ammoniaChange: outcome[.ammoniaLoss]
    case .runoffChange: outcome[.runoff]
    case .leachingChange: outcome[.leaching]
    case .harmChange: harm(season)
    case .netBenefitChange: season.beforeRent - EvidenceOutcome.emissionPrice * outcome[.carbonDioxideEquivalent]
    case .farmIncomeChange: season.farmIncome
    case .farmIncomeDifference: season.farmIncome / CashBook.muPerHectare
    case .outputDifference: outcome[.revenue] / CashBook.muPerHectare
    case .netProfitDifference: outcome[.netProfitPerMu]
    }
  }

  /// Insects, diseases and weeds as one, each by its ratio to the other arm, as studies that pool pool them: the geometric mean of three, of
  /// which insects are that of planthoppers, leaf folders and dead hearts, diseases that of sheath blight and bacterial blight. Blast and
  /// brown spot, which hardly come here, are left out.
  private func harm(_ season: EvidenceSeason) -> Double {
    let outcome = season.outcome
    let insects = cbrt(season.planthoppers * outcome[.peakLeafFolders] * outcome[.deadHearts])
    let diseases = (outcome[.peakSheathBlight] * outcome[.peakBacterialBlight]).squareRoot()
    return cbrt(insects * diseases * outcome[.weeds])
  }

  /// yuan per kg of CO₂-equivalent that net economic benefits of rice are charged in the literature; recalled.
  static let emissionPrice = 0.1037

  /// One figure a year from the two arms, which have as many years; NaN where there is none.
  ///
  /// Where neither arm has any of it, nothing has changed: 0 of 0 is 0 %.
  public func figures(alone: [EvidenceSeason?], together: [EvidenceSeason?]) -> [Double] {
    precondition(alone.count == together.count, "arms need as many years on either side")
    let a = alone.map { $0.map(figure) ?? .nan }
    let b = together.map { $0.map(figure) ?? .nan }
    func share(_ difference: Double, of base: Double) -> Double {
      base == 0 ? (difference == 0 ? 0 : .nan) : 100 * difference / abs(base)
    }
    switch form {
    case .amount: return b
    case .difference: return zip(a, b).map { $1 - $0 }
    case .change: return zip(a, b).map { share($1 - $0, of: $0) }
    case .changeOfMeans:
      let mean = Statistics(zip(a, b).map { $1.isNaN ? .nan : $0 }).mean ?? .nan
      return zip(a, b).map { share($1 - $0, of: mean) }
    }
  }
}
