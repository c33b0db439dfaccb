public import Numbers

/// One day of phosphorus in floodwater and soil.
///
///     C_soil = labile / (depth·(θ + ρ·Kd))        in reduced soil times 1 + s·reduction
///     diffusion, run-off, percolation as for nitrogen       slow ⇄ labile at 0.001 and 0.001·slow₀/labile₀ d⁻¹
///
/// Organic phosphorus goes the ways of organic nitrogen: the same share of it decays, becomes humus, is released or bound on a day. Stirred
/// soil leaves with the water as well: `20 + 8·s·b` g m⁻³ of it, with the phosphorus of the puddled layer. Uptake leaves the
/// morning's pools before anything is added. Left out: the subsoil (what leaches is gone), the profile of the skin (the floodwater trades
/// with the whole puddled layer, without the iron that reduction sets free, as the skin is oxidised), sorption that bends (Langmuir),
/// precipitation with lime, soil that settles again in front of the outlet. Source: our science file, 2.13 and 4.8.
public enum PhosphorusDay {
  public struct Parameters<Number: Sendable>: Sendable {
    public var crop: CropPhosphorus.Parameters<Number>
    public var animals: AnimalPhosphorus.Parameters<Number>
    /// Labile at the start, mg P per kg of dry soil.
    public var labile: Number
    /// Slow per labile at the start, where both are at rest.
    public var slowPerLabile: Number
    /// Phosphorus per nitrogen of humus, g g⁻¹.
    public var humusShare: Number
    /// Sorbed per dissolved (Kd), L kg⁻¹.
    public var sorption: Number
    /// From slow to labile, d⁻¹.
    public var slowRelease: Number
    /// Rise of the solubility in reduced soil (s).
    public var reducedSolubility: Number
    /// Days in which iron is reduced under water.
    public var reductionTime: Number
    /// In water at 25 °C, m² d⁻¹.
    public var diffusion: Number
    /// Fertiliser that dissolves in the water, d⁻¹.
    public var dissolution: Number
    /// Dissolved in irrigation water and rain, g P m⁻³.
    public var irrigation: Number, rain: Number
    /// Algae and what lives in water and mud, g P g⁻¹ DM.
    public var aquaticFood: Number
    /// Dissolved phosphorus of half the growth of algae, g P m⁻³.
    public var algalHalf: Number
    /// Soil stirred up in calm water, and per g m⁻² of stirring animals, g m⁻³.
    public var calmSoil: Number, stirredSoil: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        crop: try crop.map(f), animals: try animals.map(f), labile: try f(labile), slowPerLabile: try f(slowPerLabile),
        humusShare: try f(humusShare), sorption: try f(sorption), slowRelease: try f(slowRelease),
        reducedSolubility: try f(reducedSolubility), reductionTime: try f(reductionTime), diffusion: try f(diffusion),
        dissolution: try f(dissolution), irrigation: try f(irrigation), rain: try f(rain), aquaticFood: try f(aquaticFood),
        algalHalf: try f(algalHalf), calmSoil: try f(calmSoil), stirredSoil: try f(stirredSoil))
    }
  }

  /// Brought to soil and water today, and taken from them, g P m⁻².
  package struct Exchange<V: Lane> {
    /// Strewn, worked into the soil; manure that decays this season, and the rest.
    package var broadcast: V = 0, incorporated: V = 0, quick: V = 0, stable: V = 0
    var withWater: V = 0, excreted: V = 0, organic: V = 0, fromBenthos: V = 0
    var crop: V = 0, aquatic: V = 0, aquaticFresh: V = 0, benthos: V = 0

    @inline(__always) package init() {}
  }

  /// Of the fresh organic matter that decays, of it to humus; of humus that is released; bound again per humus.
  package struct Turnover<V: Lane> {
    var decayed: V, humified: V, released: V, bound: V

    @inline(__always) package init(decayed: V, humified: V, released: V, bound: V) {
      (self.decayed, self.humified, self.released, self.bound) = (decayed, humified, released, bound)
    }
  }

  package struct Conditions<V: Lane> {
    var water: WaterFlows<V>
    var temperature: V
    /// How many times faster animals make solutes move; animals that stir the mud, g m⁻².
    var stirring: V, burden: V
    /// Tortuosity over the way between water and soil, m⁻¹.
    var path: V
    /// 1 under water.
    var flooded: V

    @inline(__always) package init(water: WaterFlows<V>, temperature: V, stirring: V, burden: V, path: V, flooded: V) {
      (self.water, self.temperature, self.stirring, self.burden, self.path) = (water, temperature, stirring, burden, path)
      self.flooded = flooded
    }
  }

  /// Solubility against drained soil.
  @inline(__always) package static func solubility<V: Lane>(_ state: FieldPhosphorus<V>, _ p: Parameters<V>) -> V {
    1 + p.reducedSolubility * state.reduction
  }

  /// The state before the season.
  package static func start<V: Lane>(_ soil: SoilProperties<V>, humusNitrogen: V, _ p: Parameters<V>) -> FieldPhosphorus<V> {
    var state = FieldPhosphorus<V>()
    state.labile = p.labile * soil.bulkDensity * soil.puddledDepth
    state.slow = p.slowPerLabile * state.labile
    state.humus = p.humusShare * humusNitrogen
    return state
  }

  package static func day<V: Lane>(
    _ state: FieldPhosphorus<V>, _ e: Exchange<V>, _ turnover: Turnover<V>, _ c: Conditions<V>, _ soil: SoilProperties<V>,
    _ p: Parameters<V>, _ flows: inout PhosphorusFlows<V>
  ) -> FieldPhosphorus<V> {
    var next = state, e = e, c = c, soil = soil, p = p
    pass(&next, &e, turnover, &c, &soil, &p, &flows)
    return next
  }

  /// The same in place.
  /// - Parameters:
  ///   - next: the pools in the morning, tomorrow's after.
  ///   - e, c, soil, p: never changed.
  @inline(never) static func pass<V: Lane>(
    _ next: inout FieldPhosphorus<V>, _ e: inout Exchange<V>, _ turnover: Turnover<V>, _ c: inout Conditions<V>,
    _ soil: inout SoilProperties<V>, _ p: inout Parameters<V>, _ flows: inout PhosphorusFlows<V>
  ) {
    let water = c.water
    let depth = V.max(water.meanFloodwater, 0.001)
    // Water that would hold the labile phosphorus at its solution's concentration, m.
    let held = soil.puddledDepth * (soil.saturation + soil.bulkDensity * p.sorption)

    next.labile -= e.crop
    next.floodwater -= e.aquatic
    next.fresh -= e.aquaticFresh
    next.humus -= e.benthos
    let dissolving = (next.undissolved + e.broadcast) * V.decayed(p.dissolution)
    next.undissolved += e.broadcast - dissolving
    next.floodwater += dissolving + e.excreted + e.withWater
    next.labile += e.incorporated
    next.fresh += e.organic + e.quick
    next.humus += e.stable + e.fromBenthos

    // Water carries the floodwater's off the field and into the soil.
    let over = water.drainage + water.spill + water.seepage
    let carried = over + water.trenchPercolation + water.infiltration
    let moved = next.floodwater * V.decayed(carried / depth)
    let off = moved * V.ratio(over, carried)
    let through = moved * V.ratio(water.trenchPercolation, carried)
    next.floodwater -= moved
    next.labile += V.positive(moved - off - through)
    let thermal = V.exp(0.019802627296179712 * (c.temperature - 25))
    let open = p.diffusion * soil.saturation * thermal * c.stirring * water.wetShare
    let traded = NitrogenDay.exchange(open * c.path, depth, held)
    let down = traded * (next.floodwater / depth - next.labile / held)
    next.floodwater -= down
    next.labile += down
    let stranded = next.floodwater * (1 - V.clip(water.endFloodwater / 0.002, 0, 1))
    next.floodwater -= stranded
    next.labile += stranded
    let leached = next.labile * V.decayed(water.percolation * solubility(next, p) / held)
    next.labile -= leached

    // Organic matter as its nitrogen.
    let decayed = next.fresh * turnover.decayed
    let humified = decayed * turnover.humified
    let released = next.humus * turnover.released
    let bound = V.min(turnover.bound * next.humus, 0.2 * next.labile)
    next.fresh -= decayed
    next.humus += humified + bound - released
    next.labile += (decayed - humified) + released - bound
    let bindRate = p.slowRelease * p.slowPerLabile
    let fixed = next.labile * V.decayed(bindRate)
    let freed = next.slow * V.decayed(p.slowRelease)
    next.labile += freed - fixed
    next.slow += fixed - freed

    // Soil that leaves with the water, g m⁻² of it over that of the puddled layer.
    let suspended = (p.calmSoil + p.stirredSoil * c.burden) * (water.drainage + water.spill)
    let washed = V.min(0.1, suspended / (1_000_000 * soil.bulkDensity * soil.puddledDepth))
    flows.erosion = washed * (next.labile + next.slow + next.humus)
    next.labile -= washed * next.labile
    next.slow -= washed * next.slow
    next.humus -= washed * next.humus

    next.reduction += (c.flooded - next.reduction) * V.decayed(1 / p.reductionTime)
    flows.runoff = off
    flows.leaching = leached + through
    flows.mineralised = (decayed - humified) + released
    flows.immobilised = bound
  }
}

