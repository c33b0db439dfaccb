import Numbers
import Paddy
import Testing

@Suite struct PlanthopperTests {
  /// Temperature (°C) and the intrinsic rate of increase that the notes give for it (d⁻¹).
  static let documented: [(Double, Double)] = [
    (18, 0.047), (22, 0.087), (25, 0.122), (28, 0.150), (30, 0.140), (32, 0.105), (34, 0.049),
  ]
  static let seeds = [1, 2, 3, 4]

  /// Rate of increase at a constant temperature: short-winged only, no enemies, no crowding — d⁻¹.
  private func rate(_ temperature: Double, fecundity: Double? = nil) -> Double {
    var p: Planthopper.Parameters<Double> = BrownPlanthopper.parameters.map { $0.value }
    if let fecundity { p.fecundity = fecundity }
    p.leastBrachypterShare = 1
    p.crowdingDensity = 1e30
    let crop = CropView<Double>.stand(leafArea: 4, leafNitrogenPercent: 2.5, daysInField: 40, hills: 25, assimilation: 18)
    let weather = PestWeather<Double>(
      minimumTemperature: temperature, maximumTemperature: temperature, waterTemperature: temperature, flooded: 0)
    var state = PlanthopperState<Double>()
    state.brachypters[0] = 1
    var start = 0.0
    for day in 0..<200 {
      if day == 160 { start = state.total }
      state = Planthopper.day(state, weather: weather, crop: crop, immigrants: 0, hazards: .none, p).next
    }
    return Double.log(state.total / start) / 40
  }

  @Test("rates of increase agree with the notes within 0.015 d⁻¹ from 18 to 32 °C; at 34 °C they are 0.016 lower")
  func intrinsicRates() {
    for (temperature, expected) in Self.documented {
      let found = rate(temperature)
      let allowed = temperature == 34 ? 0.017 : 0.015
      #expect(abs(found - expected) < allowed, "\(temperature) °C: \(found) d⁻¹, notes \(expected)")
    }
  }

