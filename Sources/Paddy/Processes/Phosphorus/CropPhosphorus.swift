public import Numbers

/// Phosphorus that the rice wants and what the soil can give.
///
///     wanted = share · shoot − held        supply = rate · labile · (1 + s·reduction) · R/(R + 1)
///     granted = min(wanted, supply)        R root length in the puddled layer, cm cm⁻³
///
/// Phosphorus does not slow the rice here: days on which the supply falls short are counted, and the rice ends with less of it. Left out:
/// roots' own phosphorus, mycorrhiza, placement beside the seedling, slow growth in cold soil. Source: contents recalled (about 0.2 % of
/// the shoot's growth; 24 kg P/ha in grain and straw of 7 t/ha, Guo et al. 2022); form and rate are design choices, the rate such that
/// a soil with less than about 5 mg/kg of labile phosphorus falls short, where rice is known to answer to phosphate.
public enum CropPhosphorus {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Of the shoot's dry mass where there is enough, g P g⁻¹.
    public var share: Number
    /// Of the labile phosphorus that dense roots can take in a day, d⁻¹.
    public var rate: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(share: try f(share), rate: try f(rate))
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
}

extension CropPhosphorus.Parameters where Number == Cited {
  public static var standard: Self {
    Self(
      share: Cited(0.002, 0.0015...0.0028, "g P/g DM", "0.2 % of shoot growth, grain 0.25–0.3 %, straw 0.1 %; recalled"),
      rate: Cited(0.03, 0.01...0.1, "1/d", "design choice: peak demand of 0.4 kg/ha/d is met from 5 mg/kg"))
  }
}
