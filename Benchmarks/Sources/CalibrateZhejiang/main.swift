// Which rates and which feeling for the day length bring the rice of Zhejiang to its dates?
//
// On 30 generated Hangzhou years, seed 1: the juvenile rate and the photoperiod sensitivity together, so that flowering keeps its
// date and moves with sowing as observed; then the filling rate to maturity; then spikelets per growth to the number counted. Panicle and
// photoperiod rates stay those of the growth tables. Last, how much light is worth, to the yields: `Growth.swift`, which moves no date.
// `Observations.swift` names what is seen and what recalled.
//
// Flowering, the model's stage 1, stands for full heading: half of the panicles out two or three days before, as flowering trails
// heading. The model's season begins with emergence, here on the day of sowing; the few days a seed needs are not followed.
//
// The optimum photoperiod is common to all: 14.0 h, of 13.5, 13.75, 14.0 and 14.25 h the shortest with which Yongyou 538, the only one
// whose eight sowings are published, follows them while its juvenile phase lasts 15 days or more (rate up to 0.0015).
// Growth tables: those of IR72. Those of 2You501, a hybrid, are shown beside them: without any shortage they give a leaf area at flowering
// of 8.5 to 11.6 (published for Yongyou hybrids: up to 9.2, Wang 2014), but fed with the 180 kg N of an ordinary field they starve: in
// Scenarios/taiyang.yaml Yongyou 15, sown 15 May, then has a leaf area of 3.3 and 6.6 t/ha, with IR72's tables 6.3 and 8.3 t/ha.
//
// Run in this folder: swift run -c release -Xcc -march=native CalibrateZhejiang

import Foundation
import Numbers
import Paddy
import PaddyStudies
import PaddyWeather

typealias Parameters = StageCalibration.Parameters

func fixed(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }
func mean(_ values: [Double]) -> Double { Statistics(values).mean! }
func calibration(_ sown: CalendarDate, _ transplanted: CalendarDate) -> StageCalibration {
  StageCalibration(climate: .hangzhou, years: 30, seed: 1, sowing: sown, transplanting: transplanted)
}
func day(_ number: Double) -> String {
  let day = date(1, 1).adding(days: Int(number.rounded()) - date(1, 1).number)
  return "\(day.day)/\(day.month)"
}

let bounds = 0.0002...0.0015
/// As sown in the trial near Hangzhou, seedlings of 25 days (20–30).
let sowings = [(4, 25), (5, 5), (5, 15), (5, 25), (6, 5), (6, 15), (6, 25), (7, 5)].map { month, day in
  calibration(date(month, day), date(month, day).adding(days: 25))
}

struct Fit {
  let observed: Observations
  let usual: StageCalibration
  let response: SowingResponse
  let start: Parameters

  init(_ observed: Observations, tables: String, optimum: Double) {
    self.observed = observed
    usual = calibration(observed.sown, observed.transplanted)
    response = SowingResponse(usual: usual, early: sowings.first!, late: sowings.last!)
    var start: Parameters = Catalogue.cultivars.first { $0.name == tables }!.lowered()
    start.carbonDioxide = 415
    start.optimumPhotoperiod = optimum
    start.grainWeight = (observed.thousandGrains * 8.6).rounded() / 1e7
    self.start = start
  }

  func vegetative(flowering: Int? = nil, delay: Double? = nil) -> Parameters? {
    let later = flowering.map { $0 - observed.flowering.date.number } ?? 0
    return response.fitted(
      delay: delay ?? observed.delay.value, of: \.flowering, on: observed.flowering.date.adding(days: later),
      refitting: \.juvenileRate, in: start, within: bounds, sensitivities: 0...2)
  }
  func filling(_ parameters: Parameters, maturity: Int? = nil) -> Double {
    let later = maturity.map { $0 - observed.maturity.date.number } ?? 0
    return usual.fitted(
      \.fillingRate, bringing: \.maturity, to: observed.maturity.date.adding(days: later), in: parameters, within: 0.0002...0.004)!
  }
  func complete(_ vegetative: Parameters) -> Parameters {
    var crop = vegetative
    crop.fillingRate = filling(crop)
    crop.spikeletFormation = usual.spikeletFormation(giving: observed.spikelets.value, in: crop)
    return crop
  }
}

