import Numbers
import Testing

import Paddy

/// The rice model against the reference trajectories of ORYZA2000, day by day.
@Suite(.enabled(if: OryzaReference.isThere, "the reference trajectories are not beside the project; skipped"))
struct OryzaReferenceTests {
  @Test(arguments: OryzaReference.cases)
  func everyVariableIsTheReference(one: OryzaReference.Case) throws {
    let differences = try compare(one)
    for (variable, difference) in differences {
      let tolerance = variable.hasPrefix("mskpa") ? 1e-3 : 1e-5
      #expect(difference < tolerance, "\(one.name): \(variable) differs by \(difference) of its maximum")
    }
  }

  @Test func allCasesAreThere() {
    #expect(OryzaReference.cases.count == 36)
    #expect(OryzaReference.cases.count { $0.soil != nil } == 12)
  }

  /// Largest difference per variable over the season, as a share of the variable's largest value.
  private func compare(_ one: OryzaReference.Case) throws -> [(String, Double)] {
    let plan = try OryzaReference.experiment(one)
    let crop = try OryzaReference.Deck("inputs/\(one.crp).crp")
    let weather = try OryzaReference.table("inputs/\(one.weather).csv")
    let run = try OryzaReference.table("runs/\(one.name).csv")
    let followsNitrogen = plan.word("NITROENV") != "POTENTIAL"
    let direct = plan.word("ESTAB") == "DIRECT-SEED"
    var model = RiceModel<Double>(
      OryzaReference.parameters(crop, nitrogenTable: plan.word("NFLVOPT") != "NMAXL"), seedbedPlants: plan.number("NPLSB"),
      hills: plan.number("NH"), seedlings: plan.number("NPLH"), directPlants: plan.number("NPLDS"), isDirectSeeded: direct,
      nitrogen: followsNitrogen ? .yes : .no)
    model.seedlingLeafArea = plan.number("LAPE")
    model.seedbedWarming = plan.number("TMPSB")
    let warming = plan.curve("TMCTB"), fertiliser = plan.interpolation("FERTIL"), recovery = plan.curve("RECNIT")

    var water = try one.soil.map { try OryzaReferenceWater(OryzaReference.Deck("inputs/\($0).sol"), crop, plan) }
    if let water { model.soilDepth = min(water.column.depth, water.deepestRoots) }

    var worst: [String: Double] = [:], largest: [String: Double] = [:]
    var state = model.emerging
    var nitrogen = NitrogenBookkeeping<Double>()
    for (day, row) in run.rows.enumerated() {
      func reference(_ name: String) -> Double { row[run.columns[name]!] }
      func check(_ name: String, _ mine: Double) {
        let theirs = reference(name)
        worst[name] = max(worst[name] ?? 0, abs(mine - theirs))
        largest[name] = max(largest[name] ?? 0, abs(theirs))
      }
      let phase: RicePhase
      if day == 0 {
        phase = .emergence
      } else if direct {
        phase = .field
      } else {
        let seedbed = Int(plan.number("SBDUR"))
        phase = day < seedbed ? .seedbed : day == seedbed ? .transplanting : .field
      }
      #expect(phase.rawValue == Int(reference("cropsta")))
      let dayOfYear = reference("doy")
      var today = Sky.astronomy(latitude: plan.number("LAT"), dayOfYear: dayOfYear)
      let observed = weather.rows[Int(dayOfYear) - 1]
      func observation(_ name: String) -> Double { observed[weather.columns[name]!] }
      today.radiation = observation("srad_kJ_m2_d") / 1000
      today.minimumTemperature = observation("tmin_C") + warming(dayOfYear)
      today.maximumTemperature = observation("tmax_C") + warming(dayOfYear)
      today.vapourPressure = observation("vp_kPa")
      today.windSpeed = observation("wind_m_s")
      today.rain = observation("rain_mm") / 1000
      var around = RiceSurroundings<Double>()
      around.granted.nitrogen = nitrogen.offered
      if water != nil {
        for (name, mine) in water!.standing { check(name, mine) }
        let followed = water!.day(today, state, phase, &around)
        if day < run.rows.count - 1 { for (name, mine) in followed { check(name, mine) } }
      }

      check("dvs", state.developmentStage)
      check("lai", state.leafArea)
      check("wlvg", state.leaves)
      check("wlvd", state.deadLeaves)
      check("wsts", state.stems)
      check("wstr", state.reserves)
      check("wso", state.panicles)
      check("wrt", state.roots)
      check("wagt", state.shoot)
      check("wrr", state.grains)
      check("wrr14", state.grains / 0.86)
      check("nsp", state.spikeletNumber)
      check("ngr", state.grainNumber)
      check("ts", state.heatUnits)
      check("tslv", state.leafHeatUnits)
      if followsNitrogen {
        check("nflv", state.leafNitrogenPerArea)
        check("anlv", state.leafNitrogen)
        check("anst", state.stemNitrogen)
        check("anso", state.panicleNitrogen)
        check("anld", state.deadLeafNitrogen)
        check("ancr", state.shootNitrogen)
        check("nsllv", state.starvedDeath)
        check("rnstrs", state.starvedGrowth)
      }
      let (next, rates) = RiceDay.step(state, phase, today, around, model)
      if day < run.rows.count - 1 {
        check("hu", rates.heatUnits)
        check("dvr", rates.development)
        check("dayl", today.dayLength)
        check("dtga", rates.assimilation)
        check("rapcdt", rates.absorbedRadiation)
        check("rmcr", rates.maintenance)
        check("crgcr", rates.growthCost)
        check("gcr", rates.growth)
        check("fsh", rates.shootShare)
        check("flv", rates.leafShare)
        check("fst", rates.stemShare)
        check("fso", rates.panicleShare)
        check("glv", rates.leafGrowth)
        check("llv", rates.leafDeath)
        check("gst", rates.stemGrowth)
        check("gso", rates.panicleGrowth)
        check("glai", rates.leafAreaGrowth)
        check("sla", rates.specificLeafArea)
        check("spfert", next.grainMemory.fertility)
        if !followsNitrogen { check("nflv", next.leafNitrogenPerArea) }
        if followsNitrogen {
          check("nacr", rates.nitrogenUptake)
          check("ntso", rates.panicleTranslocation)
          check("nmaxl", rates.leafNitrogenMost)
        }
      }
      if followsNitrogen {
        nitrogen = nitrogen.after(
          fertiliser: fertiliser(Double(day)), recovery: recovery(state.developmentStage), uptake: rates.nitrogenUptake,
          indigenous: plan.number("SOILSP"))
      }
      state = next
    }
    return worst.map { ($0.key, $0.value / max(largest[$0.key] ?? 0, 1e-30)) }.filter { largest[$0.0] ?? 0 > 0 || $0.1 > 0 }
  }
}
