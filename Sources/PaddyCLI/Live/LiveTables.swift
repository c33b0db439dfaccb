import Foundation
import Paddy
import PaddyReports
import PaddyTelemetry
import PaddyTwin

/// What `watch` and `replay` write and print.
enum LiveTables {
  /// A row a plot and day: what the twin held at its end, with what was observed.
  static func days(_ farm: LiveFarm) -> String {
    var text = "plot,date,days_after_transplanting_d,development_stage"
    let quantities = ObservedQuantity.allCases
    for quantity in quantities {
      let column =
        quantity.name.replacing("-", with: "_") + "_"
        + quantity.unit.replacing("/", with: "_").replacing("1_hill", with: "per_hill")
      text += ",\(column)_mean,\(column)_low90,\(column)_high90,\(column)_observed,\(column)_used"
    }
    text += ",animals_per_m2_mean,animal_mass_g_mean,weather_not_seen\n"
    for name in farm.plots.keys.sorted() {
      for day in farm.plots[name]!.days {
        var cells = [name, day.date, "\(day.daysAfterTransplanting)", number(day.developmentStage, 4)]
        for quantity in quantities {
          let own = day.quantities.first { $0.name == quantity.name }
          cells += [own?.band?.mean, own?.band?.low, own?.band?.high, own?.observed].map { $0.map { number($0, 5) } ?? "" }
          cells.append(own?.isUsed.map { $0 ? "yes" : "no" } ?? "")
        }
        cells += [day.animals?.mean, day.animalMass?.mean].map { $0.map { number($0, 4) } ?? "" }
        cells.append(day.unseen.joined(separator: " "))
        text += cells.joined(separator: ",") + "\n"
      }
    }
    return text
  }

  private static func number(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }

  static func printHarvests(_ farm: LiveFarm) {
    let harvests = farm.harvests()
    if harvests.isEmpty { Console.result("no plot has a harvest to come") }
    for harvest in harvests { Console.result(harvest.text) }
  }

  /// What became of everything that came in: the numbers add up.
  static func counts(_ runner: LiveRunner) -> String {
    let intake = runner.reader.intake.counts, tally = runner.farm.tally
    var parts = [
      "\(intake.messages) messages, \(intake.records) records: \(intake.accepted) accepted, \(intake.rejected) rejected"
    ]
    if runner.foreign > 0 { parts.append("\(runner.foreign) of other farms than \(runner.farm.farm) (--farm)") }
    if runner.beyond > 0 { parts.append("\(runner.beyond) read that came in after --until, not taken") }
    parts.append(
      "\(tally.readings) readings: \(tally.good) good, \(tally.suspect) suspect, \(tally.fail) failed (\(tally.duplicates) of them came "
        + "before), \(tally.notEvaluated + tally.missing) not evaluated; \(tally.revised) flags revised, \(tally.tooLate) good but too late "
        + "for their day")
    if runner.farm.hasDiary {
      let lines = tally.diary
      parts.append(
        "\(lines.all + runner.farm.diaryWaiting) lines of the diary: \(lines.taken) taken, \(lines.late) taken late, \(lines.rejected) put "
          + "aside, \(runner.farm.diaryWaiting) of days to come")
    }
    parts.append(runner.addsUp ? "the counts add up" : "THE COUNTS DO NOT ADD UP")
    return parts.joined(separator: "\n")
  }

  static func intake(_ counts: IntakeCounts) -> String {
    var table = TextTable([.init("what"), .init("count", .right), .init("meaning")])
    for row in counts.rows { table.add([row.name, "\(row.count)", row.meaning]) }
    return table.rendered()
  }
}
