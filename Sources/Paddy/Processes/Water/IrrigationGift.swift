public import Numbers

/// A fixed gift of water whenever little of it stands on the field, until the crop has come to a stage.
///
/// Left out: whether there is any water to be had. Source: option 2 of the reference rice model, Bouman et al. 2001; specification of
/// the rice model, section 18.3.
public enum IrrigationGift {
  /// Irrigation of the day, m d⁻¹.
  /// - Parameters:
  ///   - ponded: water standing on the soil at the start of the day, m.
  ///   - least: a gift is due at this depth and below, m (WL0MIN).
  ///   - gift: m (IRRI).
  ///   - stage: development stage, 0 … 2.
  ///   - lastStage: none is given from this stage on (DVSIMAX).
  @inline(__always) public static func day<V: Lane>(ponded: V, least: V, gift: V, stage: V, lastStage: V) -> V {
    V.select((ponded .<= least) .& (stage .< lastStage), gift, 0)
  }
}
