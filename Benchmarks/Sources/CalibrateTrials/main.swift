// Which numbers bring IR58, IR36, Basmati 385, HD297 and IR72 to the field trials they were grown in, and how much nitrogen does the soil
// of an unfertilised plot release?
//
// Observations: DSSAT experiments IRMZ8601, IRPI8001, UAFD0011, UAFD0012, IRCH0301 and IRMA9204. Each cultivar begins from one of the catalogue;
// its development is fitted to the dates, then the parameters listed below to yield, biomass, leaf area and what was weighed through
// the season. Rooting depths of Basmati are free because its plots stood without water for a month on a deep soil.
//
// The soil's numbers (mineralisation rule, nitrification, specific root length) were fitted beforehand, by hand, with the variations
// printed last: they are the same for all trials.
//
// Run in this folder: swift run -c release -Xcc -march=native CalibrateTrials FOLDER [CULTIVAR…], with the trials' folders exp, weather and
// soil in it. Prints the fits and the lines for Sources/Paddy/Catalogue/Rice.

import Foundation
import Numbers
import Paddy
import PaddyReports
import PaddyScenarios
import PaddyStudies

struct Task {
  var cultivar: String, like: String, fixed: [String: Double], growth: [String]
  /// See `TrialCalibration.belief`; nil: the one whose fits do best on what they did not see.
  var belief: Double?
}
let tasks = [
  Task(
    cultivar: "IR 58", like: "ir72", fixed: [:],
    growth: ["reserve-share", "light-efficiency-factor", "leaf-growth-rate", "leaf-share-factor", "leaf-death-factor"], belief: 2),
  Task(
    cultivar: "IR 36", like: "ir72", fixed: ["rooting-depth-wet": 0.4],
    growth: ["expansion-slows", "rooting-depth-dry", "light-efficiency-factor", "reserve-share", "rolling-begins"],
    // Ships as fitted before the pH knew carbon dioxide: fitted again its error is the same 7.0 %, but a kilogram of nitrogen gives 1.26 of the
    // grain it gave, for 1.20.
    // Not left to the ladder: with 1 and 2 a kilogram of nitrogen gives 1.30 and 1.29 of the grain it gave, with 0.25 it gives 1.21. Biomass
    // left out is 1.34 of the fitted error, with 0.5 and 2 1.39 and 1.29. Without rooting-depth-dry and held by 2 it is 1.18, but what is left
    // out is met no better (yield 8.9 %, biomass 6.5 %; here 8.6 and 6.8) and what is fitted worse (8.4 and 5.5 %; here 7.0 and 5.1).
    belief: 0.25),
  Task(
    cultivar: "Basmati 385", like: "ir72", fixed: ["rooting-depth-dry": 1.2],
    growth: [
      "leaf-area-factor", "leaf-growth-rate", "leaf-share-factor", "light-efficiency-factor", "spikelet-formation",
      "rooting-depth-wet", "rolling-begins", "heat-midpoint",
    ],
    // Of 2, 4 and 8 the best for the trial left out: yield off by 28.7, 24.8 and 26.5 %, biomass by 19.6, 16.5 and 17.3 %.
    belief: 4),
  Task(
    cultivar: "Han Dao 297", like: "hd297", fixed: [:],
    growth: [
      "leaf-growth-rate", "leaf-area-factor", "leaf-share-factor", "light-efficiency-factor", "reserve-share",
      "leaf-death-factor",
    ]),
  Task(
    cultivar: "IR 72", like: "ir72", fixed: [:],
    growth: [
      "leaf-growth-rate", "leaf-area-factor", "leaf-share-factor", "light-efficiency-factor", "reserve-share",
      "leaf-death-factor",
    ], belief: 2),
]

guard CommandLine.arguments.count > 1 else {
  print("which folder of trials? CalibrateTrials FOLDER")
  exit(64)
}
let folder = CommandLine.arguments[1]
let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/exp").filter { $0.hasSuffix(".RIX") }.sorted()
let field = TrialField(
  files: names.map { "\(folder)/exp/\($0)" }, weatherFolder: folder + "/weather", soilFolder: folder + "/soil")

func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

