public import Numbers

/// The numbers of every process that do not belong to a cultivar, a species, a soil or a product.
public struct FieldParameters<Number: Sendable>: Sendable {
  public var water: WaterBalance.Parameters<Number>
  public var nitrogen: NitrogenDay.Parameters<Number>
  public var bookkeeping: NitrogenBookkeepingParameters<Number>
  public var mineralisation: MineralisationRule.Parameters<Number>
  public var roots: RootSupply.Parameters<Number>
  public var phosphorus: PhosphorusDay.Parameters<Number>
  public var aquaticFood: AquaticFood.Parameters<Number>
  public var benthos: Benthos.Parameters<Number>
  public var pesticidePoisoning: PesticidePoisoning.Parameters<Number>
  public var oxygen: DissolvedOxygen.Parameters<Number>
  public var planthopper: Planthopper.Parameters<Number>
  public var whiteBacked: Planthopper.Parameters<Number>
  public var leafFolder: LeafFolder.Parameters<Number>
  public var stripedBorer: Borer.Parameters<Number>, yellowBorer: Borer.Parameters<Number>
  public var enemies: NaturalEnemies.Parameters<Number>
  public var damage: PestDamage.Parameters<Number>
  public var borerDamage: BorerDamage.Parameters<Number>
  public var leafWetness: LeafWetness.Parameters<Number>
  public var diseaseDamage: DiseaseDamage.Parameters<Number>
  public var appleSnails: AppleSnails.Parameters<Number>
  public var weeds: Weeds.Parameters<Number>
  public var weedCompetition: WeedCompetition.Parameters<Number>
  public var herbicide: Herbicide.Parameters<Number>
  public var preyBodies: PreyBodies<Number>
  public var animalEffects: AnimalEffects.Parameters<Number>
  public var turbidity: Turbidity.Parameters<Number>
  public var sizeClasses: SizeClasses.Parameters<Number>
  public var methane: Methane.Parameters<Number>
  public var methaneProduction: MethaneProduction.Parameters<Number>
  public var stirredMethane: StirredMethane.Parameters<Number>
  public var meanOxygen: FloodwaterOxygen.Parameters<Number>
  public var nitrousOxide: NitrousOxide.Parameters<Number>
  public var nitrousOxideProduction: NitrousOxideProduction.Parameters<Number>
  public var carbonDioxide: CarbonDioxideEquivalent.Parameters<Number>
  public var management: ManagementParameters<Number>
  public var plantHeight: PlantHeight.Parameters<Number>
  public var submergence: Submergence.Parameters<Number>
  public var lodging: Lodging.Parameters<Number>
  public var capillaryRise: CapillaryRise.Parameters<Number>
  public var bundBreach: BundBreach.Parameters<Number>
  public var drainedDenitrification: DrainedDenitrification.Parameters<Number>

  public func map<Other>(_ f: (Number) throws -> Other) rethrows -> FieldParameters<Other> {
    FieldParameters<Other>(
      water: try water.map(f), nitrogen: try nitrogen.map(f), bookkeeping: try bookkeeping.map(f),
      mineralisation: try mineralisation.map(f),
      roots: try roots.map(f), phosphorus: try phosphorus.map(f), aquaticFood: try aquaticFood.map(f),
      benthos: try benthos.map(f),
      pesticidePoisoning: try pesticidePoisoning.map(f), oxygen: try oxygen.map(f),
      planthopper: try planthopper.map(f), whiteBacked: try whiteBacked.map(f), leafFolder: try leafFolder.map(f),
      stripedBorer: try stripedBorer.map(f), yellowBorer: try yellowBorer.map(f), enemies: try enemies.map(f),
      damage: try damage.map(f), borerDamage: try borerDamage.map(f), leafWetness: try leafWetness.map(f),
      diseaseDamage: try diseaseDamage.map(f), appleSnails: try appleSnails.map(f), weeds: try weeds.map(f),
      weedCompetition: try weedCompetition.map(f), herbicide: try herbicide.map(f),
      preyBodies: try preyBodies.map(f), animalEffects: try animalEffects.map(f),
      turbidity: try turbidity.map(f), sizeClasses: try sizeClasses.map(f), methane: try methane.map(f),
      methaneProduction: try methaneProduction.map(f), stirredMethane: try stirredMethane.map(f),
      meanOxygen: try meanOxygen.map(f),
      nitrousOxide: try nitrousOxide.map(f), nitrousOxideProduction: try nitrousOxideProduction.map(f),
      carbonDioxide: try carbonDioxide.map(f), management: try management.map(f),
      plantHeight: try plantHeight.map(f), submergence: try submergence.map(f), lodging: try lodging.map(f),
      capillaryRise: try capillaryRise.map(f), bundBreach: try bundBreach.map(f),
      drainedDenitrification: try drainedDenitrification.map(f))
  }
}

