public import Numbers

/// What kills one stage of a pest from outside, by cause — d⁻¹ each.
public struct StageHazards<V: Lane>: Sendable, BitwiseCopyable {
  public var spiders: V
  public var mirids: V
  /// Wasps that lay into eggs or larvae.
  public var parasitoids: V
  /// Fish, frogs, ducks and other stocked animals.
  public var animals: V
  public var spray: V

  public init(spiders: V = 0, mirids: V = 0, parasitoids: V = 0, animals: V = 0, spray: V = 0) {
    self.spiders = spiders
    self.mirids = mirids
    self.parasitoids = parasitoids
    self.animals = animals
    self.spray = spray
  }

  /// All causes together — d⁻¹.
  @inline(__always) public var total: V {
    let enemies = spiders + mirids + parasitoids
    return enemies + animals + spray
  }
}

/// What kills a pest from outside, by stage.
public struct PestHazards<V: Lane>: Sendable, BitwiseCopyable {
  public var egg: StageHazards<V>
  /// Planthopper: nymphs of instars 1 and 2. Leaf folder: larvae.
  public var early: StageHazards<V>
  /// Planthopper: nymphs of instars 3 to 5. Leaf folder: pupae.
  public var late: StageHazards<V>
  public var adult: StageHazards<V>

  public init(
    egg: StageHazards<V> = StageHazards(), early: StageHazards<V> = StageHazards(), late: StageHazards<V> = StageHazards(),
    adult: StageHazards<V> = StageHazards()
  ) {
    self.egg = egg
    self.early = early
    self.late = late
    self.adult = adult
  }

  /// No enemies, no animals, no spray.
  public static var none: PestHazards<V> { PestHazards() }
}

/// The dead of a day, all stages, by cause — m⁻² d⁻¹ each.
public struct PestDeaths<V: Lane>: Sendable, BitwiseCopyable {
  /// Whatever kills without enemies, heat, cold or hunger.
  public var background: V = 0
  /// Of old age.
  public var age: V = 0
  /// Hatchlings that found no place to feed.
  public var establishment: V = 0
  public var heat: V = 0
  public var cold: V = 0
  /// For want of a living plant.
  public var starvation: V = 0
  public var spiders: V = 0
  public var mirids: V = 0
  public var parasitoids: V = 0
  public var animals: V = 0
  public var spray: V = 0

  public init() {}

  /// All the dead — m⁻² d⁻¹.
  @inline(__always) public var total: V {
    let own = background + age + establishment + heat
    let want = cold + starvation
    let enemies = spiders + mirids + parasitoids
    return own + want + enemies + animals + spray
  }
}

/// The comings and goings of a pest in one day — m⁻² d⁻¹.
///
/// Change of the whole population = laid + immigrants − emigrants − deaths.total.
public struct PestFlows<V: Lane>: Sendable, BitwiseCopyable {
  /// Eggs laid.
  public var laid: V = 0
  /// Adults that came in and settled.
  public var immigrants: V = 0
  /// Adults that left on the wing after they emerged.
  public var emigrants: V = 0
  /// Eggs hatched, those that fail to establish included.
  public var hatched: V = 0
  /// Leaf folder larvae that pupated; 0 for planthoppers.
  public var pupated: V = 0
  /// Adults emerged, those that leave included.
  public var matured: V = 0
  /// New females with long wings that stayed; 0 for leaf folders.
  public var maturedMacropters: V = 0
  /// New females with short wings; 0 for leaf folders.
  public var maturedBrachypters: V = 0
  /// New males that stayed; 0 for leaf folders.
  public var maturedMales: V = 0
  /// Leaf area eaten — cm² m⁻² d⁻¹; 0 for planthoppers.
  public var leafAreaEaten: V = 0
  public var deaths: PestDeaths<V> = PestDeaths()

  public init() {}

  /// laid + immigrants − emigrants − deaths — m⁻² d⁻¹.
  @inline(__always) public var netChange: V { (laid + immigrants) - (emigrants + deaths.total) }
}

/// The weather as the insects of a field have it.
public struct PestWeather<V: Lane>: Sendable, BitwiseCopyable {
  /// Of the air — °C.
  public var minimumTemperature: V
  /// Of the air — °C.
  public var maximumTemperature: V
  /// Daily mean of the floodwater — °C; not read where not flooded.
  public var waterTemperature: V
  /// 1 where water stands on the flat, else 0.
  public var flooded: V
  /// 1 on a day with a typhoon, else 0.
  public var typhoon: V

