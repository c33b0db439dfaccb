public import Numbers

/// Phosphorus that the rice wants and what the soil can give.
///
///     wanted = share · shoot − held        supply = rate · labile · (1 + s·reduction) · R/(R + 1)
///     granted = min(wanted, supply)        R root length in the puddled layer, cm cm⁻³
///
///     leaf at work = (c − c_least) / (c_enough − c_least), 0 … 1      c = (held + share · min(shoot, young)) / shoot
///
/// Days on which the supply falls short are counted everywhere, and the rice ends with less of it. Where a plot says what its soil holds, want of it
/// also slows growth: of the leaf a share stands idle, none while a crop holds what balanced rice does (385 kg of grain from a kg of phosphorus), all when
/// it is diluted as far as it ever is (622 kg). The first growth lives on the seed and on what seedlings bring. Left out:
/// roots' own phosphorus, mycorrhiza, placement beside the seedling, slow growth in cold soil, fewer tillers, later flowering. Source: contents recalled
/// (about 0.2 % of the shoot's growth; 24 kg P/ha in grain and straw of 7 t/ha, Guo et al. 2022); form and rate are design choices, the rate such that
/// a soil with less than about 5 mg/kg of labile phosphorus falls short, where rice is known to answer to phosphate. Internal efficiencies of rice by
/// Witt et al. (1999, QUEFTS), recalled, half of the shoot taken to be grain; that leaf stands idle in between in proportion is a design choice.
public enum CropPhosphorus {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Of the shoot's dry mass where there is enough, g P g⁻¹.
    public var share: Number
    /// Of the labile phosphorus that dense roots can take in a day, d⁻¹.
    public var rate: Number
    /// Of the shoot's dry mass: where it holds no leaf back, and where all of it stands idle, g P g⁻¹.
    public var enough: Number, least: Number
    /// Shoot that needs none of the soil, g m⁻².
    public var young: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(share: try f(share), rate: try f(rate), enough: try f(enough), least: try f(least), young: try f(young))
    }
  }

  /// - Parameters:
  ///   - held: in the rice, g P m⁻².
  ///   - shoot: dry mass above ground, g m⁻².
  ///   - labile: in the puddled layer, g P m⁻².
  ///   - solubility: against drained soil.
  ///   - rootLength: cm cm⁻³.
  @inline(__always) public static func day<V: Lane>(
    held: V, shoot: V, labile: V, solubility: V, rootLength: V, _ p: Parameters<V>
  ) -> (granted: V, isShort: V) {
    let wanted = V.positive(p.share * shoot - held)
    let supply = V.min(0.5, p.rate * solubility * V.ratio(rootLength, rootLength + 1)) * labile
    let isShort = V.flag((wanted .> supply) .& (wanted .> 0.0001))
    return (V.min(wanted, supply), isShort)
  }

  /// Share of the leaf that works by the phosphorus in the rice — 0 … 1.
  @inline(__always) public static func leafAtWork<V: Lane>(held: V, shoot: V, _ p: Parameters<V>) -> V {
    let content = V.ratio(held + p.share * V.min(shoot, p.young), shoot)
    return V.select(shoot .> 0, V.clip((content - p.least) / (p.enough - p.least), 0, 1), 1)
  }
}

extension CropPhosphorus.Parameters where Number == Cited {
  public static var standard: Self {
    Self(
      share: Cited(0.002, 0.0015...0.0028, "g P/g DM", "0.2 % of shoot growth, grain 0.25–0.3 %, straw 0.1 %; recalled"),
      rate: Cited(0.03, 0.01...0.1, "1/d", "design choice: peak demand of 0.4 kg/ha/d is met from 5 mg/kg"),
      enough: Cited(0.0013, 0.001...0.0016, "g P/g DM", "385 kg grain per kg P in balance, Witt et al. 1999, recalled"),
      least: Cited(0.0008, 0.0006...0.001, "g P/g DM", "622 kg grain per kg P at most, Witt et al. 1999, recalled"),
      young: Cited(20, 5...50, "g/m2", "design choice: until two weeks after transplanting"))
  }
}
