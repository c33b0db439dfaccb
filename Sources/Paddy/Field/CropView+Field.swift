internal import Numbers

extension CropView {
  /// What the crop of a field shows to the other processes this morning; nothing while it stands in the seedbed.
  /// - Parameter isThere: the calendar's word.
  @inline(__always) static func of(_ state: FieldState<V>, _ field: Field<V>, isThere: Bool) -> CropView<V> {
    let rice = state.rice
    guard isThere else {
      return CropView(
        leafArea: 0, leafMass: 0, leafNitrogenPercent: 0, rootMass: 0, shootMass: 0, developmentStage: rice.developmentStage,
        daysInField: 0, hills: 0, assimilation: 0)
    }
    let share = 0.1 * field.plantedShare
    return CropView(
      leafArea: rice.leafArea, leafMass: rice.leaves * share,
      leafNitrogenPercent: 100 * V.ratio(rice.leafNitrogen, rice.leaves), rootMass: rice.roots * share,
      shootMass: rice.shoot * share,
      developmentStage: rice.developmentStage, daysInField: state.daysInField,
      hills: field.rice.hills * field.plantedShare * state.hillsLeft, assimilation: rice.sugarYesterday * share)
  }
}
