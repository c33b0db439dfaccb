// exploration
import Foundation
import Numbers
import Paddy
import PaddyScenarios
import PaddyStudies

var arguments = Array(CommandLine.arguments.dropFirst())
let folder = arguments.removeFirst()
var sets: [String: Double] = [:]
var name = "", like = "ir72", fit: [String] = [], starts = 3, evaluations = 250, experiments: [String] = [],
  fixed: [String: Double] = [:]
while !arguments.isEmpty {
  let flag = arguments.removeFirst(), value = arguments.removeFirst()
  switch flag {
  case "--set": let p = value.split(separator: "="); sets[String(p[0])] = Double(p[1])!
  case "--cultivar": name = value
  case "--like": like = value
  case "--fit": fit = value.split(separator: ",").map(String.init)
  case "--starts": starts = Int(value)!
  case "--evaluations": evaluations = Int(value)!
  case "--experiment": experiments.append(value)
  case "--fix": let p = value.split(separator: "="); fixed[String(p[0])] = Double(p[1])!
  default: fatalError(flag)
  }
}
let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/exp").filter { $0.hasSuffix(".RIX") }.sorted()
var field = TrialField(
  files: names.map { folder + "/exp/" + $0 }, weatherFolder: folder + "/weather", soilFolder: folder + "/soil")
