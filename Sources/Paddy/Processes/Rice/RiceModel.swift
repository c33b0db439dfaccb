public import Numbers

/// One cultivar as it stands in one field: its numbers, its spacing, and what follows from both.
public struct RiceModel<V: Lane>: Sendable {
  /// Whether shortage of nitrogen is followed.
  public enum NitrogenFollowed: Sendable { case no, yes }

  public var parameters: RiceParameters<V, Curve<V>>
  /// Plants per m² in the seedbed, hills per m², plants per hill, plants per m² where direct-seeded.
  public var seedbedPlants: V, hills: V, seedlings: V, directPlants: V
  /// Leaf area of a seedling at emergence, m²; warming under a seedbed cover, °C; deepest roots the soil allows, m.
  public var seedlingLeafArea: V = 0.0001, seedbedWarming: V = 0, soilDepth: V = 10
  public var nitrogen: NitrogenFollowed
  let isDirectSeeded: Bool
  let carbonDioxideEfficiency: V, carbonDioxideCapacity: V, logQ10: V
  let specificAreaFromTable: Bool, leafNitrogenFromTable: Bool, oneClock: Bool
  let clock = HeatUnits.Clock<V>()

  /// - Parameters:
  ///   - hills: per m² of planted area.
  ///   - seedlings: per hill.
  public init(
    _ p: RiceParameters<V, Curve<V>>, seedbedPlants: V = 1000, hills: V, seedlings: V, directPlants: V = 125,
    isDirectSeeded: Bool = false,
    nitrogen: NitrogenFollowed
  ) {
    parameters = p
    self.seedbedPlants = seedbedPlants
    self.hills = hills
    self.seedlings = seedlings
    self.directPlants = directPlants
    self.isDirectSeeded = isDirectSeeded
    self.nitrogen = nitrogen
    let now = 1 - V.exp(-(0.00305 * p.carbonDioxide + 0.222))
    let then = 1 - V.exp(-(0.00305 * p.referenceCarbonDioxide + 0.222))
    carbonDioxideEfficiency = now / then
    let saturation = 1 - V.exp(-(0.208 * (p.carbonDioxide - 60) / 49.57))
    carbonDioxideCapacity = V.positive(49.57 / 34.26 * saturation)
    logQ10 = V.log(p.maintenanceQ10)
    func same(_ a: V, _ b: V) -> Bool { (0..<V.width).allSatisfy { a[$0] == b[$0] } }
    specificAreaFromTable = same(p.usesLeafAreaTable, 1)
    leafNitrogenFromTable = same(p.usesLeafNitrogenTable, 1)
    oneClock = same(p.developmentBase, p.leafBase) && same(p.developmentOptimum, 30) && same(p.developmentMaximum, 42)
  }

  /// What stands where, without the cultivar's own numbers.
  var stand: RiceStand<V> {
    @inline(__always) get {
      RiceStand(
        seedbedPlants: seedbedPlants, hills: hills, seedlings: seedlings, seedbedWarming: seedbedWarming, soilDepth: soilDepth,
        carbonDioxideEfficiency: carbonDioxideEfficiency, carbonDioxideCapacity: carbonDioxideCapacity, logQ10: logQ10,
        nitrogen: nitrogen, isDirectSeeded: isDirectSeeded, specificAreaFromTable: specificAreaFromTable,
        leafNitrogenFromTable: leafNitrogenFromTable, oneClock: oneClock, clock: clock)
    }
  }

  /// The same stand of another cultivar.
  func with(_ parameters: RiceParameters<V, Curve<V>>) -> RiceModel {
    var model = RiceModel(
      parameters, seedbedPlants: seedbedPlants, hills: hills, seedlings: seedlings, directPlants: directPlants,
      isDirectSeeded: isDirectSeeded, nitrogen: nitrogen)
    model.seedlingLeafArea = seedlingLeafArea
    model.seedbedWarming = seedbedWarming
    model.soilDepth = soilDepth
    return model
  }

  /// The crop on the day it emerges.
  public var emerging: RiceState<V> {
    var state = RiceState<V>()
    state.leafArea = seedlingLeafArea * (isDirectSeeded ? directPlants : seedbedPlants)
    state.leafNitrogenPerArea = parameters.seedlingLeafNitrogen
    state.rootDepth = 0.0001
    return state
  }
}

/// What a day reads of a `RiceModel` beside the numbers of its cultivar.
struct RiceStand<V: Lane> {
  var seedbedPlants: V, hills: V, seedlings: V, seedbedWarming: V, soilDepth: V
  var carbonDioxideEfficiency: V, carbonDioxideCapacity: V, logQ10: V
  var nitrogen: RiceModel<V>.NitrogenFollowed
  var isDirectSeeded: Bool, specificAreaFromTable: Bool, leafNitrogenFromTable: Bool, oneClock: Bool
  var clock: HeatUnits.Clock<V>
}