/// The fitted numbers of a record as lines of Swift.
func swift(_ own: RiceCultivar, like: RiceCultivar) -> [String] {
  let fields = own.fieldNames
  func record(_ name: String) -> String { name.hasPrefix("drought.") ? "drought" : "p" }
  var lines: [String] = []
  for name in fields.numbers {
    guard let new = own.number(name), let old = like.number(name), new.value != old.value else { continue }
    let label = name.replacing("drought.", with: "")
    lines.append(
      "\(record(name)).\(label) = number(\(Float(new.value)), \(Float(new.range.lowerBound))...\(Float(new.range.upperBound)), \"\(new.unit)\")"
    )
  }
  for name in fields.tables {
    guard let new = own.table(name), let old = like.table(name) else { continue }
    if zip(new.points, old.points).allSatisfy({ $0 == $1 }) { continue }
    let numbers = new.points.map { "\(Float($0.x)), \(Float($0.y))" }.joined(separator: ", ")
    lines.append("p.\(name) = table([\(numbers)], \"\(new.unit)\")")
  }
  return lines
}

func answers(_ plots: [TrialField.Plot], _ cultivar: RiceCultivar) -> [NitrogenResponse.Plot] {
  plots.compactMap { plot in
    guard let season = try? plot.run(cultivar) else { return nil }
    return TrialScoring.pairs(plot, season).first { $0.variable == .yieldDry }.map {
      NitrogenResponse.Plot(
        experiment: plot.experiment, subgroup: plot.treatment.group,
        nitrogen: plot.treatment.nitrogen, observed: $0.observed,
        simulated: $0.simulated)
    }
  }
}

let chosen = CommandLine.arguments.dropFirst(2)
for task in tasks where chosen.isEmpty || chosen.contains(task.cultivar) {
  let plots = field.plots.filter { plain($0.treatment.cultivar) == plain(task.cultivar) }
  let like = Catalogue.cultivars.first { $0.name == task.like }!
  let start = task.fixed.sorted { $0.key < $1.key }.reduce(like) { CultivarKnob.named($1.key)!.moved($0, to: $1.value) }
  var fit = CultivarFit(
    title: task.cultivar, plots: plots, start: start, stages: CultivarFit.stages(for: plots),
    growth: task.growth.map { CultivarKnob.named($0)! }, starts: 8, evaluations: 400, threads: 2)
  var ladder: BeliefLadder?
  if let belief = task.belief {
    fit.belief = belief
  } else {
    ladder = try fit.climbed()
    fit.belief = ladder?.best?.belief ?? fit.belief
  }
  var (own, result) = try fit.run()
  result.folds = try fit.crossValidated()
  result.ladder = ladder
  print(CalibrationReport.text(result))
  for response in NitrogenResponse.all(answers(plots, own)) {
    print(
      "nitrogen, \(response.experiment) \(response.subgroup): \(String(format: "%.2f", response.ratio ?? .nan)) of the grain observed a kg"
    )
  }
  print("For Catalogue/Rice:")
  for line in swift(fit.record(own, name: plain(task.cultivar), source: "s"), like: like) { print("    " + line) }
  print("")
}

print("The soil's numbers: nitrogen uptake and biomass of unfertilised plots, kg/ha, observed beside simulated")
for (most, half) in [(0.09, 5.7), (0.115, 8), (0.14, 12)] {
  var parts: [String] = []
  for plot in field.plots where plot.treatment.nitrogen == 0 {
    var plot = plot
    var rule = MineralisationRule.Parameters<Cited>.standard.map(\.value)
    rule.most = most
    rule.half = half
    let soil = plot.land.soil.properties
    let carbon = 10 * soil.organicCarbon.value * soil.bulkDensity.value * soil.puddledDepth.value
    plot.land.soil.properties.basalMineralisation.value = MineralisationRule.topsoil(carbon: carbon, rule)
    let pairs = TrialScoring.pairs(plot, try plot.run())
    for pair in pairs where pair.variable == .biomass || pair.variable == .nitrogenUptake {
      parts.append("\(plot.experiment) \(plot.treatment.number) \(Int(pair.observed))/\(Int(pair.simulated))")
    }
  }
  print("  most \(most), half \(half): " + parts.joined(separator: "  "))
}
