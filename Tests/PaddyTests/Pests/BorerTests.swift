import Numbers
import Paddy
import Testing

@Suite struct BorerTests {
  private static let striped: Borer.Parameters<Double> = StripedBorer.parameters.map { $0.value }
  private static let yellow: Borer.Parameters<Double> = YellowBorer.parameters.map { $0.value }

  private func crop(_ day: Double = 30, stage: Double = 0.5) -> CropView<Double> {
    var view = CropView<Double>.stand(leafArea: 4, leafNitrogenPercent: 2.5, daysInField: day, hills: 16, assimilation: 18)
    view.developmentStage = stage
    return view
  }

  private func constant(_ temperature: Double) -> PestWeather<Double> {
    PestWeather(minimumTemperature: temperature, maximumTemperature: temperature, waterTemperature: temperature, flooded: 1)
  }

  /// Mean days a stage lasts at a constant temperature, nobody dying.
  private func length(_ stage: String, _ temperature: Double, _ p: Borer.Parameters<Double>) -> Double {
    var own = p
    for hazard in [\Borer.Parameters<Double>.eggHazard, \.larvaHazard, \.pupaHazard, \.mothHazard] { own[keyPath: hazard] = 0 }
    for thermal in [\Borer.Parameters<Double>.egg, \.larva, \.pupa, \.moth] { own[keyPath: thermal].heatLimit = 99 }
    own.fecundity = 0
    var state = BorerState<Double>()
    switch stage {
    case "egg": state.eggs[0] = 1
    case "larva": state.larvae[0] = 1
    default: state.pupae[0] = 1
    }
    var days = 0.0, gone = 0.0
    for day in 0..<400 {
      let step = Borer.day(
        state, weather: constant(temperature), crop: crop(), immigrants: 0, hazards: .none, onLeaves: 0, own)
      state = step.next
      let leaving = stage == "egg" ? step.flows.hatched : stage == "larva" ? step.flows.pupated : step.flows.matured
      days += leaving * (Double(day) + 0.5)
      gone += leaving
    }
    return days / gone
  }

  /// Borer, stage, temperature (°C), days.
  static let stages: [(borer: String, stage: String, temperature: Double, days: ClosedRange<Double>, sentence: String)] = [
    ("striped", "egg", 25, 6.5...7.3, "103 °C d above 10 °C: a week at 25 °C"),
    ("striped", "larva", 25, 34...36, "520 °C d: five weeks at 25 °C"),
    ("striped", "pupa", 25, 8...8.9, "125 °C d: eight days at 25 °C"),
    ("striped", "larva", 20, 51...53, "in the cool of September half as long again"),
    ("striped", "larva", 34.5, 44...52, "past the optimum of 31 °C heat slows them: half the pace of the best"),
    ("yellow", "egg", 27, 5.8...6.4, "a yellow borer's egg takes six days (Yadav, excerpt)"),
    ("yellow", "larva", 27, 25...34, "its larva 25 to 34 days"),
    ("yellow", "pupa", 27, 7...9, "its pupa seven to nine days"),
  ]

  @Test("stages last as long as the table of day-degrees says", arguments: stages)
  func development(_ row: (borer: String, stage: String, temperature: Double, days: ClosedRange<Double>, sentence: String)) {
    let found = length(row.stage, row.temperature, row.borer == "striped" ? Self.striped : Self.yellow)
    #expect(row.days.contains(found), "\(row.sentence): \(found) d")
  }

  @Test("a generation multiplies one-and-a-half- to fourfold without spiders at 27 °C, and takes 40–55 days")
  func increase() {
    var own = Self.striped
    own.fecundity *= 1e-9
    var state = BorerState<Double>()
    state.moths[0] = 1
    var moths = 0.0, moment = 0.0
    // Two runs of a chain that is linear: moths of the second generation per moth of the first.
    for day in 0..<160 {
      let hazards = Borer.hazards(like: .none, spray: .none, own)
      let step = Borer.day(state, weather: constant(27), crop: crop(), immigrants: 0, hazards: hazards, onLeaves: 0, own)
      state = step.next
      moths += step.flows.matured * 1e9
      moment += step.flows.matured * 1e9 * Double(day)
    }
    #expect((1.5...4).contains(moths), "\(moths)")
    #expect((40...55).contains(moment / moths), "\(moment / moths)")
  }

