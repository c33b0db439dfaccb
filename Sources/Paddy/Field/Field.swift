public import Numbers

/// One field as a plan makes it: every number its days need, and nothing that changes.
public struct Field<V: Lane>: Sendable {
  public var rice: RiceModel<V>
  public var geometry: PlotGeometry<V>
  /// Whether the soil has a profile, with its layers; where it has none they are never read.
  public let isLayered: Bool
  /// Whether nitrogen is the reference's plain account in place of pools and losses.
  public let keepsPlainAccount: Bool
  /// Whether a drained layer denitrifies by its filled pores.
  let denitrifiesByPores: Bool
  /// Whether phosphorus is followed: not beside the plain account, which knows no turnover of organic matter.
  public let followsPhosphorus: Bool
  /// Whether want of it slows the rice: only where the plot says what its soil holds.
  let feelsPhosphorus: Bool
  /// Whether insects come.
  public let hasPests: Bool
  /// Whether algae follow the floodwater's phosphorus: only where the plan says what was given, for most name their nitrogen alone.
  let phosphorusIsStated: Bool
  /// Whether diseases come.
  public let hasDiseases: Bool
  /// Whether weeds come.
  public let hasWeeds: Bool
  /// Whether there are snails, how many at transplanting, m⁻², and what of them either batch can eat.
  public let hasSnails: Bool
  let snails: V, firstSnails: AppleSnails.Reach<V>, secondSnails: AppleSnails.Reach<V>
  /// Whether fungicide is ever applied.
  public let hasFungicide: Bool
  public var column: SoilColumn<V>
  public var subsoil: SubsoilLayers<V>
  /// Gifts of water by how dry the field is, and the layer that is watched, from 0; nil where there are none.
  var gift: IrrigationGift.Rule<V>?
  let watchedLayer: Int
  /// Whether a canal stands behind the outlet, and 1 where it can run back in; whether groundwater is in reach.
  let hasCanal: Bool
  var canalAdmits: V
  let hasGroundwater: Bool
  /// Whether water that runs over the bund can breach it, and by which rule; days of work to mend it, d ha⁻¹.
  let hasBreach: Bool
  var breach: BundBreach.Rule<V>
  let breachLabour: Double
  /// Whether water is given in furrows, and the share of the surface that it wets.
  let hasFurrows: Bool
  var furrowShare: V
  var drought: RootWaterUptake.Response<V>
  var startingColumn: SoilColumnState<V>
  var startingNitrogen: FieldNitrogen<V>
  public var soil: SoilProperties<V>
  public var parameters: FieldParameters<V>
  public var place: ReferenceEvapotranspiration.Place<V>
  /// Species of the two batches; the numbers of an absent one are never felt.
  public var firstAnimals: AnimalParameters<V>, secondAnimals: AnimalParameters<V>
  /// Whether a batch is spread in size, and how far: the coefficient of variation of the mass when stocked.
  let firstHasSizes: Bool, secondHasSizes: Bool
  var firstSpread: V, secondSpread: V
  /// Whether there is a second batch.
  let hasSecondAnimals: Bool
  /// 1 where frogs, turtles or ducks need a fence and a net, which then also holds them in a flood and keeps birds out.
  public var firstFence: V, secondFence: V
  /// The borers of the region, and whether there are two kinds; the numbers of an absent one are never felt.
  public internal(set) var borer: Borer.Parameters<V>
  var secondBorer: Borer.Parameters<V>
  public let hasSecondBorer: Bool
  public var spray: SprayEffect.Parameters<V>
  /// Active ingredient of a spray, g ha⁻¹, and what of it in the water kills half of either batch in 96 h, g m⁻³; far above any
  /// concentration where that is not known.
  public var insecticideDose: V, firstLethal: V, secondLethal: V
  /// Whether there are several insecticides, or several rules; then these are read in place of the numbers of one.
  let hasSeveralInsecticides: Bool
  let sprays: FieldSprays<V>
  /// Thresholds per hill, far above any density where none is set, and days between sprays.
  public var hopperThreshold: V, larvaThreshold: V, sprayInterval: V
  /// Share of the tillers killed of late at which a spray is due, far above 1 where none is set.
  public var deadHeartThreshold: V = 1e9
  public var fungicide: FungicideEffect.Parameters<V>
  /// As of insecticide; threshold of sheath blight, share of the tillers, above 1 where nobody looks.
  public var fungicideDose: V, firstFungicideLethal: V, secondFungicideLethal: V
  public var blightThreshold: V, fungicideInterval: V
  public var methane: Methane.Season<V>
  public var diseases: RiceDiseases.Models<V>
  /// What the rice feels: all, unless somebody asks what it would be without.
  public var stresses = StressSwitches<V>()
  /// Rice-bearing share of the gross field: the bed, and what the rows beside the trench gain counted as land.
  public var plantedShare: V { geometry.plantedShare }

