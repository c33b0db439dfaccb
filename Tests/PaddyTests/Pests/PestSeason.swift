import Numbers
import Paddy

/// A made-up season on which the tests try the pests together: the warmth of Hangzhou from mid-June, a stand of constant quality.
struct PestSeason<V: Lane> {
  var planthopper: Planthopper.Parameters<V> = BrownPlanthopper.parameters.map { V($0.value) }
  var leafFolder: LeafFolder.Parameters<V> = RiceLeafFolder.parameters.map { V($0.value) }
  var enemies: NaturalEnemies.Parameters<V> = Catalogue.naturalEnemies.map { V($0.value) }
  var damage: PestDamage.Parameters<V> = Catalogue.pestDamage.map { V($0.value) }
  var product: SprayEffect.Parameters<V> = Pesticide.deltamethrin.effect.map { V($0.value) }
  /// Total of planthoppers flying in — m⁻².
  var immigrants: V = 2.7
  var moths: V = 0.3
  var susceptibility: V = 1
  var leafNitrogen: V = 2.6
  var withEnemies = true
  var animals = PredationPressure<V>.none
  /// Days in the field on which `product` is sprayed.
  var sprays: [Int] = []
  /// ρ in place of the product's.
  var stimulation: V?
  /// Which of the noise series, one per field.
  var seed = 1
  var typhoonDay: Int?
  var days = 114

  var hoppers = PlanthopperState<V>()
  var folders = LeafFolderState<V>()
  var enemyState = NaturalEnemyState<V>()
  var spray = SprayState<V>()
  var burn = HopperburnState<V>()

  var hoppersPerHill: [V] = []
  var larvaePerHill: [V] = []
  var spiders: [V] = []
  var mirids: [V] = []
  var leafEaten: [V] = []
  var sapDemand: [V] = []
  var hopperFlows: [PestFlows<V>] = []
  var folderFlows: [PestFlows<V>] = []
  var enemyFlows: [NaturalEnemyFlows<V>] = []
  /// Largest imbalance of the books of a day — m⁻².
  var worstResidual: V = 0

  init() {}

  /// Mean temperature of Hangzhou on a day after 15 June, noise apart — °C.
  static func normal(_ day: Int) -> Double {
    let knots: [(Double, Double)] = [(0, 24.5), (30, 28.8), (45, 29.4), (60, 28.6), (75, 26.5), (90, 24), (105, 21.5), (125, 18)]
    let x = Double(day)
    for (a, b) in zip(knots, knots.dropFirst()) where x <= b.0 { return a.1 + (b.1 - a.1) * (x - a.0) / (b.0 - a.0) }
    return 18
  }

  func crop(_ day: Int) -> CropView<V> {
    let x = Double(day)
    let leafArea = Swift.max(0.3, Swift.min(5.5, 0.12 * x - 0.5)) - Swift.max(0, x - 75) * 0.07
    return CropView.stand(
      leafArea: V(Swift.max(0.8, leafArea)), leafNitrogenPercent: leafNitrogen, daysInField: V(x), hills: 25,
      assimilation: V(x < 20 ? 6 : 18))
  }

  /// Runs the season; `enter` may look at the fields before each day.
  mutating func run() {
    var stream = RandomStream(seed: UInt64(seed), purpose: "test weather", member: 0)
    var anomaly = 0.0
    enemyState = withEnemies ? NaturalEnemies.start(enemies) : NaturalEnemyState()
    let pulses = (0..<3).map { _ in 3 + stream.index(below: 38) }
    for day in 1...days {
      anomaly = 0.6 * anomaly + 1.5 * stream.normal()
      let mean = Self.normal(day) + anomaly
      let view = crop(day)
      let weather = PestWeather<V>(
        minimumTemperature: V(mean - 4), maximumTemperature: V(mean + 4), waterTemperature: V(mean - 1.5), flooded: 1,
        typhoon: day == typhoonDay ? 1 : 0)
      let landing = V(Double(pulses.filter { (day - 5..<day).contains($0) }.count) / 15)
      let due: V = sprays.contains(day) ? 1 : 0
      var chemistry = product
      if let stimulation { chemistry.stimulation = stimulation }
      let sprayed = SprayEffect.day(spray, event: due, rain: V(day.isMultiple(of: 9) ? 0.02 : 0), chemistry)
      let before = (hoppers.total, folders.total, enemyState)
      var own = enemies
      if !withEnemies {
        own.leastSpiders = 0
        own.leastMirids = 0
        own.eggParasitismEarly = 0
        own.eggParasitismLate = 0
        own.leafFolderEggParasitism = 0
        own.leafFolderLarvaParasitism = 0
      }
      let hunted = NaturalEnemies.day(
        enemyState, prey: PestPrey(hoppers, folders), animals: animals, spray: sprayed.hazards, daysInField: V(Double(day)), own)
      let hopped = Planthopper.day(
        hoppers, weather: weather, crop: view, immigrants: immigrants * landing, hazards: hunted.hoppers,
        stimulation: sprayed.stimulation, susceptibility: susceptibility, planthopper)
      let folded = LeafFolder.day(
        folders, weather: weather, crop: view, immigrants: moths * landing, hazards: hunted.leafFolders, leafFolder)
      burn = PestDamage.day(burn, hoppers: hoppers, eaten: folded.flows.leafAreaEaten, crop: view, damage).next
      spray = sprayed.next
      hoppers = hopped.next
      folders = folded.next
      enemyState = hunted.next

      note(hoppers.total - before.0, hopped.flows.netChange, before.0)
      note(folders.total - before.1, folded.flows.netChange, before.1)
      note(enemyState.spiders - before.2.spiders, hunted.flows.spiderChange, before.2.spiders)
      note(enemyState.mirids - before.2.mirids, hunted.flows.miridChange, before.2.mirids)
      hoppersPerHill.append(hoppers.perHill(25))
      larvaePerHill.append(folders.larvaePerHill(25))
      spiders.append(enemyState.spiders)
      mirids.append(enemyState.mirids)
      leafEaten.append(folded.flows.leafAreaEaten)
      sapDemand.append(PestDamage.sapDemand(hoppers, damage))
      hopperFlows.append(hopped.flows)
      folderFlows.append(folded.flows)
      enemyFlows.append(hunted.flows)
    }
  }

  private mutating func note(_ change: V, _ booked: V, _ store: V) {
    worstResidual = V.max(worstResidual, V.abs(change - booked) / V.max(1, store))
  }
}

extension PestSeason where V == Double {
  /// The season with changes of its set-up, run.
  static func run(_ change: (inout PestSeason<Double>) -> Void = { _ in }) -> PestSeason<Double> {
    var season = PestSeason<Double>()
    change(&season)
    season.run()
    return season
  }
  var peak: Double { hoppersPerHill.max() ?? 0 }
  var peakDay: Int { 1 + (hoppersPerHill.firstIndex(of: peak) ?? 0) }
  var mean: Double { hoppersPerHill.reduce(0, +) / Double(hoppersPerHill.count) }
  /// Days in the field on which more hoppers are found than within five days on either side.
  var peaks: [Int] {
    hoppersPerHill.indices.filter { i in
      let near = hoppersPerHill[Swift.max(0, i - 5)...Swift.min(hoppersPerHill.count - 1, i + 5)]
      return i > 8 && i < hoppersPerHill.count - 5 && hoppersPerHill[i] == near.max()
    }.map { $0 + 1 }
  }
}
