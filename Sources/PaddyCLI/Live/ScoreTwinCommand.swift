import ArgumentParser
import Foundation
import Numbers
import Paddy
import PaddyReports
import PaddyScenarios
import PaddyStudies
import PaddyTwin

/// Identical-twin experiments.
struct ScoreTwinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "twin",
    abstract: "How much observations help: fields whose truth is hidden from a twin that is corrected and one that is not.",
    discussion: """
      The truth is the same model with numbers, pests and weather drawn anew for every seed. Printed are the errors of the ensemble left \
      alone and of the twin, the share of days on which the truth lies in the twin's band of nine in ten, and the same of the harvest as \
      forecast at flowering. With --through-sensors the truth is seen through the virtual sensors of `paddy observe`, whose own error stays \
      the same from day to day and which have one fault of every kind each, and the twin reads the farmer's diary.
      """)

  @Argument(help: "The scenario file.") var scenario: String
  @Option(help: ArgumentHelp("The system; the scenario's base where not named.", valueName: "name")) var system: String?
  @Option(help: ArgumentHelp("Seeds, each a season of its own.", valueName: "n")) var seeds = 50
  @Option(help: ArgumentHelp("Members of the ensembles.", valueName: "n")) var members = 64
  @Option(help: ArgumentHelp("Threads to run on; the result does not depend on it.", valueName: "n")) var threads = 2
  @Flag(help: "Through virtual sensors, their faults and the quality control, in place of days' figures with errors of chance.")
  var throughSensors = false
  @Flag(help: "Print the result as JSON.") var json = false
  @Option(help: ArgumentHelp("Bounds that the score has to keep; out of them it ends with 2.", valueName: "file")) var thresholds:
    String?

  func validate() throws {
    guard (1...10_000).contains(seeds) else { throw ValidationError("--seeds \(seeds): allowed are 1 to 10000") }
    guard (8...4096).contains(members) else { throw ValidationError("--members \(members): allowed are 8 to 4096") }
    guard (1...256).contains(threads) else { throw ValidationError("--threads \(threads): allowed are 1 to 256") }
  }

  func run() throws {
    let bounds = try thresholds.map { try ScoreThresholds(file: $0) }
    let (study, chosen) = try LiveOptions.study(scenario, system: system)
    var settings = FieldTwin.Settings()
    settings.members = members
    let summary: TwinTrialSummary
    do {
      let span = 1...UInt64(seeds)
      summary =
        throughSensors
        ? try ChainTrial(scenario: study.scenario, system: chosen, weather: study.weather, settings: settings)
          .run(seeds: span, threads: threads)
        : try TwinTrial(scenario: study.scenario, system: chosen, weather: study.weather, settings: settings)
          .run(seeds: span, threads: threads)
    } catch {
      Console.message("error: \(scenario): \(error)")
      throw Exit.badData
    }
    Console.result(json ? try TwinScore.json(summary) : TwinScore.text(summary, title: study.scenario.title, system: chosen.name))
    try bounds?.hold(TwinScore.measures(summary))
  }
}

/// The result of identical-twin experiments, for people and for programs.
enum TwinScore {
  private static func figure(_ value: Double) -> String { Figures.text(value, decimals: Figures.decimals(for: abs(value))) }
  private static func percent(_ share: Double) -> String { String(format: "%.0f", 100 * share) }

  static func text(_ summary: TwinTrialSummary, title: String, system: String) -> String {
    var table = TextTable([
      .init("quantity"), .init("unit"), .init("RMSE left alone", .right), .init("RMSE of the twin", .right),
      .init("cut, %", .right),
      .init("truth in the band, % of days", .right),
    ])
    for quantity in TwinTrial.judged {
      guard let score = summary.scores[quantity] else { continue }
      table.add([
        quantity.name, quantity.unit, figure(score.open), figure(score.twin), percent(score.cut), percent(score.coverage),
      ])
    }
    if summary.forecasts > 0 {
      table.add([
        "yield, forecast at flowering", "t/ha", figure(summary.openForecast), figure(summary.twinForecast),
        percent(summary.forecastCut),
        percent(Double(summary.forecastsInBand) / Double(summary.forecasts)),
      ])
    }
    var text = "\(title), \(system): \(summary.seeds) hidden seasons\n\n" + table.rendered()
    text += "\nmean cut of the states \(percent(summary.meanCut)) %"
    if summary.widths.count == 3 {
      let widths = summary.widths.map(figure)
      text +=
        "; the band of the yield is \(widths[0]) t/ha wide at transplanting, \(widths[1]) at flowering, \(widths[2]) ten days before harvest"
    }
    return text + "\nlargest imbalance of any ledger \(String(format: "%.0e", summary.worstImbalance)) of its turnover\n"
  }

  /// Shares, and the largest imbalance over its turnover.
  static func measures(_ summary: TwinTrialSummary) -> [(name: String, value: Double)] {
    var all: [(name: String, value: Double)] = TwinTrial.judged.flatMap { quantity -> [(name: String, value: Double)] in
      guard let score = summary.scores[quantity] else { return [] }
      return [("\(quantity.name) cut", score.cut), ("\(quantity.name) in the band", score.coverage)]
    }
    all.append(("mean cut", summary.meanCut))
    if summary.forecasts > 0 {
      all.append(("yield at flowering cut", summary.forecastCut))
      all.append(("yield at flowering in the band", Double(summary.forecastsInBand) / Double(summary.forecasts)))
    }
    return all + [("imbalance", summary.worstImbalance)]
  }

  private struct Row: Encodable {
    var quantity: String, unit: String, rmse_open: Double, rmse_twin: Double, cut: Double, coverage_90: Double
  }
  private struct Whole: Encodable {
    var seeds: Int, quantities: [Row], mean_cut: Double, yield_at_flowering: Row?, worst_imbalance: Double
  }

  static func json(_ summary: TwinTrialSummary) throws -> String {
    let rows = TwinTrial.judged.compactMap { quantity in
      summary.scores[quantity].map {
        Row(
          quantity: quantity.name, unit: quantity.unit, rmse_open: $0.open, rmse_twin: $0.twin, cut: $0.cut,
          coverage_90: $0.coverage)
      }
    }
    let harvest =
      summary.forecasts == 0
      ? nil
      : Row(
        quantity: "yield_14", unit: "t/ha", rmse_open: summary.openForecast, rmse_twin: summary.twinForecast,
        cut: summary.forecastCut,
        coverage_90: Double(summary.forecastsInBand) / Double(summary.forecasts))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let whole = Whole(
      seeds: summary.seeds, quantities: rows, mean_cut: summary.meanCut, yield_at_flowering: harvest,
      worst_imbalance: summary.worstImbalance)
    return String(decoding: try encoder.encode(whole), as: UTF8.self)
  }
}