extension FieldParameters where Number == Cited {
  /// The numbers a scenario gets unless it says otherwise.
  public static var standard: Self {
    Self(
      water: .standard, nitrogen: .standard, bookkeeping: .standard, mineralisation: .standard, roots: .standard,
      phosphorus: .standard,
      aquaticFood: Catalogue.aquaticFood, benthos: Catalogue.benthos, pesticidePoisoning: .standard, oxygen: .standard,
      planthopper: BrownPlanthopper.parameters, whiteBacked: WhiteBackedPlanthopper.parameters,
      leafFolder: RiceLeafFolder.parameters, stripedBorer: StripedBorer.parameters, yellowBorer: YellowBorer.parameters,
      enemies: Catalogue.naturalEnemies,
      damage: Catalogue.pestDamage, borerDamage: Catalogue.borerDamage, leafWetness: Catalogue.leafWetness,
      diseaseDamage: Catalogue.diseaseDamage, appleSnails: Catalogue.appleSnails, weeds: Catalogue.weeds,
      weedCompetition: Catalogue.weedCompetition, herbicide: Catalogue.herbicide,
      preyBodies: Catalogue.preyBodies, animalEffects: Catalogue.animalEffects, turbidity: .standard, sizeClasses: .standard,
      methane: .eastAsia,
      methaneProduction: .standard, stirredMethane: .standard, meanOxygen: .standard,
      nitrousOxide: .standard, nitrousOxideProduction: .standard, carbonDioxide: .sixthAssessment, management: .standard,
      plantHeight: .standard,
      submergence: .standard, lodging: .standard, capillaryRise: .standard, bundBreach: .standard,
      drainedDenitrification: .standard)
  }
}

/// What water and rain bring, and how an outlet is kept.
public struct ManagementParameters<Number: Sendable>: Sendable {
  /// Ammonium and nitrate in irrigation water, g N m⁻³.
  public var irrigationAmmonium: Number, irrigationNitrate: Number
  /// Ammonium and nitrate in rain, g N m⁻³.
  public var rainAmmonium: Number, rainNitrate: Number
  /// Height of the outlet's sill over the depth that irrigation fills to, m.
  public var freeboard: Number
  /// Days before transplanting on which the field is first flooded.
  public var soakingDays: Number
  /// Highest share of floodwater ammonium, and of nitrate, that the food web takes in a day.
  public var aquaticShare: Number
  /// Share of the hills lost that their neighbours make good before panicle initiation.
  public var compensation: Number
  /// Share of the land under the trench whose yield the rows beside it make good, up to a tenth of the field.
  public var borderRecovery: Number
  /// Share of the grain that the combine leaves in the field.
  public var harvestLoss: Number

  public func map<Other>(_ f: (Number) throws -> Other) rethrows -> ManagementParameters<Other> {
    ManagementParameters<Other>(
      irrigationAmmonium: try f(irrigationAmmonium), irrigationNitrate: try f(irrigationNitrate),
      rainAmmonium: try f(rainAmmonium),
      rainNitrate: try f(rainNitrate), freeboard: try f(freeboard), soakingDays: try f(soakingDays),
      aquaticShare: try f(aquaticShare),
      compensation: try f(compensation), borderRecovery: try f(borderRecovery),
      harvestLoss: try f(harvestLoss))
  }
}

extension ManagementParameters where Number == Cited {
  public static var standard: Self {
    Self(
      irrigationAmmonium: Cited(0.2, 0.05...1, "g N m⁻³", "irrigation water, paddy.md 1.5, recalled"),
      irrigationNitrate: Cited(1, 0.5...3, "g N m⁻³", "irrigation water, paddy.md 1.5, recalled"),
      rainAmmonium: Cited(
        0.8, 0.3...1.5, "g N m⁻³", "wet deposition of eastern China, about 25 kg N/ha/y in 1.4 m of rain, recalled"),
      rainNitrate: Cited(0.6, 0.3...1.2, "g N m⁻³", "wet deposition of eastern China, recalled"),
      freeboard: Cited(0.04, 0.02...0.08, "m", "design choice"),
      soakingDays: Cited(3, 2...7, "d", "land soaking and puddling before transplanting, recalled"),
      aquaticShare: Cited(0.3, 0.1...0.5, "-", "design choice"),
      compensation: Cited(0.65, 0.5...0.8, "-", "gaps made good by neighbours before maximum tillering, paddy.md 4.11, recalled"),
      borderRecovery: Cited(
        0.75, 0.5...1, "-", "rows beside the trench yield 15–30 % more and recover 50–100 % of the loss, paddy.md 4.11, recalled"),
      harvestLoss: Cited(
        0.03, 0.02...0.05, "-", "combine harvester in standing rice, at most 3–3.5 % by the quality standard, recalled"))
  }
}