  @Test("what comes in, is laid, leaves and dies closes to 1e-12 with enemies, animals and sprays")
  func books() {
    var state = BorerState<Double>()
    var dead = PestDeaths<Double>()
    for day in 0..<120 {
      var folders = PestHazards<Double>.none
      folders.adult = StageHazards(spiders: 0.05, animals: 0.1)
      var spray = SprayHazards<Double>.none
      if day == 40 {
        spray.borerLarva = 0.9
        spray.leafFolderEgg = 0.3
        spray.leafFolderMoth = 0.5
        spray.leafFolderLarva = 2
      }
      let hazards = Borer.hazards(like: folders, spray: spray, Self.striped)
      let weather = PestWeather<Double>(
        minimumTemperature: day > 110 ? 4 : 20, maximumTemperature: 30, waterTemperature: 25, flooded: 1)
      let step = Borer.day(
        state, weather: weather, crop: crop(Double(day)), immigrants: day < 20 ? 0.05 : 0, hazards: hazards,
        onLeaves: spray.leafFolderLarva, Self.striped)
      let change = step.next.total - state.total
      #expect(abs(change - step.flows.netChange) <= 1e-12 * max(1, state.total), "day \(day)")
      state = step.next
      dead.animals += step.flows.deaths.animals
      dead.spiders += step.flows.deaths.spiders
      dead.spray += step.flows.deaths.spray
      dead.parasitoids += step.flows.deaths.parasitoids
      dead.establishment += step.flows.deaths.establishment
      dead.cold += step.flows.deaths.cold
    }
    for toll in [dead.animals, dead.spiders, dead.spray, dead.parasitoids, dead.establishment, dead.cold] { #expect(toll > 0) }
  }

  @Test("nobody flies in: no borers and no dead hearts; without rice moths do not settle and larvae starve")
  func nothingFromNothing() {
    var state = BorerState<Double>()
    for day in 0..<60 {
      let step = Borer.day(
        state, weather: constant(27), crop: crop(Double(day)), immigrants: 0, hazards: .none, onLeaves: 0, Self.striped)
      #expect(step.attacked == 0 && step.flows.laid == 0)
      state = step.next
    }
    #expect(state.total == 0)
    let bare = CropView<Double>.stand(leafArea: 0, leafNitrogenPercent: 0, daysInField: 0, hills: 0, assimilation: 0)
    state.larvae[3] = 4
    let step = Borer.day(
      state, weather: constant(27), crop: bare, immigrants: 1, hazards: .none, onLeaves: 0, Self.striped)
    #expect(step.flows.immigrants == 0 && step.next.mothDensity < 1e-9 && step.flows.deaths.starvation > 1)
  }

  /// What of the tillers attacked within ten days a spray spares, hatchlings and larvae each.
  @Test("a diamide kills hatchlings on the leaf more surely than larvae in the tiller; pymetrozine kills neither")
  func sprays() {
    func left(_ product: Pesticide, larvae: Bool) -> Double {
      let effect: SprayEffect.Parameters<Double> = product.effect.map { $0.value }
      func larvaeAfter(_ event: Double) -> Double {
        var state = BorerState<Double>()
        if larvae { state.larvae[4] = 10 } else { state.eggs[11] = 100 }
        let spray = SprayEffect.day(SprayState<Double>(), event: event, rain: 0, effect).hazards
        let hazards = Borer.hazards(like: .none, spray: spray, Self.striped)
        return Borer.day(
          state, weather: constant(27), crop: crop(), immigrants: 0, hazards: hazards, onLeaves: spray.leafFolderLarva,
          Self.striped
        ).next.larvaDensity
      }
      return larvaeAfter(1) / larvaeAfter(0)
    }
    let diamide = Pesticide.chlorantraniliprole
    #expect(left(diamide, larvae: false) < left(diamide, larvae: true))
    #expect(abs(left(diamide, larvae: true) - 0.4) < 0.01)
    #expect(left(.pymetrozine, larvae: true) == 1 && left(.pymetrozine, larvae: false) == 1)
  }

  @Test("eight fields in Lanes equal each alone, bit for bit")
  func lanesEqualDouble() {
    let p: Borer.Parameters<Lanes> = StripedBorer.parameters.map { Lanes($0.value) }
    func lanes(_ pick: (Int) -> Double) -> Lanes {
      var value = Lanes(0)
      for i in 0..<8 { value[i] = pick(i) }
      return value
    }
    var together = BorerState<Lanes>()
    var alone = [BorerState<Double>](repeating: BorerState(), count: 8)
    for day in 0..<90 {
      let coming = { (field: Int) in day < 30 ? 0.01 * Double(field) : 0 }
      let low = { (field: Int) in 14 + Double(field) + Double(day % 5) }
      let view = CropView<Lanes>.stand(
        leafArea: 4, leafNitrogenPercent: 2.5, daysInField: Lanes(Double(day)), hills: 16, assimilation: 18)
      let weather = PestWeather<Lanes>(
        minimumTemperature: lanes(low), maximumTemperature: lanes { low($0) + 9 }, waterTemperature: 25, flooded: 1)
      let step = Borer.day(
        together, weather: weather, crop: view, immigrants: lanes(coming), hazards: .none, onLeaves: 0, p)
      together = step.next
      for field in 0..<8 {
        let own = Borer.day(
          alone[field],
          weather: PestWeather(
            minimumTemperature: low(field), maximumTemperature: low(field) + 9, waterTemperature: 25, flooded: 1),
          crop: CropView<Double>.stand(
            leafArea: 4, leafNitrogenPercent: 2.5, daysInField: Double(day), hills: 16, assimilation: 18),
          immigrants: coming(field), hazards: .none, onLeaves: 0, Self.striped)
        alone[field] = own.next
        #expect(step.attacked[field].bitPattern == own.attacked.bitPattern)
        #expect(step.next.total[field].bitPattern == own.next.total.bitPattern)
      }
    }
    #expect(alone[7].larvaDensity > 0)
  }
}