  /// - Parameters:
  ///   - nitrogen: whether shortage of nitrogen is followed.
  ///   - parameters: the numbers of the processes.
  public init(plan: FarmPlan, plot: Plot, site: Site, parameters: FieldParameters<Cited> = .standard) {
    let isDirect = plan.rice.establishment == .directSeeded
    rice = RiceModel(
      plan.rice.cultivar.lowered(), hills: V(plan.rice.hills), seedlings: V(plan.rice.seedlings),
      directPlants: V(plan.rice.hills * plan.rice.seedlings), isDirectSeeded: isDirect, nitrogen: .yes)
    self.parameters = parameters.map { V($0.value) }
    hasPests = plan.hasPests
    let striped = self.parameters.stripedBorer, yellow = self.parameters.yellowBorer
    let borers = Catalogue.borers(at: site).map { $0 == YellowBorer.species ? yellow : striped }
    borer = borers[0]
    secondBorer = borers[borers.count - 1]
    hasSecondBorer = plan.hasPests && borers.count > 1
    hasDiseases = plan.hasDiseases
    keepsPlainAccount = plan.models.nitrogen == .bookkeeping
    followsPhosphorus = !keepsPlainAccount
    denitrifiesByPores = plan.models.denitrification == .pores && !keepsPlainAccount
    feelsPhosphorus = followsPhosphorus && plot.labilePhosphorus != nil
    if let labile = plot.labilePhosphorus { self.parameters.phosphorus.labile = V(labile) }
    hasWeeds = plan.hasWeeds && !keepsPlainAccount
    hasSnails = plan.snails > 0
    snails = V(plan.snails)
    phosphorusIsStated =
      followsPhosphorus && (plan.fertiliser.contains { $0.phosphorus > 0 } || plan.organic.contains { $0.phosphorus > 0 })
    if let supply = plan.models.indigenous { self.parameters.bookkeeping.indigenous = V(supply) }
    if let recovery = plan.models.recovery { self.parameters.bookkeeping.recoverEqually(V(recovery)) }
    // Rows beside the trench yield more and make good a part of the land it takes, up to a trench of a tenth of the field.
    let share = plan.refuge.share
    let regained = parameters.management.borderRecovery.value * Swift.min(share, 0.1)
    geometry = PlotGeometry(
      refugeShare: V(share), trenchDepth: V(plan.refuge.depth), bundHeight: V(plot.bund), plantedShare: V(1 - share + regained))
    soil = plot.soil.properties.map { V($0.value) }
    drought = RootWaterUptake.Response(plan.rice.cultivar.drought.map { V($0.value) })
    let layers = plan.models.profile(of: plot.soil)
    isLayered = layers != nil
    let profile = layers ?? SoilProfile(layers: [])
    column = profile.column(percolation: plan.water.percolation)
    if isLayered {
      subsoil = profile.subsoil(soil, self.parameters.mineralisation)
      startingColumn = SoilColumnState(column, content: profile.startingWater(column), ponded: 0)
      startingNitrogen = profile.startingNitrogen(soil)
      rice.soilDepth = V(profile.bases.last!)
    } else {
      if plot.soil.profile != nil, let own = plan.water.percolation {
        soil.panConductivity = V(own) * soil.panThickness / (V(Soil.pondDepth) + soil.rootZone)
      }
      subsoil = SubsoilLayers()
      startingColumn = SoilColumnState.saturated(column)
      startingNitrogen = plot.soil.profile?.startingTopsoilNitrogen(soil) ?? FieldNitrogen(soil)
    }
    gift = plan.water.rule == .gift ? plan.water.gift.map(IrrigationGift.Rule.init) : nil
    watchedLayer = plan.water.gift.map { profile.layer(at: $0.depth) } ?? 0
    hasCanal = plot.canal != nil
    canalAdmits = plot.canal?.hasGate == false ? 1 : 0
    hasGroundwater = !plot.groundwater.isEmpty
    hasBreach = plot.breach != nil
    breach = BundBreach.Rule(above: V(plot.breach?.above ?? 1e9), repair: V(Double(plot.breach?.repair ?? 1)))
    breachLabour = (plot.breach?.labour ?? 0) / plot.area * 1e4
    hasFurrows = plan.water.rule == .gift && plan.water.furrows != nil
    furrowShare = V(plan.water.furrows ?? 1)
    place = ReferenceEvapotranspiration.Place(elevation: V(site.elevation))
    let absent = Catalogue.animals[0]
    let first = plan.animals.first?.species ?? absent
    let second = plan.animals.dropFirst().first?.species ?? absent
    firstAnimals = first.parameters.map { V($0.value) }
    secondAnimals = second.parameters.map { V($0.value) }
    hasSecondAnimals = plan.animals.count > 1
    let spreads = plan.animals.map { Swift.min($0.spread, SizeClasses.mostSpread) } + [0, 0]
    (firstSpread, secondSpread) = (V(spreads[0]), V(spreads[1]))
    (firstHasSizes, secondHasSizes) = (spreads[0] > 0, spreads[1] > 0)
    firstSnails = Field.reach(of: first)
    secondSnails = Field.reach(of: second)
    firstFence = V.flag(firstAnimals.foraging.walks .> 0)
    secondFence = V.flag(secondAnimals.foraging.walks .> 0)
    let product = plan.spray.product ?? Catalogue.pesticides[0]
    hasSeveralInsecticides = plan.insecticides.count > 1 || plan.sprays.count > 1
    sprays = FieldSprays(plan, first: first, second: second)
    hopperThreshold = 1e9
    larvaThreshold = 1e9
    sprayInterval = 1
    if case .threshold(let hoppers, let larvae, _, let interval, let deadHearts) = plan.spray {
      hopperThreshold = V(hoppers ?? 1e9)
      larvaThreshold = V(larvae ?? 1e9)
      deadHeartThreshold = V(deadHearts ?? 1e9)
      sprayInterval = V(Double(interval))
    }
    spray = product.effect.map { V($0.value) }
    insecticideDose = V(product.activeIngredientMass.value)
    firstLethal = V(product.lethalConcentration(of: first)?.value ?? 1e9)
    secondLethal = V(product.lethalConcentration(of: second)?.value ?? 1e9)
    diseases = RiceDiseases.Models(plan.rice.cultivar.susceptibility)
    let fungicide = plan.fungicide.product ?? Catalogue.fungicides[0]
    hasFungicide = plan.fungicide.product != nil
    blightThreshold = 1e9
    fungicideInterval = 1
    if case .threshold(let severity, _, let interval) = plan.fungicide {
      blightThreshold = V(severity)
      fungicideInterval = V(Double(interval))
    }
    self.fungicide = fungicide.effect.map { V($0.value) }
    fungicideDose = V(fungicide.activeIngredientMass.value)
    firstFungicideLethal = V(fungicide.lethalConcentration(of: first)?.value ?? 1e9)
    secondFungicideLethal = V(fungicide.lethalConcentration(of: second)?.value ?? 1e9)
    let amendment = plan.organic.reduce(0) { $0 + 0.01 * $1.mass * $1.material.guidelineWeight.value }
    methane = Methane.Season(amendment: V(amendment), rainfed: plan.water.rule == .rainfed ? 1 : 0)
  }

  private static func reach(of species: AnimalSpecies) -> AppleSnails.Reach<V> {
    let reach = Catalogue.snailReach(of: species.name)
    return AppleSnails.Reach(juveniles: V(reach.juveniles), adults: V(reach.adults))
  }
}