func plain(_ s: String) -> String { s.lowercased().filter { $0.isLetter || $0.isNumber } }
var parameters = FieldParameters<Cited>.standard
if let v = sets["ammonia"] { parameters.nitrogen.ammonia.scale.value = v }
if let v = sets["nitrification"] { parameters.nitrogen.soil.nitrification.value = v }
if let v = sets["denitrification"] { parameters.nitrogen.soil.denitrification.value = v }
if let v = sets["soilRate"] { parameters.roots.soilRate.value = v }
if let v = sets["rootLength"] { parameters.roots.specificRootLength.value = v }
if let v = sets["highestAcidity"] { parameters.nitrogen.highestAcidity.value = v }
var rule = MineralisationRule.Parameters<Cited>.standard.map(\.value)
if let v = sets["most"] { rule.most = v }
if let v = sets["half"] { rule.half = v }
for i in field.plots.indices {
  let p = field.plots[i].land.soil.properties
  let stock = 10 * p.organicCarbon.value * p.bulkDensity.value * p.puddledDepth.value
  field.plots[i].land.soil.properties.basalMineralisation.value = MineralisationRule.topsoil(carbon: stock, rule)
  if let v = sets["percolation"], field.plots[i].plan.water.percolation == nil {
    field.plots[i].plan.water.percolation = v / 1000
  }
}
var plots = field.plots.filter { name.isEmpty || plain($0.treatment.cultivar) == plain(name) }
if !experiments.isEmpty { plots = plots.filter { experiments.contains($0.experiment) } }
var start = Catalogue.cultivars.first { $0.name == like }!
for (k, v) in fixed { start = CultivarKnob.named(k)!.moved(start, to: v) }
let stages = CultivarKnob.all.filter { k in
  k.phase == .stages && (k.name != "panicle-rate" || plots.contains { $0.observedDay("IDAT") != nil })
}
let phenology = TrialCalibration(plots: plots, start: start, knobs: stages, starts: 3, evaluations: 500)
let first = try phenology.search(threads: 2)
var own = phenology.cultivar(at: first.point)
print("stages", zip(stages, first.point).map { "\($0.name)=\($1)" }.joined(separator: " "), "value", first.value)
if !fit.isEmpty {
  var growth = TrialCalibration(
    plots: plots, start: own, knobs: fit.map { CultivarKnob.named($0)! }, starts: starts, evaluations: evaluations)
  growth.parameters = parameters
  print("before", growth.value(at: growth.startingPoint))
  let second = try growth.search(threads: 2)
  print(
    "after", second.value,
    zip(growth.knobs, second.point).map { "\($0.name)=\(String(format: "%.6g", $1))" }.joined(separator: " "))
  for e in second.ends { print("  ", e.value, e.evaluations, e.point.map { String(format: "%.4g", $0) }) }
  own = growth.cultivar(at: second.point)
}
if let t = sets["trace"] {
  let plot = plots.first { $0.treatment.number == Int(t) }!
  var plan = plot.plan
  plan.rice.cultivar = own
  let (year, days) = try plot.traced(own, parameters: parameters)
  for (d, day) in days.enumerated() where d % 2 == 0 {
    let s = day.state, f = day.fluxes
    print(year.calendar.date(d), String(format: "dvs %.2f lai %.2f lv %.0f n %.1f tno %.2f up %.2f | pond %.0f crk %.0f c %.3f %.3f %.3f %.3f | irr %.0f tr %.2f ev %.2f perc %.1f | fwU %.1f fwA %.1f redA %.1f redN %.1f skA %.1f skN %.1f sub %.1f | nh3 %.2f den %.2f lea %.2f zrt %.2f rt %.2f", s.rice.developmentStage, s.rice.leafArea, s.rice.leaves, s.rice.leafNitrogen, s.rice.shootNitrogen, f.nitrogen.cropUptake*10, s.column.ponded*1000, s.column.cracked, s.column.content[0], s.column.content[1], s.column.content[2], s.column.content[3], f.water.irrigation*1000, f.water.transpiration*1000, f.water.evaporation*1000, f.water.percolation*1000, s.nitrogen.floodwaterUrea*10, s.nitrogen.floodwaterAmmonium*10, s.nitrogen.reducedAmmonium*10, s.nitrogen.reducedNitrate*10, s.nitrogen.skinAmmonium*10, s.nitrogen.skinNitrate*10, (s.nitrogen.subsoil.total-s.nitrogen.subsoil.humus)*10, f.nitrogen.ammoniaLoss*10, f.nitrogen.denitrification*10, f.nitrogen.leaching*10, s.rice.rootDepth, f.water.relativeTranspiration))
  }
}
var all: [ScoredPair] = []
for plot in plots {
  let season = try plot.run(own, parameters: parameters)
  let pairs = TrialScoring.pairs(plot, season)
  all += pairs
  let show = pairs.filter {
    [.yieldDry, .biomass, .panicles, .nitrogenUptake, .leafAreaIndexMaximum, .anthesis, .maturity].contains($0.variable)
  }
  let n = season.diary.totals.nitrogen
  let w = season.diary.totals.water
  print(
    plot.experiment, plot.treatment.number,
    show.map {
      "\($0.variable.rawValue.prefix(8)):\(String(format: "%.5g", $0.observed))/\(String(format: "%.4g", $0.simulated))"
    }.joined(separator: " "),
    String(
      format:
        "Nup %.0f NH3 %.0f den %.0f lea %.0f min %.0f run %.0f | irr %.0f rain %.0f ev %.0f tr %.0f perc %.0f run %.0f imb %.1e",
      n.cropUptake * 10, n.ammoniaLoss * 10, n.denitrification * 10, n.leaching * 10, n.mineralisation * 10, n.runoff * 10,
      w.irrigation * 1000, w.rain * 1000, w.evaporation * 1000, w.transpiration * 1000, w.percolation * 1000, w.drainage * 1000,
      season.diary.imbalance))
}
for v in TrialVariable.allCases {
  let a = Agreement(all.filter { $0.variable == v }.map { ($0.observed, $0.simulated) })
  if a.count > 0 {
    print(
      v.rawValue, a.count,
      String(
        format: "obs %.0f sim %.0f rmse %.4g nrmse %.1f EF %.3f", a.observedMean!, a.simulatedMean!, a.rootMeanSquareError!,
        a.normalisedError ?? 0, a.efficiency ?? 0))
  }
}
