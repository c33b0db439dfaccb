public import Numbers

/// Nitrogen in floodwater and soil, g N per m² of gross field. Ammonium means ammonium plus ammonia, in the soil dissolved plus adsorbed.
public struct FieldNitrogen<V: Lane>: Sendable, BitwiseCopyable {
  public var floodwaterUrea: V = 0
  public var floodwaterAmmonium: V = 0
  public var floodwaterNitrate: V = 0
  /// In the oxidised skin of the soil, a few mm.
  public var skinAmmonium: V = 0
  public var skinNitrate: V = 0
  /// In the reduced puddled layer below it.
  public var reducedUrea: V = 0
  public var reducedAmmonium: V = 0
  public var reducedNitrate: V = 0
  /// In fresh organic matter: faeces, uneaten feed, dead algae, quick residues.
  public var freshOrganic: V = 0
  public var humus: V = 0
  /// Below the ploughed layer, where the field has a profile.
  public var subsoil = SubsoilNitrogenState<V>()
  /// Where the plain account of the reference is kept in place of all this: recovered fertiliser not yet taken up.
  public var recovered: V = 0
  /// And what that account offers today, g N m⁻² d⁻¹.
  public var offered: V = 0
  public init() {}

  /// The state before the season.
  /// - Parameter mineral: ammonium in the puddled layer, g N m⁻² (1–3 usual, a design choice).
  public init(_ soil: SoilProperties<V>, mineral: V = 1.5) {
    humus = soil.humusNitrogen
    reducedAmmonium = mineral
  }

  /// All pools together.
  public var total: V {
    @inline(__always) get {
      let water = floodwaterUrea + floodwaterAmmonium + floodwaterNitrate
      let soil = skinAmmonium + skinNitrate + (reducedUrea + reducedAmmonium + reducedNitrate)
      return water + soil + (freshOrganic + humus) + (subsoil.total + recovered)
    }
  }
}

/// Nitrogen brought to the field on one day, g N m⁻².
public struct NitrogenAdditions<V: Lane>: Sendable, BitwiseCopyable {
  /// Fertiliser strewn into the water.
  public var broadcastUrea: V = 0
  public var broadcastAmmonium: V = 0
  public var broadcastNitrate: V = 0
  /// Fertiliser worked into the mud.
  public var incorporatedUrea: V = 0
  public var incorporatedAmmonium: V = 0
  public var incorporatedNitrate: V = 0
  /// Fertiliser that lies in the soil to the last grain: the part of a dose whose placement says how much.
  public var placedUrea: V = 0
  public var placedAmmonium: V = 0
  public var placedNitrate: V = 0
  /// In manure, straw and the like: quick part, and the part that will release nothing this season.
  public var organicFertiliser: V = 0
  public var stableOrganic: V = 0
  /// Excreted by animals.
  public var animalUrea: V = 0
  public var animalAmmonium: V = 0
  /// Faeces, uneaten feed, dead algae, residues.
  public var organic: V = 0
  /// In the dead of the mud, to humus.
  public var benthos: V = 0
  /// Dissolved in rain and irrigation.
  public var waterAmmonium: V = 0
  public var waterNitrate: V = 0
  /// Fixed from the air.
  public var fixation: V = 0
  /// Given by the soil of the plain account, from nowhere it follows.
  public var indigenous: V = 0
  public init() {}

  /// Everything together.
  public var total: V {
    @inline(__always) get {
      let animal = animalUrea + animalAmmonium + organic
      return fertiliser + animal + (waterAmmonium + waterNitrate + fixation) + (organicFertiliser + stableOrganic)
        + (indigenous + benthos)
    }
  }
  /// All fertiliser.
  public var fertiliser: V {
    @inline(__always) get {
      let broadcast = broadcastUrea + broadcastAmmonium + broadcastNitrate
      let placed = placedUrea + placedAmmonium + placedNitrate
      return broadcast + (incorporatedUrea + incorporatedAmmonium + incorporatedNitrate) + placed
    }
  }
}

/// Nitrogen asked for, g N m⁻² d⁻¹, from yesterday's pools.
public struct NitrogenRequests<V: Lane>: Sendable, BitwiseCopyable {
  /// Granted to the rice, pool by pool (see `RootSupply`).
  public var crop = RootUptake<V>()
  /// Wanted by algae and other aquatic life from the floodwater's ammonium and nitrate.
  public var aquatic: V = 0, aquaticNitrate: V = 0
  /// Wanted by them from the soil's fresh organic matter.
  public var aquaticOrganic: V = 0
  /// Wanted by the life of the mud from humus; what animals ate of it, which would have died and been released.
  public var benthos: V = 0, benthosEaten: V = 0
  /// Ammonium of the floodwater that oxygen lets nitrify.
  public var nitrification: V = 0
  /// Wanted by weeds' seedlings from humus, their seeds counted with it.
  public var weedSeedlings: V = 0
  public init() {}
}

