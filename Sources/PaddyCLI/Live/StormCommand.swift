import ArgumentParser
import Foundation
import Numbers
import Paddy
import PaddyReports
import PaddyScenarios
import PaddyStudies
import PaddyTelemetry
import PaddyTwin

/// What to do before a storm.
struct StormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "storm",
    abstract: "Advise on a forecast storm: when to open the outlet, how far, and what comes of it with and without.",
    discussion: """
      The forecast is a CSV file: time (ISO 8601 with its zone, when the step begins), rain_mm, and member_1_mm, member_2_mm, … where it has \
      members. The bund is the scenario's; the sill stands 4 cm over the depth that its water rule fills to, as in a season.
      """)

  @Argument(help: "The scenario file.") var scenario: String
  @Option(help: ArgumentHelp("The rain forecast (CSV).", valueName: "file")) var rain: String
  @Option(help: ArgumentHelp("Water on the flat now, as '12 cm'.", valueName: "depth")) var level: String
  @Option(help: ArgumentHelp("The system; the scenario's base where not named.", valueName: "name")) var system: String?
  @Option(help: ArgumentHelp("The field's clock against UTC; from the longitude where not given.", valueName: "+08:00")) var zone:
    String?
  @Flag(help: "Print the result as JSON.") var json = false

  func validate() throws {
    if let zone, LiveOptions.seconds(zone) == nil {
      throw ValidationError("--zone \(zone) is no clock: write it as +08:00, -05:00 or Z")
    }
    _ = try depth()
  }

  /// m.
  private func depth() throws -> Double {
    do {
      let quantity = try Quantity(parsing: level)
      guard quantity.unit.dimension == Dimension(length: 1) else { throw ValidationError("") }
      return quantity.value * Double(quantity.unit.numerator) / Double(quantity.unit.denominator)
    } catch {
      throw ValidationError("--level \(level) is no depth: write it with its unit, as '12 cm'")
    }
  }

  func run() throws {
    let (study, chosen) = try LiveOptions.study(scenario, system: system)
    guard let bytes = FileManager.default.contents(atPath: rain) else {
      Console.message("error: the rain forecast \(rain) cannot be read")
      throw Exit.inputMissing
    }
    let (forecast, diagnostics) = StormRainForecast.reading(String(decoding: bytes, as: UTF8.self), file: rain)
    Console.report(diagnostics)
    guard let forecast, let first = forecast.steps.first else { throw Exit.badData }
    let seconds = zone.flatMap(LiveOptions.seconds) ?? Int((study.scenario.site.longitude / 15).rounded()) * 3600
    let advice = StormAdvice(
      scenario: study.scenario, system: chosen, level: try depth(), forecast: forecast, now: first.start, zone: seconds)
    Console.result(
      json ? try StormReport.json(advice, now: first.start) : StormReport.text(advice, now: first.start, zone: seconds))
  }
}

/// Advice before a storm, for people and for programs.
enum StormReport {
  static func text(_ advice: StormAdvice, now: Double, zone: Int) -> String {
    func moment(_ hours: Double) -> String { ISOMoment.shortText(now + 3600 * hours, zone: zone) }
    func centimetres(_ metres: Double) -> String { String(format: "%.1f", 100 * metres) }
    var table = TextTable([
      .init("what comes of it"), .init("unit"), .init("gate as it is", .right), .init("gate as advised", .right),
    ])
    let (a, b) = (advice.without, advice.with)
    table.add([
      "chance of water over the bund", "%", String(format: "%.0f", 100 * a.chance), String(format: "%.0f", 100 * b.chance),
    ])
    table.add(["highest water over the flat", "cm", centimetres(a.peak), centimetres(b.peak)])
    table.add([
      "water lost over the bund", "mm", String(format: "%.0f", 1000 * a.spilled), String(format: "%.0f", 1000 * b.spilled),
    ])
    table.add([
      "water let out at the gate", "mm", String(format: "%.0f", 1000 * a.drained), String(format: "%.0f", 1000 * b.drained),
    ])
    table.add(["water left afterwards", "cm", centimetres(a.left), centimetres(b.left)])
    table.add([
      "first water over the bund", "", a.overtops.map(moment) ?? Figures.absent, b.overtops.map(moment) ?? Figures.absent,
    ])
    var text = table.rendered() + "\n"
    if let opening = advice.opening {
      text +=
        "Open the gate at \(moment(opening.from)) down to \(centimetres(opening.sill)) cm over the flat, and close it at \(moment(opening.to)).\n"
    } else if a.chance > 0 {
      text += "No opening of the gate keeps more water off the bund: raise the bund, or see to nets and fence.\n"
    } else {
      text += "Nothing to do: the bund of \(centimetres(advice.bund)) cm holds what is forecast.\n"
    }
    return text
  }

  private struct Whole: Encodable {
    var without: StormAdvice.Prospect, with: StormAdvice.Prospect
    var open_at_unix_s: Double?, close_at_unix_s: Double?, sill_m: Double?
    var bund_m: Double
  }

  static func json(_ advice: StormAdvice, now: Double) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let whole = Whole(
      without: advice.without, with: advice.with, open_at_unix_s: advice.opening.map { now + 3600 * $0.from },
      close_at_unix_s: advice.opening.map { now + 3600 * $0.to }, sill_m: advice.opening?.sill, bund_m: advice.bund)
    return String(decoding: try encoder.encode(whole), as: UTF8.self)
  }
}
