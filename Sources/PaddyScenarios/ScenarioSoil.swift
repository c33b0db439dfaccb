import Numbers
import Paddy

/// Builds a soil of one's own out of checked values, and says where its layers contradict each other.
struct ScenarioSoil {
  /// Nil, with an error, where the layers cannot be.
  static func soil(_ map: ScenarioMap, _ findings: inout Findings) -> Soil? {
    guard let written = map["layers"]?.list else { return nil }
    let layers = written.compactMap { $0.map.flatMap(layer) }
    guard layers.count == written.count else { return nil }
    var isGood = true
    var above = 0.0
    for (value, layer) in zip(written, layers) {
      if let problem = problem(layer, above) {
        findings.error(value.place, problem)
        isGood = false
      }
      above = layer.base
    }
    guard isGood else { return nil }
    var profile = SoilProfile(
      layers: layers, puddledDepth: map["puddled"]?.number ?? 0, percolation: map["percolation"]?.number,
      start: map["start"]?.moment)
    if profile.puddledDepth > profile.depth { profile.puddledDepth = profile.depth }
    return Soil(name: "profile", title: map["title"]?.word ?? "profile", profile: profile)
  }

  private static func layer(_ map: ScenarioMap) -> SoilProfile.Layer? {
    guard let base = map["to"]?.number, let saturation = map["saturation"]?.number,
      let capacity = map["field-capacity"]?.number, let wilting = map["wilting-point"]?.number,
      let density = map["bulk-density"]?.number, let carbon = map["organic-carbon"]?.number
    else { return nil }
    return SoilProfile.Layer(
      base: base, saturation: saturation, fieldCapacity: capacity, wiltingPoint: wilting, bulkDensity: density,
      organicCarbon: carbon, conductivity: map["conductivity"]?.number, acidity: map["ph"]?.number,
      cationExchange: map["cation-exchange"]?.number.map { $0 * 100 }, clay: map["clay"]?.number, water: map["water"]?.number,
      ammonium: map["ammonium"]?.number, nitrate: map["nitrate"]?.number)
  }

  private static func problem(_ layer: SoilProfile.Layer, _ above: Double) -> String? {
    if layer.base <= above {
      return "a layer down to \(layer.base) m below one down to \(above) m: layers stand from the surface down"
    }
    let order = "wilting point < field capacity < saturation"
    if !(layer.wiltingPoint < layer.fieldCapacity && layer.fieldCapacity <= layer.saturation) {
      return "water of \(layer.wiltingPoint), \(layer.fieldCapacity) and \(layer.saturation) m3/m3 where \(order) is due"
    }
    return nil
  }
}
