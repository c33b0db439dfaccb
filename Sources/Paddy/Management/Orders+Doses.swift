internal import Numbers

extension Orders<Double> {
  /// A dose of fertiliser given on this day, by form and placement.
  package mutating func take(_ dose: FertiliserDose) {
    let urea = dose.nitrogen * dose.product.ureaShare.value
    let ammonium = dose.nitrogen * dose.product.ammoniumShare.value
    let nitrate = dose.nitrogen - urea - ammonium
    let buried = dose.phosphorus * (dose.inSoil ?? (dose.placement == .incorporated ? 1 : 0))
    incorporatedPhosphorus += buried
    broadcastPhosphorus += dose.phosphorus - buried
    if let share = dose.inSoil {
      placedUrea += share * urea
      placedAmmonium += share * ammonium
      placedNitrate += share * nitrate
      broadcastUrea += urea - share * urea
      broadcastAmmonium += ammonium - share * ammonium
      broadcastNitrate += nitrate - share * nitrate
      return
    }
    switch dose.placement {
    case .broadcast:
      broadcastUrea += urea
      broadcastAmmonium += ammonium
      broadcastNitrate += nitrate
    case .incorporated:
      incorporatedUrea += urea
      incorporatedAmmonium += ammonium
      incorporatedNitrate += nitrate
    }
  }

  /// A dose of manure, straw or green manure brought on this day.
  package mutating func take(_ dose: OrganicDose) {
    let quick = dose.nitrogen * dose.material.quickShare.value
    organicFertiliser += quick
    stableOrganic += dose.nitrogen - quick
    let quickPhosphorus = dose.phosphorus * dose.material.quickShare.value
    self.quickPhosphorus += quickPhosphorus
    stablePhosphorus += dose.phosphorus - quickPhosphorus
    quickMatter += dose.mass * dose.material.quickMatter.value
    slowMatter += dose.mass * dose.material.slowMatter.value
  }
}