extension PhosphorusDay.Parameters where Number == Cited {
  public static var standard: Self {
    Self(
      crop: .standard, animals: .standard,
      labile: Cited(15, 5...40, "mg/kg", "Olsen phosphorus of fertilised paddy soils of eastern China, recalled"),
      slowPerLabile: Cited(10, 5...30, "-", "design choice: both at rest in an unfertilised field"),
      humusShare: Cited(0.1, 0.07...0.15, "g P/g N", "C:N:P of soil organic matter about 100:10:1, recalled"),
      sorption: Cited(100, 50...200, "L/kg", "paddy.md 2.13, recalled"),
      slowRelease: Cited(0.001, 0.0003...0.003, "1/d", "paddy.md 2.13, recalled"),
      reducedSolubility: Cited(1, 0.5...2, "-", "flooding doubles the solution's phosphorus; paddy.md 2.13, recalled"),
      reductionTime: Cited(10, 5...20, "d", "paddy.md 2.13, recalled"),
      diffusion: Cited(7.7e-5, 6e-5...9e-5, "m2/d", "0.89e-9 m2/s at 25 °C; recalled"),
      dissolution: Cited(0.36, 0.1...1, "1/d", "30 % a day; design choice, paddy.md 2.13"),
      irrigation: Cited(0.05, 0.02...0.2, "g P/m3", "irrigation water, paddy.md 1.5, recalled"),
      rain: Cited(0.02, 0.005...0.05, "g P/m3", "recalled"),
      aquaticFood: Cited(0.009, 0.007...0.012, "g P/g DM", "algae 1 %, natural prey 0.9 %; paddy.md 2.5 and 4.5"),
      algalHalf: Cited(0.02, 0.01...0.05, "g P/m3", "numbers of a rice-fish thesis, paddy.md 2.5", .measured),
      calmSoil: Cited(20, 5...50, "g/m3", "design choice, paddy.md 4.8"),
      stirredSoil: Cited(8, 2...15, "1/m", "g per m3 and g/m2 of stirring animals; design choice, paddy.md 4.8"))
  }
}