  @Test(
    "0.10–0.16 d⁻¹ at 25, 28 and 30 °C, at 29 °C (the corner of the response) below the 0.20 ever found, none at ≤ 12 and ≥ 36 °C"
  )
  func sanityOfRates() {
    for temperature in [25.0, 28, 30] {
      #expect((0.10...0.16).contains(rate(temperature)), "\(temperature) °C: \(rate(temperature))")
    }
    #expect(rate(29) < 0.20 && rate(29) > rate(28) && rate(29) > rate(30))
    for temperature in [5.0, 8, 10, 12, 36, 37, 38] { #expect(rate(temperature) <= 0) }
  }

  @Test("the catalogue's fecundity is the least-squares fit to the seven rates, to the nearest 2")
  func fecundityIsTheFit() {
    func misfit(_ fecundity: Double) -> Double {
      Self.documented.reduce(0) { sum, row in
        let gap = rate(row.0, fecundity: fecundity) - row.1
        return sum + gap * gap
      }
    }
    let best = stride(from: 140.0, through: 180, by: 2).min { misfit($0) < misfit($1) }
    #expect(best == BrownPlanthopper.parameters.fecundity.value)
  }

  @Test("without enemies a field fills up: 50–500 a hill at peak", arguments: seeds)
  func exclusion(_ seed: Int) {
    let field = PestSeason<Double>.run {
      $0.seed = seed
      $0.withEnemies = false
    }
    #expect((50...500).contains(field.peak), "\(field.peak)")
  }

  @Test("with enemies 1–15 a hill at peak, two late peaks at 50–70 and 75–95 days", arguments: seeds)
  func enemiesHold(_ seed: Int) {
    let field = PestSeason<Double>.run { $0.seed = seed }
    #expect((1...15).contains(field.peak), "\(field.peak)")
    let late = field.peaks.filter { $0 > 50 }
    #expect(late.count >= 2, "\(field.peaks)")
    if late.count >= 2 {
      #expect((50...70).contains(late[0]) && (75...95).contains(late[1]), "\(late)")
    }
  }

  @Test(
    "resistant: 0.3–1.8 a hill; five times the immigrants: 3–35; a fifth: less than in proportion; more leaf nitrogen, more hoppers",
    arguments: seeds)
  func conditions(_ seed: Int) {
    func season(_ change: (inout PestSeason<Double>) -> Void) -> PestSeason<Double> {
      PestSeason<Double>.run {
        $0.seed = seed
        change(&$0)
      }
    }
    let usual = season { _ in }
    #expect((0.3...1.8).contains(season { $0.susceptibility = 0.4 }.peak))
    #expect((3...35).contains(season { $0.immigrants = 13.5 }.peak))
    #expect((0.2...0.6).contains(season { $0.immigrants = 0.54 }.peak / usual.peak))
    let poor = season { $0.leafNitrogen = 2 }.mean / usual.mean
    let rich = season { $0.leafNitrogen = 3.2 }.mean / usual.mean
    #expect((0.4...0.65).contains(poor), "\(poor)")
    #expect((1.4...1.9).contains(rich), "\(rich)")
  }

  @Test("no immigrants: exactly no insects, whatever else happens")
  func nothingFromNothing() {
    let field = PestSeason<Double>.run {
      $0.immigrants = 0
      $0.moths = 0
      $0.sprays = [30, 60]
      $0.typhoonDay = 50
    }
    #expect(field.hoppersPerHill.allSatisfy { $0 == 0 })
    #expect(field.larvaePerHill.allSatisfy { $0 == 0 })
    #expect(field.hoppers.total == 0 && field.folders.total == 0)
    #expect(field.hopperFlows.allSatisfy { $0.laid == 0 && $0.deaths.total == 0 && $0.emigrants == 0 })
    #expect(field.sapDemand.allSatisfy { $0 == 0 } && field.leafEaten.allSatisfy { $0 == 0 } && field.burn.days == 0)
  }

  @Test("immigrants do not settle where no rice stands, and hoppers left there starve")
  func bareField() {
    let p: Planthopper.Parameters<Double> = BrownPlanthopper.parameters.map { $0.value }
    let bare = CropView<Double>.stand(leafArea: 0, leafNitrogenPercent: 0, daysInField: 0, hills: 0, assimilation: 0)
    let weather = PestWeather<Double>(minimumTemperature: 20, maximumTemperature: 28, waterTemperature: 24, flooded: 1)
    var state = PlanthopperState<Double>()
    let landed = Planthopper.day(state, weather: weather, crop: bare, immigrants: 5, hazards: .none, p)
    #expect(landed.next.total == 0 && landed.flows.immigrants == 0)
    state.nymphs[14] = 10
    let starved = Planthopper.day(state, weather: weather, crop: bare, immigrants: 0, hazards: .none, p)
    #expect(starved.flows.deaths.starvation > 3 && starved.flows.laid == 0)
  }

  @Test("the numbers close to 1e-12 with enemies, animals, sprays and a typhoon", arguments: seeds)
  func ledger(_ seed: Int) {
    let field = PestSeason<Double>.run {
      $0.seed = seed
      $0.sprays = [35, 70]
      $0.typhoonDay = 60
      $0.animals = PredationPressure(
        hopper: 0.05, hopperDislodgement: 0.01, leafFolderLarva: 0.03, leafFolderMoth: 0.1, spider: 0.02, mirid: 0.01)
    }
    #expect(field.worstResidual < 1e-12, "\(field.worstResidual)")
    for flows in field.hopperFlows {
      let sorted = flows.maturedMacropters + flows.maturedBrachypters + flows.maturedMales + flows.emigrants
      #expect(abs(sorted - flows.matured) <= 1e-12 * max(1, flows.matured))
    }
    let dead = field.hopperFlows.reduce(into: PestDeaths<Double>()) { sum, flows in
      sum.animals += flows.deaths.animals
      sum.spray += flows.deaths.spray
      sum.spiders += flows.deaths.spiders
      sum.parasitoids += flows.deaths.parasitoids
      sum.age += flows.deaths.age
    }
    #expect(dead.animals > 0 && dead.spray > 0 && dead.spiders > 0 && dead.parasitoids > 0 && dead.age > 0)
  }

  @Test("the dead of a day are shared by the causes as their hazards are")
  func causes() {
    let p: Planthopper.Parameters<Double> = BrownPlanthopper.parameters.map { $0.value }
    let crop = CropView<Double>.stand(leafArea: 4, leafNitrogenPercent: 2.5, daysInField: 40, hills: 25, assimilation: 18)
    let weather = PestWeather<Double>(minimumTemperature: 5, maximumTemperature: 5, waterTemperature: 5, flooded: 0)
    var state = PlanthopperState<Double>()
    state.males[0] = 100
    var hazards = PestHazards<Double>.none
    hazards.adult = StageHazards(spiders: 0.1, mirids: 0.05, animals: 0.3, spray: 0.5)
    let flows = Planthopper.day(state, weather: weather, crop: crop, immigrants: 0, hazards: hazards, p).flows
    let sum = 0.1 + 0.05 + 0.3 + 0.5 + 0.03 + 0.2
    let dead = 100 * Double.decayed(sum)
    for (found, hazard) in [
      (flows.deaths.spiders, 0.1), (flows.deaths.mirids, 0.05), (flows.deaths.animals, 0.3), (flows.deaths.spray, 0.5),
      (flows.deaths.background, 0.03), (flows.deaths.cold, 0.2),
    ] { #expect(abs(found - dead * hazard / sum) < 1e-9) }
  }

  @Test("a typhoon keeps the long-winged at home for seven days")
  func typhoon() {
    let p: Planthopper.Parameters<Double> = BrownPlanthopper.parameters.map { $0.value }
    let crop = CropView<Double>.stand(leafArea: 4, leafNitrogenPercent: 2.5, daysInField: 40, hills: 25, assimilation: 18)
    func leaving(after days: Int) -> Double {
      var state = PlanthopperState<Double>()
      var weather = PestWeather<Double>(
        minimumTemperature: 22, maximumTemperature: 28, waterTemperature: 25, flooded: 1, typhoon: 1)
      state = Planthopper.day(state, weather: weather, crop: crop, immigrants: 0, hazards: .none, p).next
      weather.typhoon = 0
      for _ in 1..<days { state = Planthopper.day(state, weather: weather, crop: crop, immigrants: 0, hazards: .none, p).next }
      state.nymphs[14] = 1
      return Planthopper.day(state, weather: weather, crop: crop, immigrants: 0, hazards: .none, p).flows.emigrants
    }
    #expect(abs(leaving(after: 7) / leaving(after: 8) - 0.3) < 1e-9)
    #expect(leaving(after: 1) == leaving(after: 7))
  }

  @Test("eight fields in Lanes equal each alone, bit for bit, through a season of everything")
  func lanesEqualDouble() {
    let rows: [(immigrants: Double, moths: Double, nitrogen: Double, susceptible: Double, eaten: Double)] = [
      (0, 0, 2.5, 1, 0), (0.5, 0.1, 2, 0.4, 0), (2.7, 0.3, 2.6, 1, 0.02), (13.5, 1, 3.2, 1, 0),
      (40, 3, 3.5, 1, 0), (1, 0, 1, 0.6, 0.2), (0, 0.2, 2.8, 1, 0.01), (5, 0.3, 2.4, 0.8, 0.3),
    ]
    func lanes(_ pick: (Int) -> Double) -> Lanes {
      var value = Lanes(0)
      for i in 0..<8 { value[i] = pick(i) }
      return value
    }
    var together = PestSeason<Lanes>()
    together.immigrants = lanes { rows[$0].immigrants }
    together.moths = lanes { rows[$0].moths }
    together.leafNitrogen = lanes { rows[$0].nitrogen }
    together.susceptibility = lanes { rows[$0].susceptible }
    together.animals = PredationPressure(hopper: lanes { rows[$0].eaten }, spider: lanes { rows[$0].eaten })
    together.sprays = [32]
    together.typhoonDay = 70
    together.run()
    for (field, row) in rows.enumerated() {
      let alone = PestSeason<Double>.run {
        $0.immigrants = row.immigrants
        $0.moths = row.moths
        $0.leafNitrogen = row.nitrogen
        $0.susceptibility = row.susceptible
        $0.animals = PredationPressure(hopper: row.eaten, spider: row.eaten)
        $0.sprays = [32]
        $0.typhoonDay = 70
      }
      for day in 0..<alone.days {
        #expect(together.hoppersPerHill[day][field].bitPattern == alone.hoppersPerHill[day].bitPattern)
        #expect(together.larvaePerHill[day][field].bitPattern == alone.larvaePerHill[day].bitPattern)
        #expect(together.spiders[day][field].bitPattern == alone.spiders[day].bitPattern)
        #expect(together.mirids[day][field].bitPattern == alone.mirids[day].bitPattern)
        #expect(together.leafEaten[day][field].bitPattern == alone.leafEaten[day].bitPattern)
        let a = together.hopperFlows[day].deaths.total[field], b = alone.hopperFlows[day].deaths.total
        #expect(a.bitPattern == b.bitPattern)
      }
    }
  }
}
