package import Numbers

/// A crop that cold has killed.
///
/// More than COLDEAD days in a row with a mean under COLDMIN kill the rice; the count is kept with the crop's day. From the next morning on it
/// neither grows nor fills nor develops: its leaves are dead where they were green, all else stands as it stood, and what grain there is can
/// be harvested. Carbon and nitrogen of the dead leaves stay in the crop's account.
///
/// Left out: frost of a single night; rice that recovers; sowing again. The reference ends its season there. Source: ORYZA2000 (Bouman et al.
/// 2001), specification of the rice model, section 5; what becomes of the crop then is a design choice.
package enum KillingCold {
  /// The crop with its leaves withered.
  @inline(__always) package static func withered<V: Lane>(_ rice: RiceState<V>) -> RiceState<V> {
    var dead = rice
    dead.deadLeaves += rice.leaves
    dead.leaves = 0
    dead.deadLeafNitrogen += rice.leafNitrogen
    dead.leafNitrogen = 0
    dead.leafArea = 0
    dead.leafNitrogenPerArea = 0
    dead.growthYesterday = 0
    dead.grainGrowthYesterday = 0
    dead.droughtLossYesterday = 0
    dead.sugarYesterday = 0
    return dead
  }
}
