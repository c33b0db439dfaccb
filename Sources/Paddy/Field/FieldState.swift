public import Numbers

/// Everything the field remembers from one day to the next. Nothing but numbers, so that it can be frozen, saved and compared.
///
/// The crop is per planted area, everything else per m² of gross field.
public struct FieldState<V: Lane>: Sendable, BitwiseCopyable {
  public var rice: RiceState<V>
  /// Share of the planted hills still standing.
  public var hillsLeft: V = 1
  /// Days since transplanting.
  public var daysInField: V = 0
  public var water: WaterState<V>
  public var bund = BundState<V>()
  /// Layer by layer, where the soil has a profile.
  public var column: SoilColumnState<V>
  public var nitrogen: FieldNitrogen<V>
  /// Activity of the algae in the floodwater, 0.1 … 1.
  public var algalActivity: V = 0.1
  public var aquaticFood = AquaticFoodState<V>()
  public var benthos = BenthosState<V>()
  /// Insecticide in the floodwater, of several the first, g m⁻².
  public var insecticideInWater: V = 0
  public var oxygen = DissolvedOxygen.State<V>()
  /// Yesterday's highest un-ionised ammonia as animals met it, g N m⁻³.
  public var ammonia = AmmoniaExposure.Day<V>()
  public var planthoppers = PlanthopperState<V>(), whiteBacked = PlanthopperState<V>()
  public var leafFolders = LeafFolderState<V>()
  public var borers = BorerState<V>(), borerInjury = BorerInjuryState<V>()
  /// The other kind, where there are two.
  public var secondBorers = BorerState<V>()
  public var enemies: NaturalEnemyState<V>
  /// Of several insecticides the first.
  public var spray = SprayState<V>()
  public var furtherInsecticides = FurtherInsecticides<V>()
  public var fungicide = FungicideState<V>()
  /// Fungicide in the floodwater, g m⁻².
  public var fungicideInWater: V = 0
  public var hopperburn = HopperburnState<V>()
  public var diseases: RiceDiseaseState<V>
  public var weeds = WeedState<V>()
  public var snails = AppleSnailState<V>()
  public var submergence = SubmergenceState<V>()
  public var lodging = LodgingState<V>()
  public var firstAnimals = CohortState<V>()
  public var secondAnimals = CohortState<V>()
  /// The same batches by size, where they are spread.
  public var firstSizes = SizeClassState<V>(), secondSizes = SizeClassState<V>()
  public var methane = Methane.State<V>()
  public var reducedSoil: MethaneProduction.State<V>
  public var phosphorus = FieldPhosphorus<V>()

  /// The field on the day of sowing, fallow and wet, the crop in its seedbed.
  package init(_ field: Field<V>) {
    rice = field.rice.emerging
    water = WaterState(depth: 0, field.geometry, field.soil)
    water.floodwater = 0
    column = field.startingColumn
    if field.isLayered { water.soilWater = column.stored(field.column) }
    nitrogen = field.startingNitrogen
    if field.followsPhosphorus {
      phosphorus = PhosphorusDay.start(field.soil, humusNitrogen: nitrogen.humus, field.parameters.phosphorus)
    }
    enemies = NaturalEnemies.start(field.parameters.enemies)
    reducedSoil = MethaneProduction.State(field.parameters.methaneProduction)
    diseases = RiceDiseaseState(field.diseases)
    snails.juveniles = field.snails * field.parameters.appleSnails.juvenileShare
    snails.adults = field.snails - snails.juveniles
    if field.hasWeeds { weeds.seeds = field.parameters.weeds.seedbank * field.geometry.flatShare }
  }

  /// Whether every number is one: no pool has become infinite or undefined.
  public var isFinite: Bool {
    Homogeneous.numbers(self, V.self).allSatisfy { number in (0..<V.width).allSatisfy { number[$0].isFinite } }
  }
}

