internal import Numbers

/// Nitrous oxide of a field: what nitrogen turned over, and how wet the puddled layer is.
enum FieldNitrousOxide {
  /// g N₂O-N m⁻² d⁻¹.
  @inline(__always) static func day<V: Lane>(_ state: FieldState<V>, _ nitrogen: NitrogenFlows<V>, _ field: Field<V>) -> V {
    let mass = field.soil.bulkDensity * field.soil.puddledDepth
    return NitrousOxideProduction.day(
      denitrified: nitrogen.denitrification, nitrified: nitrogen.nitrification,
      nitrate: state.nitrogen.reducedNitrate / mass, filled: filledPores(state, field), field.parameters.nitrousOxideProduction)
  }

  /// Share of the pores of the puddled layer that holds water.
  @inline(__always) static func filledPores<V: Lane>(_ state: FieldState<V>, _ field: Field<V>) -> V {
    if field.isLayered {
      var held: V = 0, room: V = 0
      for i in 0..<SoilProfile.ploughedLayers {
        held += state.column.content[i] * field.column.thickness[i]
        room += state.column.saturation[i] * field.column.thickness[i]
      }
      return V.min(1, V.ratio(held, room))
    }
    let soil = field.soil
    let share = state.water.soilWater / WaterState.capacity(field.geometry, soil)
    return V.min(1, (soil.wiltingPoint + share * (soil.saturation - soil.wiltingPoint)) / soil.saturation)
  }
}
