internal import Numbers

extension FieldState {
  /// Nymphs and adults of both planthoppers per hill: what a farmer counts when he taps the hills over a plate.
  /// - Parameter hills: m⁻².
  @inline(__always) func hoppersPerHill(_ hills: V, _ field: Field<V>) -> V {
    guard field.hasPests else { return planthoppers.perHill(hills) }
    return V.ratio(planthoppers.hopperDensity + whiteBacked.hopperDensity, hills)
  }
}