/// Everything that moved on one day. Nothing but numbers, so that a season's total is their sum.
public struct Fluxes<V: Lane>: Sendable, BitwiseCopyable {
  /// Per planted area, kg ha⁻¹ d⁻¹.
  public var rice = RiceRates<V>()
  /// m d⁻¹ over the gross field.
  public var water = WaterFlows<V>()
  /// 1 on a day on which the bund breaches, and on one on which it is mended.
  public var bundBreached: V = 0, bundMended: V = 0
  /// Reference evapotranspiration, m d⁻¹.
  public var referenceEvapotranspiration: V = 0
  /// g N m⁻² d⁻¹.
  public var nitrogen = NitrogenFlows<V>()
  /// g N m⁻² d⁻¹: dead plants, leaf droppings, dead animals, faeces and wasted feed to the soil's fresh organic matter.
  public var organicFromPlants: V = 0, organicFromAnimals: V = 0, organicFromAquaticFood: V = 0
  /// Food of the water, g DM and g N m⁻² d⁻¹.
  public var aquaticFood = AquaticFood.Flows<V>(growth: 0, ammonium: 0, organic: 0, fixed: 0, eaten: 0, dead: 0)
  /// Life of the mud, g N m⁻² d⁻¹.
  public var benthos = Benthos.Flows<V>()
  /// Insecticide in the floodwater, of several the first, g m⁻³.
  public var insecticide: V = 0
  /// Oxygen of the floodwater, g O₂ m⁻² d⁻¹ and g O₂ m⁻³.
  public var oxygen = DissolvedOxygen.Flows<V>()
  /// m⁻² d⁻¹.
  public var planthoppers = PestFlows<V>(), whiteBacked = PestFlows<V>()
  public var leafFolders = PestFlows<V>(), borers = PestFlows<V>(), secondBorers = PestFlows<V>()
  public var enemies = NaturalEnemyFlows<V>()
  /// Passes with insecticide, products in one tank counted once.
  public var sprays: V = 0
  public var productsSprayed = ProductsSprayed<V>()
  /// Tillers and panicles killed by borers.
  public var borerInjury = BorerInjury<V>()
  /// Applications of fungicide made, and it in the floodwater, g m⁻³.
  public var fungicideSprays: V = 0, fungicide: V = 0
  /// Leaf area, nitrogen and sap taken by pests, per m² of gross field.
  public var injury = PestInjury<V>(sap: 0, nitrogen: 0, leafLoss: 0, hillLoss: 0)
  /// Sites, m⁻² d⁻¹ of planted area.
  public var diseases = RiceDiseaseFlows<V>()
  /// Leaf that diseases keep from working or kill.
  public var illness = DiseaseInjury<V>()
  /// Weeds, per m² of gross field.
  public var weeds = WeedFlows<V>()
  /// Golden apple snails, per m² of gross field.
  public var snails = AppleSnailFlows<V>()
  public var firstAnimals = AnimalFluxes<V>()
  public var secondAnimals = AnimalFluxes<V>()
  /// The catch of either batch by size, where it is spread.
  public var firstCatch = SizeClassCatch<V>(), secondCatch = SizeClassCatch<V>()
  /// Nitrous oxide from the field itself, a part of `nitrogen.denitrification`, g N₂O-N m⁻² d⁻¹.
  public var nitrousOxide: V = 0
  /// Methane emitted, g CH₄ m⁻² d⁻¹; the same by the IPCC tier, for comparison.
  public var methane: V = 0, methaneByTier: V = 0
  /// Methane made in the soil, and what would leave it through rice and in bubbles without animals, g CH₄ m⁻² d⁻¹ of flat.
  public var methaneFlows = MethaneProduction.Flows<V>(made: 0, throughRice: 0, bubbles: 0)
  /// g P m⁻² d⁻¹.
  public var phosphorus = PhosphorusFlows<V>()
  /// Mean oxygen of the floodwater, with the animals and without them, g m⁻³; 0 where no water stands.
  public var meanOxygen: V = 0, meanOxygenWithoutAnimals: V = 0
  public init() {}
}

/// What moved in and out of one batch of animals.
public struct AnimalFluxes<V: Lane>: Sendable, BitwiseCopyable {
  /// ind m⁻² d⁻¹.
  public var stocked: V = 0, dead: V = 0, escaped: V = 0, harvested: V = 0
  /// The dead by cause, ind m⁻² d⁻¹.
  public var deaths = DeathsByCause<V>()
  /// Fresh mass, g m⁻² d⁻¹.
  public var stockedMass: V = 0, deadMass: V = 0, escapedMass: V = 0, harvestedMass: V = 0, growth: V = 0
  /// Feed as sold, g m⁻² d⁻¹.
  public var feed: V = 0, feedEaten: V = 0
  /// Food from the field, g DM m⁻² d⁻¹.
  public var naturalFood: V = 0, prey: V = 0
  /// Nitrogen, g N m⁻² d⁻¹.
  public var stockedNitrogen: V = 0, feedNitrogen: V = 0, feedNitrogenWasted: V = 0, naturalFoodNitrogen: V = 0,
    preyNitrogen: V = 0
  public var excretedAmmonium: V = 0, excretedUrea: V = 0, faecalNitrogen: V = 0
  public var deadNitrogenLeft: V = 0, deadNitrogenTaken: V = 0, escapedNitrogen: V = 0, harvestedNitrogen: V = 0
  public init() {}
}
