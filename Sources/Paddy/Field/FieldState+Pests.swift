internal import Numbers

extension FieldState {
  /// Nymphs and adults of both planthoppers per hill: what a farmer counts when he taps the hills over a plate.
  /// - Parameters:
  ///   - hills: m⁻².
  ///   - hasPests: the field's word.
  @inline(__always) func hoppersPerHill(_ hills: V, hasPests: Bool) -> V {
    guard hasPests else { return planthoppers.perHill(hills) }
    return V.ratio(planthoppers.hopperDensity + whiteBacked.hopperDensity, hills)
  }
}
