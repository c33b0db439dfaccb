// Which development rates bring IR72 to Hangzhou's single-season calendar?
//
// Start: IR72, the tropical indica of the reference runs. Observations, rows of the evidence table climate.csv: heading 25 August – 10 September
// (C163), maturity 20 October – 10 November (C164), growth durations 153.5 d (C169), 165 d (C174), 150 d (C175), 147 d (C176).
//
// Flowering, the model's stage 1, stands for the 50 % heading observed. Panicles flower about two days after they appear; those two
// days are not corrected for, being small beside the ± 8 d of the window, and what they would change is printed.
// It goes to the middle of its window, 2 September. Maturity goes to 26 October: the middle of its window, 30 October, would be
// 163 d after sowing, the mean of the four durations is 154 d, and 26 October with 159 d lies between the two.
// The model's season begins with emergence, here on the sowing date of the calendar; the few days a seed needs are not followed.
//
// Run in this folder: swift run -c release -Xcc -march=native CalibrateHangzhou

import Foundation
import Numbers
import Paddy
import PaddyStudies
import PaddyWeather

typealias Parameters = StageCalibration.Parameters

func date(_ month: Int, _ day: Int) -> CalendarDate { CalendarDate(year: 2001, month: month, day: day)! }
func fixed(_ value: Double, _ digits: Int = 1) -> String { String(format: "%.\(digits)f", value) }
/// A rate with four digits.
func text(_ rate: Double) -> String { String(format: "%.7f", rate) }
let months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
]
func dayAndMonth(_ date: CalendarDate) -> String { "\(date.day) \(months[date.month - 1])" }

func calibration(sown: CalendarDate, transplanted: CalendarDate) -> StageCalibration {
  StageCalibration(climate: .hangzhou, years: 30, seed: 1, sowing: sown, transplanting: transplanted)
}

func mean(_ values: [Double]) -> Double { Statistics(values).mean! }

func spread(_ stage: StageCalibration.Stage, _ parameters: Parameters, _ years: StageCalibration) -> String {
  let days = years.days(to: stage, parameters)
  func on(_ day: Double) -> String { dayAndMonth(years.sowing.adding(days: Int(day.rounded()))) }
  let late = years.isReached(stage, parameters) ? "" : "  NOT REACHED in every year"
  return "mean day \(fixed(mean(days))) = \(on(mean(days))), sd \(fixed(Statistics(days).deviation!)) d, "
    + "\(on(days.min()!)) … \(on(days.max()!))\(late)"
}

func show(_ title: String, _ parameters: Parameters, _ years: StageCalibration) {
  let killed = years.stages(parameters).count { $0.killedByCold != nil }
  print(title)
  print("  juvenile rate \(text(parameters.juvenileRate)), filling rate \(text(parameters.fillingRate)) (°Cd)⁻¹")
  print("  panicle initiation  \(spread(\.panicleInitiation, parameters, years))")
  print("  flowering           \(spread(\.flowering, parameters, years))")
  print("  maturity            \(spread(\.maturity, parameters, years))")
  print("  killed by cold before maturity: \(killed) of \(years.weather.count) years")
  let yields = years.potentialYields(parameters)
  print(
    "  potential yield, rough rice at 14 %, \(fixed(parameters.carbonDioxide, 0)) ppm: mean \(fixed(mean(yields) / 1000, 2)), "
      + "sd \(fixed(Statistics(yields).deviation! / 1000, 2)), \(fixed(yields.min()! / 1000, 2)) … \(fixed(yields.max()! / 1000, 2)) t/ha"
  )
}

let bounds = 0.0002...0.004
func fit(_ rate: StageCalibration.Rate, _ stage: StageCalibration.Stage, _ wanted: CalendarDate, _ parameters: Parameters)
  -> Double
{
  guard let value = years.fitted(rate, bringing: stage, to: wanted, in: parameters, within: bounds) else {
    print("no rate within \(bounds) brings the stage to \(dayAndMonth(wanted))")
    exit(1)
  }
  return value
}

let years = calibration(sown: date(5, 20), transplanted: date(6, 15))
let start: Parameters = Catalogue.cultivars.first { $0.name == "ir72" }!.lowered()
show("IR72 sown 20 May, transplanted 15 June, 30 generated Hangzhou years, seed 1", start, years)

var fitted = start
fitted.juvenileRate = fit(\.juvenileRate, \.flowering, date(9, 2), fitted)
let juvenileRange = fit(\.juvenileRate, \.flowering, date(9, 10), start)...fit(\.juvenileRate, \.flowering, date(8, 25), start)
fitted.fillingRate = fit(\.fillingRate, \.maturity, date(10, 26), fitted)
let fillingRange = fit(\.fillingRate, \.maturity, date(11, 10), fitted)...fit(\.fillingRate, \.maturity, date(10, 20), fitted)
let twoDaysLater = fit(\.juvenileRate, \.flowering, date(9, 4), start)

print("")
show("Fitted: mean flowering 2 September, mean maturity 26 October", fitted, years)
print("  were flowering two days after heading: juvenile rate \(text(twoDaysLater))")
var slowest = fitted
slowest.juvenileRate = juvenileRange.lowerBound
slowest.fillingRate = fillingRange.lowerBound
print("  both rates at the slow end of their ranges: maturity \(spread(\.maturity, slowest, years))")

print("\nThe fitted cultivar in the air of 2021")
fitted.carbonDioxide = 415
show("  (only the yield differs)", fitted, years)

print("\nSown earlier and later, transplanted 26 days after")
for sown in [date(5, 15), date(5, 20), date(5, 25), date(5, 30), date(6, 5)] {
  let shifted = calibration(sown: sown, transplanted: sown.adding(days: 26))
  print("  sown \(dayAndMonth(sown))")
  print("    flowering  \(spread(\.flowering, fitted, shifted))")
  print("    maturity   \(spread(\.maturity, fitted, shifted))")
  let killed = shifted.stages(fitted).count { $0.killedByCold != nil }
  let yield = mean(shifted.potentialYields(fitted)) / 1000
  print("    killed by cold \(killed) of 30; potential yield, cold not counted, \(fixed(yield, 2)) t/ha")
}

func line(_ name: String, _ value: Double, _ range: ClosedRange<Double>) -> String {
  "p.\(name) = Cited(\(text(value)), \(text(range.lowerBound))...\(text(range.upperBound)), \"(°Cd)⁻¹\", \(name)Source, .calibrated)"
}
print("\nFor Catalogue/Rice/HangzhouSingle.swift")
print("  " + line("juvenileRate", fitted.juvenileRate, juvenileRange))
print("  " + line("fillingRate", fitted.fillingRate, fillingRange))
