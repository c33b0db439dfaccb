public import Numbers

/// A number of a field that nobody knows well and that differs from plot to plot: what the members of a twin differ in, and what
/// observations may correct. It multiplies numbers of the model; 1 is the catalogue's.
///
/// How wide: a quarter of the logarithm of the catalogue's range, highest over lowest, where the range is cited, since 95 % of a normal
/// distribution lie within four deviations. Left out: what is left alone here is taken as known, although it is not.
public enum UncertainNumber: String, Sendable, CaseIterable {
  /// Growth of the rice for the light it takes in.
  case lightEfficiency = "light-efficiency"
  /// Relative growth of young leaf area.
  case leafGrowth = "leaf-growth"
  /// Conductivity of the plough sole.
  case percolation
  /// Nitrogen that the soil's humus releases.
  case soilNitrogen = "soil-nitrogen"
  /// Transfer of ammonia from the floodwater to the air.
  case ammoniaLoss = "ammonia-loss"
  /// Growth of algae in the floodwater.
  case algalGrowth = "algal-growth"
  /// Oxygen that the mud takes.
  case sedimentDemand = "sediment-demand"
  /// Planthoppers that fly in.
  case planthopperArrival = "planthopper-arrival"
  /// Eggs a planthopper lays.
  case planthopperFecundity = "planthopper-fecundity"

  public var name: String { rawValue }

  /// What it multiplies.
  public var meaning: String {
    switch self {
    case .lightEfficiency: "growth of the rice for the light it takes in"
    case .leafGrowth: "relative growth of young leaf area"
    case .percolation: "conductivity of the plough sole"
    case .soilNitrogen: "nitrogen that humus releases"
    case .ammoniaLoss: "transfer of ammonia to the air"
    case .algalGrowth: "growth of algae in the floodwater"
    case .sedimentDemand: "oxygen that the mud takes"
    case .planthopperArrival: "planthoppers that fly in"
    case .planthopperFecundity: "eggs a planthopper lays"
    }
  }

  /// Standard deviation of its logarithm before anything is observed.
  public func logDeviation(soil: Soil, parameters: FieldParameters<Cited>) -> Double {
    func spread(_ number: Cited) -> Double {
      guard number.range.lowerBound > 0 else { return 0.3 }
      return 0.25 * Double.log(number.range.upperBound / number.range.lowerBound)
    }
    return switch self {
    // The same cultivar from field to field: design choices.
    case .lightEfficiency: 0.08
    case .leafGrowth: 0.10
    case .percolation: spread(soil.properties.panConductivity)
    case .soilNitrogen: spread(soil.properties.basalMineralisation)
    case .ammoniaLoss: spread(parameters.nitrogen.ammonia.scale)
    case .algalGrowth: spread(parameters.aquaticFood.lightGrowth)
    case .sedimentDemand: spread(parameters.oxygen.sedimentDemand)
    // The arrivals of every member are draws of their own: this is what is left, the reach of a plot.
    case .planthopperArrival: 0.3
    case .planthopperFecundity: spread(parameters.planthopper.fecundity)
    }
  }

  /// Puts `factor` times the number of `base` into a field.
  func apply(_ factor: Lanes, from base: Field<Lanes>, to field: inout Field<Lanes>) {
    switch self {
    case .lightEfficiency:
      field.rice.parameters.lightEfficiency = base.rice.parameters.lightEfficiency.scaled(by: factor)
    case .leafGrowth:
      field.rice.parameters.leafGrowthRate = base.rice.parameters.leafGrowthRate * factor
      field.rice.parameters.leafGrowthRateStarved = base.rice.parameters.leafGrowthRateStarved * factor
    case .percolation: field.soil.panConductivity = base.soil.panConductivity * factor
    case .soilNitrogen: field.soil.basalMineralisation = base.soil.basalMineralisation * factor
    case .ammoniaLoss: field.parameters.nitrogen.ammonia.scale = base.parameters.nitrogen.ammonia.scale * factor
    case .algalGrowth: field.parameters.aquaticFood.lightGrowth = base.parameters.aquaticFood.lightGrowth * factor
    case .sedimentDemand: field.parameters.oxygen.sedimentDemand = base.parameters.oxygen.sedimentDemand * factor
    case .planthopperArrival: break
    case .planthopperFecundity:
      field.parameters.planthopper.fecundity = base.parameters.planthopper.fecundity * factor
      field.parameters.whiteBacked.fecundity = base.parameters.whiteBacked.fecundity * factor
    }
  }
}