func show(_ crop: Parameters, _ fit: Fit) {
  let usual = fit.usual, first = Double(usual.sowing.number)
  func stage(_ stage: StageCalibration.Stage) -> String {
    let days = usual.days(to: stage, crop)
    return "\(day(first + mean(days))) (\(day(first + days.min()!)) … \(day(first + days.max()!)))"
  }
  print("  panicle initiation \(stage(\.panicleInitiation)), flowering \(stage(\.flowering)), maturity \(stage(\.maturity))")
  let heading = sowings.map { Double($0.sowing.number) + $0.meanDays(to: \.flowering, crop) }
  let intervals = zip(heading.dropFirst(), heading).map { fixed($0 - $1, 1) }.joined(separator: " ")
  print("  eight sowings from 25/4 to 5/7: flowering \(day(heading.first!)) … \(day(heading.last!)), days apart: \(intervals)")
  let crops = usual.potentialCrops(crop)
  let yields = crops.map { $0.yield / 1000 }
  let killed = usual.stages(crop).count { $0.killedByCold != nil }
  print(
    "  leaf area \(fixed(mean(crops.map(\.leafAreaAtFlowering)), 1)), spikelets \(fixed(mean(crops.map(\.spikelets)), 0)) m⁻², potential yield "
      + "\(fixed(mean(yields), 1)) (\(fixed(yields.min()!, 1)) … \(fixed(yields.max()!, 1))) t/ha at 14 %, killed by cold \(killed) of 30"
  )
}

print("Yongyou 538 by optimum photoperiod, growth tables of IR72")
for optimum in [13.5, 13.75, 14.0, 14.25] {
  let fit = Fit(observations.first { $0.name == "yongyou-538" }!, tables: "ir72", optimum: optimum)
  guard let crop = fit.vegetative() else {
    print("\(optimum) h: no sensitivity makes the delay with a rate up to \(bounds.upperBound)")
    continue
  }
  print("\(optimum) h: juvenile rate \(fixed(crop.juvenileRate, 6)), sensitivity \(fixed(crop.photoperiodSensitivity, 3))")
}

var crops: [(fit: Fit, crop: Parameters)] = []
for observed in observations {
  print("\n\(observed.name)")
  for tables in ["2you501", "ir72"] {
    let fit = Fit(observed, tables: tables, optimum: 14)
    guard let vegetative = fit.vegetative() else {
      print(" \(tables): the delay is out of reach")
      continue
    }
    let crop = fit.complete(vegetative)
    print(" growth tables of \(tables)")
    show(crop, fit)
    guard tables == "ir72" else { continue }

    let others =
      [observed.flowering.window.lowerBound, observed.flowering.window.upperBound].map { fit.vegetative(flowering: $0) }
      + [observed.delay.window.lowerBound, observed.delay.window.upperBound].map { fit.vegetative(delay: $0) }
    let reached = others.compactMap { $0 } + [crop]
    func range(_ key: StageCalibration.Rate) -> String {
      let values = reached.map { $0[keyPath: key] }
      return "\(fixed(values.min()!, 7))...\(fixed(values.max()!, 7))"
    }
    let slow = fit.filling(crop, maturity: observed.maturity.window.upperBound)
    let fast = fit.filling(crop, maturity: observed.maturity.window.lowerBound)
    let perSpikelet = crop.spikeletFormation / observed.spikelets.value
    print("  juvenileRate \(fixed(crop.juvenileRate, 7)), \(range(\.juvenileRate)); corners reached \(reached.count - 1) of 4")
    print("  photoperiodSensitivity \(fixed(crop.photoperiodSensitivity, 7)), \(range(\.photoperiodSensitivity))")
    print("  fillingRate \(fixed(crop.fillingRate, 7)), \(fixed(slow, 7))...\(fixed(fast, 7))")
    let fewest = perSpikelet * observed.spikelets.window.lowerBound, most = perSpikelet * observed.spikelets.window.upperBound
    print("  spikeletFormation \(fixed(crop.spikeletFormation, 0)), \(fixed(fewest, 0))...\(fixed(most, 0))")
    print("  grainWeight \(fixed(observed.thousandGrains * 0.086, 2))e-5")
    crops.append((fit, crop))
  }
}

let growth = Growth(crops: crops)
let light = (hybrids: growth.fitted(hybrids: true), japonica: growth.fitted(hybrids: false))
for (fit, crop) in crops {
  let factor = fit.observed.isHybrid ? light.hybrids : light.japonica
  let lit = growth.lit(crop, fit, by: factor)
  print("\n\(fit.observed.name), light \(fixed(factor, 2)) of IR72's")
  show(lit, fit)
  let perSpikelet = lit.spikeletFormation / fit.observed.spikelets.value
  let window = fit.observed.spikelets.window
  print(
    "  spikeletFormation \(fixed(lit.spikeletFormation, 0)), \(fixed(perSpikelet * window.lowerBound, 0))..."
      + "\(fixed(perSpikelet * window.upperBound, 0))")
  let doses = [120.0, 180, 240, 300].map { fixed(growth.yield(lit, fit, light: factor, nitrogen: $0), 2) }
  print("  fed with 120, 180, 240 and 300 kg N: \(doses.joined(separator: ", ")) t/ha")
}
