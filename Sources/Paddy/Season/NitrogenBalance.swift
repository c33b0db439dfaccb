internal import Numbers

/// Where the nitrogen of a season came from, where it went and where it stays, kg N per ha of gross field.
///
/// What came in less what went out is what the stores have changed by: `remainder` is the rounding that is left.
public struct NitrogenBalance: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case inward = "in", outward = "out"
    case stored = "change of store"
  }

  /// The raw value is the line's place.
  public enum Line: Int, Sendable, CaseIterable {
    case fertiliser, manure, feed, animalsStocked, preyEaten, irrigationAndRain, indigenous, fixation
    case ammonia, denitrification, leaching, runoff, unrecovered, sapSucked, animalsHarvested, animalsLost
    case crop, animalsLeft, aquaticFood, weeds, soilAndWater

    public var kind: Kind {
      if rawValue <= Line.fixation.rawValue { return .inward }
      return rawValue <= Line.animalsLost.rawValue ? .outward : .stored
    }

    public var title: String {
      switch self {
      case .fertiliser: "fertiliser"
      case .manure: "manure and straw"
      case .feed: "feed"
      case .animalsStocked: "animals put in"
      case .preyEaten: "insects and spiders eaten by animals"
      case .irrigationAndRain: "irrigation and rain"
      case .indigenous: "given by the soil of the plain account"
      case .fixation: "fixed from the air"
      case .ammonia: "ammonia to the air"
      case .denitrification: "denitrification"
      case .leaching: "leaching"
      case .runoff: "runoff, drainage and seepage"
      case .unrecovered: "fertiliser not recovered by the plain account"
      case .sapSucked: "sap sucked by insects"
      case .animalsHarvested: "animals harvested"
      case .animalsLost: "animals escaped or taken by predators"
      case .crop: "rice, grain to roots"
      case .animalsLeft: "animals left in the field"
      case .aquaticFood: "aquatic life"
      case .weeds: "weeds"
      case .soilAndWater: "soil and floodwater"
      }
    }
  }

  /// kg N/ha by `Line.rawValue`.
  public var amounts: [Double]

  public init() { amounts = [Double](repeating: 0, count: Line.allCases.count) }

  public subscript(line: Line) -> Double {
    get { amounts[line.rawValue] }
    set { amounts[line.rawValue] = newValue }
  }

  public func total(_ kind: Kind) -> Double { Line.allCases.reduce(0) { $1.kind == kind ? $0 + self[$1] : $0 } }
  /// What the books leave unexplained: rounding, if they are right.
  public var remainder: Double { total(.inward) - total(.outward) - total(.stored) }

  /// - Parameters:
  ///   - start: the morning of sowing.
  ///   - end: harvest.
  init(_ field: Field<Double>, from start: FieldState<Double>, to end: FieldState<Double>, _ totals: Fluxes<Double>) {
    self.init()
    let perGross = field.plantedShare
    let animals = [totals.firstAnimals, totals.secondAnimals]
    func sum(_ amount: (AnimalFluxes<Double>) -> Double) -> Double { 10 * animals.reduce(0) { $0 + amount($1) } }
    let nitrogen = totals.nitrogen
    let living = totals.organicFromPlants + totals.organicFromAnimals + totals.organicFromAquaticFood
    let organic = living + totals.benthos.dead + totals.weeds.dead + totals.snails.dead
    let dissolved = animals.reduce(0) { $0 + $1.excretedAmmonium + $1.excretedUrea }
    self[.fertiliser] = 10 * nitrogen.fertiliser
    self[.manure] = 10 * nitrogen.manure
    self[.feed] = sum(\.feedNitrogen)
    self[.animalsStocked] = sum(\.stockedNitrogen)
    self[.preyEaten] = sum(\.preyNitrogen)
    let applied = nitrogen.fertiliser + nitrogen.manure + nitrogen.fixation + nitrogen.indigenous
    self[.indigenous] = 10 * nitrogen.indigenous
    self[.irrigationAndRain] = 10 * (nitrogen.additions - applied - organic - dissolved)
    self[.fixation] = 10 * (nitrogen.fixation + totals.aquaticFood.fixed)
    self[.ammonia] = 10 * nitrogen.ammoniaLoss
    self[.denitrification] = 10 * nitrogen.denitrification
    self[.leaching] = 10 * nitrogen.leaching
    self[.runoff] = 10 * nitrogen.runoff
    self[.unrecovered] = 10 * nitrogen.unrecovered
    self[.sapSucked] = totals.rice.nitrogenSucked * perGross
    self[.animalsHarvested] = sum(\.harvestedNitrogen)
    self[.animalsLost] = sum { $0.escapedNitrogen + $0.deadNitrogenTaken }
    self[.crop] = (Ledger.cropNitrogen(end.rice) - Ledger.cropNitrogen(start.rice)) * perGross
    let first = field.firstAnimals.nutrition.bodyNitrogen * (end.firstAnimals.liveMass - start.firstAnimals.liveMass)
    let second = field.secondAnimals.nutrition.bodyNitrogen * (end.secondAnimals.liveMass - start.secondAnimals.liveMass)
    self[.animalsLeft] = 10 * (first + second)
    let food = (end.aquaticFood.dryMass - start.aquaticFood.dryMass) + (end.benthos.dryMass - start.benthos.dryMass)
    let snails = field.parameters.appleSnails
    let flesh = AppleSnails.flesh(end.snails, snails) - AppleSnails.flesh(start.snails, snails)
    self[.aquaticFood] = 10 * field.parameters.aquaticFood.nitrogenShare * (food + flesh)
    self[.weeds] = 10 * (end.weeds.nitrogen - start.weeds.nitrogen)
    self[.soilAndWater] = 10 * (end.nitrogen.total - start.nitrogen.total)
  }
}