  public init(minimumTemperature: V, maximumTemperature: V, waterTemperature: V, flooded: V, typhoon: V = 0) {
    self.minimumTemperature = minimumTemperature
    self.maximumTemperature = maximumTemperature
    self.waterTemperature = waterTemperature
    self.flooded = flooded
    self.typhoon = typhoon
  }

  /// Daily mean of the air — °C.
  @inline(__always) public var mean: V { (minimumTemperature + maximumTemperature) * 0.5 }
  /// Half the daily range of the air — °C.
  @inline(__always) public var swing: V { (maximumTemperature - minimumTemperature) * 0.5 }
}

/// Deaths of one stage group gathered over the quarters of a day.
struct StageToll<V: Lane> {
  /// Dead per unit of hazard — m⁻² d.
  var exposure: V = 0
  var heat: V = 0
  var cold: V = 0

  /// The dead of two stage groups per unit of their hazards, by one division — m⁻² d. Where the hazard is too small to kill it is 0.
  @inline(__always) static func shares(_ dead: V, _ hazard: V, _ otherDead: V, _ otherHazard: V) -> (V, V) {
    let none = hazard .<= 1e-30, otherNone = otherHazard .<= 1e-30
    let safe = V.select(none, 1, hazard), otherSafe = V.select(otherNone, 1, otherHazard)
    let both = 1 / (safe * otherSafe)
    return (V.select(none, 0, dead * (otherSafe * both)), V.select(otherNone, 0, otherDead * (safe * both)))
  }

  /// Adds a quarter's dead.
  /// - Parameter share: see `shares`.
  @inline(__always) mutating func add(_ share: V, heat heatHazard: V, cold coldHazard: V) {
    exposure += share
    heat += share * heatHazard
    cold += share * coldHazard
  }
}

extension PestDeaths {
  /// Books a stage group's dead of the day by the shares of their hazards.
  /// - Parameters:
  ///   - background, starvation: d⁻¹.
  @inline(__always) mutating func book(_ toll: StageToll<V>, _ hazards: StageHazards<V>, background own: V, starvation hunger: V)
  {
    background += own * toll.exposure
    starvation += hunger * toll.exposure
    heat += toll.heat
    cold += toll.cold
    spiders += hazards.spiders * toll.exposure
    mirids += hazards.mirids * toll.exposure
    parasitoids += hazards.parasitoids * toll.exposure
    animals += hazards.animals * toll.exposure
    spray += hazards.spray * toll.exposure
  }
}

/// How the rice suits a pest.
enum PestHost {
  /// 1 where there is a living stand to feed on, else 0.
  @inline(__always) static func present<V: Lane>(_ crop: CropView<V>) -> V {
    V.flag((crop.leafArea .> 0) .& (crop.hills .> 0))
  }

  /// 1 + slope·(leaf N − 2.5 %), held within 0.4 … 1.5 — dimensionless.
  /// - Parameter slope: per % of leaf dry mass.
  @inline(__always) static func nitrogen<V: Lane>(_ crop: CropView<V>, slope: V) -> V {
    V.clip(1 + slope * (crop.leafNitrogenPercent - 2.5), 0.4, 1.5)
  }

  /// `young` before 15 days in the field, 1 until `ripening`, then down to `old` within 30 days — dimensionless.
  @inline(__always) static func age<V: Lane>(_ crop: CropView<V>, young: V, ripening: V, old: V) -> V {
    let late = V.clip((crop.daysInField - ripening) / 30, 0, 1)
    let falling = 1 - (1 - old) * late
    return V.select(crop.daysInField .< 15, young, falling)
  }
}

extension CropView {
  /// A stand described by what pests read of it; every mass and the stage are 0.
  /// - Parameters:
  ///   - leafArea: green — m² m⁻².
  ///   - leafNitrogenPercent: % of leaf dry mass.
  ///   - daysInField: d.
  ///   - hills: m⁻².
  ///   - assimilation: g CH₂O m⁻² d⁻¹.
  public static func stand(leafArea: V, leafNitrogenPercent: V, daysInField: V, hills: V, assimilation: V) -> CropView<V> {
    CropView(
      leafArea: leafArea, leafMass: 0, leafNitrogenPercent: leafNitrogenPercent, rootMass: 0, shootMass: 0, developmentStage: 0,
      daysInField: daysInField, hills: hills, assimilation: assimilation)
  }
}
