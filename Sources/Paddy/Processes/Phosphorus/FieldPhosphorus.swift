public import Numbers

/// Phosphorus of a field, g P per m² of gross field.
public struct FieldPhosphorus<V: Lane>: Sendable, BitwiseCopyable {
  /// Dissolved in the floodwater.
  public var floodwater: V = 0
  /// Fertiliser strewn into the water and not yet dissolved.
  public var undissolved: V = 0
  /// In the puddled layer: dissolved and sorbed, which change places within days.
  public var labile: V = 0
  /// Bound so that it comes back within years.
  public var slow: V = 0
  /// In fresh organic matter: faeces, uneaten feed, dead algae, quick residues.
  public var fresh: V = 0
  public var humus: V = 0
  /// How far iron that holds phosphate is reduced, 0 drained … 1 weeks under water.
  public var reduction: V = 0
  /// In the rice above ground.
  public var crop: V = 0
  /// In algae and what lives on them, and in the life of the mud.
  public var aquaticFood: V = 0, benthos: V = 0
  /// In the bodies of either batch of animals.
  public var first: V = 0, second: V = 0
  public init() {}

  /// Water and soil.
  public var inSoil: V {
    @inline(__always) get {
      let mineral = floodwater + undissolved + labile
      return mineral + slow + (fresh + humus)
    }
  }
  public var foodWeb: V {
    @inline(__always) get { aquaticFood + benthos }
  }
  public var total: V {
    @inline(__always) get { inSoil + crop + (foodWeb + (first + second)) }
  }
}

/// Where phosphorus went on one day, g P m⁻² d⁻¹.
public struct PhosphorusFlows<V: Lane>: Sendable, BitwiseCopyable {
  /// Into the field: fertiliser; manure, straw and the like; with irrigation and rain.
  public var fertiliser: V = 0, manure: V = 0, withWater: V = 0
  /// Out of it: dissolved and with soil stirred up over the outlet and through the bund; through pan and trench.
  public var runoff: V = 0, erosion: V = 0, leaching: V = 0
  /// Within it: soil to rice; floodwater and fresh organic matter to aquatic life; humus to the life of the mud.
  public var cropUptake: V = 0, aquaticUptake: V = 0, benthosUptake: V = 0
  /// Rice that pests and animals leave dead in the field, and the dead of water and mud, to organic matter.
  public var fromPlants: V = 0, fromAquaticFood: V = 0, fromBenthos: V = 0
  /// Soluble phosphorus from organic matter, and what microbes bind of it again.
  public var mineralised: V = 0, immobilised: V = 0
  /// 1 where the rice wanted more than the soil could give, else 0.
  public var isShort: V = 0
  public var first = AnimalPhosphorus.Flows<V>(), second = AnimalPhosphorus.Flows<V>()
  public init() {}

  public var lost: V {
    @inline(__always) get { runoff + erosion + leaching }
  }
}
