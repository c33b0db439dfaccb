import Numbers
import Testing

import Paddy

/// The reference's nitrogen as a field runs it, chosen by its plan: the trajectories of the reference come out of the whole field.
@Suite(.enabled(if: OryzaReference.isThere, "the reference trajectories are not beside the project; skipped"))
struct OryzaFieldTests {
  /// Cases that follow nitrogen and not the soil's water: the field's own flooded water lets nothing be wanting there.
  static let cases = OryzaReference.cases.filter { one in
    one.soil == nil && (try? OryzaReference.experiment(one).word("NITROENV")) != "POTENTIAL"
  }

  @Test("there are cases to run") func there() { #expect(OryzaFieldTests.cases.count >= 10) }

  @Test("a field with the plain account of nitrogen runs through the reference's crop", arguments: cases)
  func fieldIsTheReference(one: OryzaReference.Case) throws {
    let plan = try OryzaReference.experiment(one)
    let crop = try OryzaReference.Deck("inputs/\(one.crp).crp")
    let run = try OryzaReference.table("runs/\(one.name).csv")
    let isDirect = plan.word("ESTAB") == "DIRECT-SEED"
    let seedbedDays = isDirect ? 0 : Int(plan.number("SBDUR"))
    var field = try self.field(plan, crop, isDirect: isDirect)
    field.stresses.lodging = 0
    field.stresses.submergence = 0
    let drivers = try self.drivers(one, plan, run.rows, run.columns)
    let season = Season(field: field, drivers: drivers, seedbedDays: seedbedDays)
    var progress = season.start
    progress.state.rice = field.rice.emerging

    var worst: [String: Double] = [:], largest: [String: Double] = [:]
    for (day, row) in run.rows.enumerated() {
      let rice = progress.state.rice
      let mine = [
        ("dvs", rice.developmentStage), ("lai", rice.leafArea), ("wlvg", rice.leaves), ("wso", rice.panicles),
        ("wrr", rice.grains),
        ("wagt", rice.shoot), ("anlv", rice.leafNitrogen), ("anst", rice.stemNitrogen), ("anso", rice.panicleNitrogen),
        ("ancr", rice.shootNitrogen), ("nflv", rice.leafNitrogenPerArea),
      ]
      for (name, value) in mine {
        let theirs = row[run.columns[name]!]
        worst[name] = max(worst[name] ?? 0, abs(value - theirs))
        largest[name] = max(largest[name] ?? 0, abs(theirs))
      }
      season.run(&progress, from: day, until: day + 1)
    }
    for (name, difference) in worst {
      #expect(difference < 1e-5 * largest[name]!, "\(one.name): \(name) differs by \(difference / largest[name]!) of its maximum")
    }
    for (account, name) in Ledger<Double>.accounts.enumerated() {
      #expect(progress.ledger.worst[account] < 1e-9, "\(one.name): \(name)")
    }
  }

  private func field(_ plan: OryzaReference.Deck, _ crop: OryzaReference.Deck, isDirect: Bool) throws -> Field<Double> {
    var farm = FarmPlan(
      rice: RicePlan(
        cultivar: .ir72, establishment: isDirect ? .directSeeded : .transplanted, sown: .monthDay(month: 1, day: 5),
        transplanted: .monthDay(month: 1, day: 25)))
    farm.models = SoilModels(nitrogen: .bookkeeping, indigenous: plan.number("SOILSP"))
    farm.hasPests = false
    farm.hasWeeds = false
    var field = Field<Double>(
      plan: farm, plot: SyntheticSeason.plot, site: Site(latitude: plan.number("LAT"), longitude: 121, elevation: 0))
    field.rice = RiceModel<Double>(
      OryzaReference.parameters(crop, nitrogenTable: plan.word("NFLVOPT") != "NMAXL"), seedbedPlants: plan.number("NPLSB"),
      hills: plan.number("NH"), seedlings: plan.number("NPLH"), directPlants: plan.number("NPLDS"), isDirectSeeded: isDirect,
      nitrogen: .yes)
    field.rice.seedlingLeafArea = plan.number("LAPE")
    field.rice.seedbedWarming = plan.number("TMPSB")
    // The table of the case is the one in the catalogue.
    for stage in [0, 0.1, 0.2, 0.3, 0.4, 0.7, 0.8, 1, 1.9] {
      let theirs: Double = plan.curve("RECNIT")(stage)
      #expect(abs(field.parameters.bookkeeping.recovery(stage: stage) - theirs) < 1e-12)
    }
    return field
  }

  private func drivers(
    _ one: OryzaReference.Case, _ plan: OryzaReference.Deck, _ rows: [[Double]], _ columns: [String: Int]
  ) throws -> [Drivers<Double>] {
    let weather = try OryzaReference.table("inputs/\(one.weather).csv")
    let warming = plan.curve("TMCTB"), fertiliser = plan.interpolation("FERTIL")
    return rows.enumerated().map { day, row in
      let dayOfYear = row[columns["doy"]!]
      let observed = weather.rows[Int(dayOfYear) - 1]
      func observation(_ name: String) -> Double { observed[weather.columns[name]!] }
      var today = Sky.astronomy(latitude: plan.number("LAT"), dayOfYear: dayOfYear)
      today.radiation = observation("srad_kJ_m2_d") / 1000
      today.minimumTemperature = observation("tmin_C") + warming(dayOfYear)
      today.maximumTemperature = observation("tmax_C") + warming(dayOfYear)
      today.vapourPressure = observation("vp_kPa")
      today.windSpeed = observation("wind_m_s")
      var orders = Orders<Double>()
      orders.broadcastUrea = fertiliser(Double(day)) / 10
      (orders.refillBelow, orders.refillTo, orders.outletSill, orders.irrigationAllowed) = (0.04, 0.08, 0.2, 1)
      return Drivers(weather: today, orders: orders, planthoppers: 0, leafFolders: 0, isRunning: 1)
    }
  }
}
