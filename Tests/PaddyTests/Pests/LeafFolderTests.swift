import Numbers
import Paddy
import Testing

@Suite struct LeafFolderTests {
  private let p: LeafFolder.Parameters<Double> = RiceLeafFolder.parameters.map { $0.value }
  private let crop = CropView<Double>.stand(leafArea: 4, leafNitrogenPercent: 2.5, daysInField: 40, hills: 25, assimilation: 18)
  private let weather = PestWeather<Double>(minimumTemperature: 23, maximumTemperature: 31, waterTemperature: 26, flooded: 1)

  @Test("one larva that lives through eats 25 cm², most of it in its last instar")
  func appetite() {
    var immortal = p
    immortal.larvaHazard = 0
    immortal.fecundity = 0
    var state = LeafFolderState<Double>()
    state.larvae[0] = 1
    var eaten = 0.0
    for _ in 0..<60 {
      let result = LeafFolder.day(state, weather: weather, crop: crop, immigrants: 0, hazards: .none, immortal)
      eaten += result.flows.leafAreaEaten
      state = result.next
    }
    #expect(abs(eaten / 25 - 1) < 0.03, "\(eaten) cm²")
    var last = LeafFolderState<Double>()
    last.larvae[13] = 1
    var first = LeafFolderState<Double>()
    first.larvae[1] = 1
    #expect(last.feedingUnits == 65 * first.feedingUnits)
  }

  @Test("a pulse of moths brings the next moths 25 to 35 days later")
  func generation() {
    var state = LeafFolderState<Double>()
    var mean = 0.0, all = 0.0
    for day in 0..<45 {
      let result = LeafFolder.day(state, weather: weather, crop: crop, immigrants: day == 0 ? 1 : 0, hazards: .none, p)
      mean += result.flows.matured * Double(day)
      all += result.flows.matured
      state = result.next
    }
    #expect((25...35).contains(mean / all), "\(mean / all) d")
  }

  @Test("seven hatchlings in ten find no place; they are booked as such")
  func establishment() {
    var state = LeafFolderState<Double>()
    state.eggs[11] = 100
    let flows = LeafFolder.day(state, weather: weather, crop: crop, immigrants: 0, hazards: .none, p).flows
    #expect(flows.hatched > 50)
    #expect(abs(flows.deaths.establishment - 0.7 * flows.hatched) < 1e-12)
  }

  @Test("enemies, and a spray against caterpillars, leave fewer larvae")
  func enemiesAndSpray() {
    let alone = PestSeason<Double>.run { $0.withEnemies = false }
    let hunted = PestSeason<Double>.run()
    let sprayed = PestSeason<Double>.run {
      $0.product = Pesticide.chlorantraniliprole.effect.map { $0.value }
      $0.sprays = [45]
    }
    #expect(hunted.larvaePerHill.max()! < alone.larvaePerHill.max()!)
    #expect(sprayed.larvaePerHill[44] < 0.2 * hunted.larvaePerHill[44])
    #expect(alone.larvaePerHill.max()! < 5)
  }

  @Test("laying stops without rice")
  func bareField() {
    let bare = CropView<Double>.stand(leafArea: 0, leafNitrogenPercent: 0, daysInField: 0, hills: 0, assimilation: 0)
    var state = LeafFolderState<Double>()
    state.moths[2] = 1
    let result = LeafFolder.day(state, weather: weather, crop: bare, immigrants: 3, hazards: .none, p)
    #expect(result.flows.laid == 0 && result.flows.immigrants == 0 && result.flows.deaths.starvation > 0.2)
  }
}
