import Numbers

import Paddy

/// The water of a reference case: soil, irrigation and evapotranspiration as its files ask for.
struct OryzaReferenceWater {
  let column: SoilColumn<Double>
  var state: SoilColumnState<Double>
  /// m.
  let deepestRoots: Double
  let bundHeight: Double
  let response: RootWaterUptake.Response<Double>
  let method: PotentialEvapotranspiration.Method
  let longWave: PotentialEvapotranspiration.LongWave<Double>
  /// The reference writes the depth of roots after they are cut, m.
  let transplantedRoots: Double
  var rule = IrrigationGift.Rule<Double>()
  let lastStage: Double

  init(_ soil: OryzaReference.Deck, _ crop: OryzaReference.Deck, _ plan: OryzaReference.Deck) {
    let isPuddled = soil.number("SWITPD") > 0
    column = SoilColumn(
      thickness: soil.numbers("TKL"), saturation: soil.numbers("WCST"), fieldCapacity: soil.numbers("WCFC"),
      wiltingPoint: soil.numbers("WCWP"), airDry: soil.numbers("WCAD"), conductivity: soil.numbers("KST").map { $0 / 100 },
      ripenedSaturation: isPuddled ? soil.numbers("WCSTRP") : nil, puddledLayers: isPuddled ? Int(soil.number("NLPUD")) : 0,
      crackingSuction: soil.number("PFCR", 4), pondedPercolation: soil.number("FIXPERC") / 1000)
    state = SoilColumnState(column, content: soil.numbers("WCLI"), ponded: soil.number("WL0I") / 1000)
    deepestRoots = soil.number("ZRTMS")
    bundHeight = soil.number("WL0MX") / 1000
    response = RootWaterUptake.Response(
      RiceDroughtParameters(
        rollingBegins: crop.number("ULLS"), rollingComplete: crop.number("LLLS"), expansionSlows: crop.number("ULLE"),
        expansionStops: crop.number("LLLE"), deathBegins: crop.number("ULDL"), deathComplete: crop.number("LLDL"),
        transpirationFalls: crop.number("ULRT"), transpirationStops: crop.number("LLRT"),
        transpirationSlope: crop.number("SWIRTRF"), transpiresByLimits: crop.word("SWIRTR") == "DATA" ? 1 : 0))
    switch plan.word("ETMOD") {
    case "PRIESTLEY TAYLOR": method = .priestleyTaylor
    case "MAKKINK": method = .makkink
    default: method = .penman
    }
    longWave = .init(angstromA: plan.number("ANGA"), angstromB: plan.number("ANGB"))
    transplantedRoots = plan.number("ZRTTR")
    rule.ponded = plan.number("WL0MIN") / 1000
    rule.amount = plan.number("IRRI") / 1000
    lastStage = plan.number("DVSIMAX")
  }

  /// The reference's columns of what there is at the start of a day.
  var standing: [(String, Double)] {
    let tensions = column.tensions(state)
    let layers = (0..<3).flatMap { [("mskpa\($0 + 1)", tensions[$0]), ("wcl\($0 + 1)", state.content[$0])] }
    return [("wl0", state.ponded * 1000)] + layers
  }

  /// One day: what the crop finds, the water of tomorrow, and the reference's columns of today.
  mutating func day(
    _ weather: WeatherDay<Double>, _ rice: RiceState<Double>, _ phase: RicePhase, _ around: inout RiceSurroundings<Double>
  ) -> [(String, Double)] {
    let isInField = phase.rawValue >= RicePhase.transplanting.rawValue
    // On the day it emerges the crop of the reference has no leaves yet when its water is worked out.
    let leafArea = phase == .emergence ? 0 : rice.leafArea
    let potential = PotentialEvapotranspiration.day(
      weather, leafArea: leafArea, ponded: state.ponded, topsoilWetness: state.topsoilWetness(column),
      cover: isInField ? .rice : .openWaterOrSeedbed, method: method, longWave: longWave)
    var roots = RootWaterUptake.Day<Double>()
    if isInField {
      roots = RootWaterUptake.day(
        demand: potential.transpiration, rootDepth: rice.rootDepth, tensions: column.tensions(state), state, column, response)
    }
    let nitrogen = around.granted.nitrogen
    around.granted = roots.granted
    around.granted.nitrogen = nitrogen
    let irrigation = IrrigationGift.day(
      rule, ponded: state.ponded, tension: 0, content: 1, dryDays: 0, isAllowed: rice.developmentStage < lastStage ? 1 : 0
    ).gift
    let (next, flows) = PaddyWater.day(
      state, rain: weather.rain, irrigation: irrigation, evaporation: potential.evaporation, uptake: roots.uptake,
      bundHeight: bundHeight, column)
    state = next
    return [
      ("etd", potential.total * 1000), ("etrd", potential.radiative * 1000), ("etae", potential.aerodynamic * 1000),
      ("evsc", potential.evaporation * 1000), ("trc", potential.transpiration * 1000), ("trw", roots.uptake.total * 1000),
      ("lrstrs", roots.rolling), ("lestrs", roots.expansion), ("ldstrs", roots.death), ("pcew", roots.transpiration),
      ("zrt", phase == .transplanting ? transplantedRoots : rice.rootDepth), ("ir", irrigation * 1000),
      ("rain", weather.rain * 1000), ("perc", flows.pondPercolation * 1000),
      ("runof", flows.runoff * 1000),
    ]
  }
}