/// Conditions of one day.
public struct NitrogenConditions<V: Lane>: Sendable, BitwiseCopyable {
  public var weather: WeatherDay<V>
  public var water: WaterFlows<V>
  public var temperature: FloodwaterTemperature.Day<V>
  /// m² m⁻².
  public var leafArea: V
  /// Algal activity, 0.1 … 1 (see `FloodwaterAcidity`).
  public var algalActivity: V
  /// How many times faster animals make solutes move between water and soil; 1 without animals.
  public var stirring: V
  /// How many times thicker animals make the oxidised skin; 1 without animals.
  public var skinThickening: V
  /// Share of the light in clear water that reaches the algae in water muddied by animals; 1 without animals.
  public var clarity: V
  /// How many times faster animals make organic matter decay in the mud they stir; 1 without animals.
  public var mineralisation: V
  /// Highest pH that the water's carbon dioxide allows before ammonium raises it (see `FloodwaterAcidity.limit`).
  public var acidityLimit: V
  /// Share of the aerated part of the puddled layer that denitrifies as reduced soil does (see `DrainedDenitrification`).
  public var wetSites: V = 0
  public init(
    weather: WeatherDay<V>, water: WaterFlows<V>, temperature: FloodwaterTemperature.Day<V>, leafArea: V, algalActivity: V,
    stirring: V = 1, skinThickening: V = 1, clarity: V = 1, mineralisation: V = 1, acidityLimit: V = 14
  ) {
    self.weather = weather
    self.water = water
    self.temperature = temperature
    self.leafArea = leafArea
    self.algalActivity = algalActivity
    self.stirring = stirring
    self.skinThickening = skinThickening
    self.clarity = clarity
    self.mineralisation = mineralisation
    self.acidityLimit = acidityLimit
  }
}

/// Where the nitrogen of a day went, g N m⁻².
public struct NitrogenFlows<V: Lane>: Sendable, BitwiseCopyable {
  /// In: everything added.
  public var additions: V = 0
  /// Of it, fixed from the air.
  public var fixation: V = 0
  /// Of it, fertiliser.
  public var fertiliser: V = 0
  /// Of it, manure, straw and other organic materials.
  public var manure: V = 0
  /// Of it, given by the soil of the plain account.
  public var indigenous: V = 0
  /// Out: taken up by the rice.
  public var cropUptake: V = 0
  /// Out: taken up by aquatic life.
  public var aquaticUptake: V = 0
  /// Out: taken up by weeds.
  public var weedUptake: V = 0
  /// Out: ammonia from the floodwater to the air.
  public var ammoniaLoss: V = 0
  /// Out: nitrogen gas and nitrous oxide.
  public var denitrification: V = 0
  /// Out: below the pan.
  public var leachedUrea: V = 0
  public var leachedAmmonium: V = 0
  public var leachedNitrate: V = 0
  /// Out: fertiliser that the plain account does not count as recovered.
  public var unrecovered: V = 0
  /// Out: with water over the outlet, over and through the bund.
  public var runoffUrea: V = 0
  public var runoffAmmonium: V = 0
  public var runoffNitrate: V = 0
  /// Within: urea to ammonium, in water and soil.
  public var hydrolysis: V = 0
  /// Within: ammonium to nitrate; of it, in the floodwater.
  public var nitrification: V = 0, floodwaterNitrification: V = 0
  /// Within: humus to ammonium.
  public var mineralisation: V = 0
  /// Within: fresh organic matter to ammonium.
  public var release: V = 0
  /// Within: fresh organic matter to humus.
  public var humification: V = 0
  /// Within: ammonium to humus.
  public var immobilisation: V = 0
  /// Within: floodwater to soil, by diffusion, infiltration and drying up; negative upwards.
  public var intoSoil: V = 0
  /// Highest pH of the day.
  public var highestAcidity: V = 7
  /// Highest un-ionised ammonia of the day, g N m⁻³.
  public var highestAmmonia: V = 0
  public init() {}

  public var leaching: V {
    @inline(__always) get { leachedUrea + leachedAmmonium + leachedNitrate }
  }
  public var runoff: V {
    @inline(__always) get { runoffUrea + runoffAmmonium + runoffNitrate }
  }
  /// All that left.
  public var outward: V {
    @inline(__always) get {
      let taken = cropUptake + aquaticUptake + weedUptake
      return taken + (ammoniaLoss + denitrification) + (leaching + runoff) + unrecovered
    }
  }
}
