import Foundation
import Numbers
import Paddy
import PaddyScenarios
import Testing

/// Experiments as scenarios; they read the trials beside the project.
@Suite(.enabled(if: DSSATTrials.areThere, "the field trials are not beside the project; skipped"))
struct DSSATImportTests {
  static let folder = DSSATTrials.folder.path

  static func read(_ code: String) -> (experiment: ImportedExperiment?, diagnostics: [Diagnostic]) {
    var reader = DSSATImport(weatherFolder: folder + "/weather", soilFolder: folder + "/soil")
    return reader.read(path: "\(folder)/exp/\(code).RIX")
  }

  @Test(
    "every experiment becomes scenarios with all of its treatments",
    arguments: [
      ("IRCH0301", 3), ("IRMA9204", 3), ("IRMZ8601", 10), ("IRPI8001", 9), ("PULU0001", 4), ("UAFD0011", 15), ("UAFD0012", 15),
    ])
  func whole(code: String, treatments: Int) throws {
    let (found, diagnostics) = Self.read(code)
    let experiment = try #require(found)
    #expect(diagnostics.filter { $0.severity == .error } == [])
    #expect(experiment.treatments.count == treatments && experiment.planned == treatments)
    #expect(experiment.scenarios.reduce(0) { $0 + $1.scenario.systems.count } == treatments)
    #expect(Set(experiment.treatments.map { "\($0.scenario) \($0.system)" }).count == treatments)
    #expect(experiment.observations.isEmpty == (code == "PULU0001"))
    #expect(experiment.observations.allSatisfy { $0.value != -99 })
  }

  @Test(
    "a scenario that was written reads back to the same plan, without a complaint",
    arguments: ["IRMZ8601", "IRPI8001", "IRCH0301"])
  func roundTrip(code: String) throws {
    let experiment = try #require(Self.read(code).experiment)
    for one in experiment.scenarios {
      let text = ScenarioWriter.yaml(one.scenario)
      let reading = ScenarioReader().read(text: text, file: "/tmp/\(one.name).yaml")
      #expect(reading.diagnostics.filter { $0.severity == .error } == [])
      let again = try #require(reading.scenario)
      #expect(ScenarioWriter.yaml(again) == text)
      #expect(again.plot.soil.profile == one.scenario.plot.soil.profile)
    }
  }

  @Test("density, dates, doses and water are those of the file")
  func details() throws {
    let experiment = try #require(Self.read("IRMZ8601").experiment)
    let system = try #require(experiment.scenarios[0].scenario.systems.first { $0.name.hasPrefix("t5-") })
    #expect(system.plan.rice.hills == 25 && system.plan.rice.seedlings == 3)
    #expect(system.plan.rice.transplanted == .date(CalendarDate(year: 1986, dayOfYear: 36)))
    #expect(system.plan.rice.sown == .date(CalendarDate(year: 1986, dayOfYear: 13)), "seedlings of 23 d")
    #expect(system.plan.fertiliser.map(\.nitrogen) == [9.3, 4.7] && system.plan.fertiliser.map(\.inSoil) == [0.45, 0])
    #expect(system.plan.water.percolation == 0.002 && system.plan.water.rule == .schedule)
    #expect(experiment.scenarios[0].scenario.plot.bund == 0.15)
    let harvest = try #require(experiment.observations.first { $0.treatment == 5 && $0.variable == "HWAM" })
    #expect(abs(harvest.value - 0.86 * 7700) < 1e-9, "weighed at 14 %, kept dry")
    let flowering = try #require(experiment.observations.first { $0.treatment == 5 && $0.variable == "ADAT" })
    #expect(flowering.value == 57)
    let profile = try #require(experiment.scenarios[0].scenario.plot.soil.profile)
    #expect(profile.layers.map(\.base) == [0.05, 0.2, 0.35, 0.5] && profile.layers[0].ammonium == 10.1)
    let dry = try #require(Self.read("IRPI8001").experiment)
    let upland = dry.scenarios[0].scenario.systems[0].plan
    #expect(upland.rice.establishment == .directSeeded && upland.rice.hills == 200)
    #expect(dry.scenarios[0].scenario.plot.soil.profile?.puddledDepth == 0)
  }

  @Test("ammonium that is a share of the soil's total nitrogen is no measurement")
  func estimated() throws {
    let (found, diagnostics) = Self.read("IRMA9204")
    let profile = try #require(found?.scenarios[0].scenario.plot.soil.profile)
    #expect(profile.layers.allSatisfy { $0.ammonium == nil })
    #expect(diagnostics.contains { $0.message.contains("an estimate and no measurement") })
  }

  /// A copy of an experiment with something wrong in it.
  private func damaged(_ code: String, _ change: (String) -> String) throws -> (
    experiment: ImportedExperiment?, diagnostics: [Diagnostic]
  ) {
    let place = FileManager.default.temporaryDirectory.appending(path: "paddy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let text = try String(contentsOfFile: "\(Self.folder)/exp/\(code).RIX", encoding: .utf8)
    let file = place.appending(path: "\(code).RIX").path
    try change(text).write(toFile: file, atomically: true, encoding: .utf8)
    var reader = DSSATImport(weatherFolder: Self.folder + "/weather", soilFolder: Self.folder + "/soil")
    return reader.read(path: file)
  }

  @Test("a soil that is not there, a station that is not there: said, with the nearest, and nothing runs")
  func missing() throws {
    let soil = try damaged("IRMZ8601") { $0.replacing("IBRI910002", with: "IBRI910003") }
    #expect(soil.experiment == nil && soil.diagnostics.contains { $0.severity == .error && $0.message.contains("IBRI91000") })
    let station = try damaged("IRMZ8601") { $0.replacing(" IRMZ       -99", with: " IRMY       -99") }
    #expect(station.experiment == nil)
    #expect(station.diagnostics.contains { $0.severity == .error && $0.message.contains("did you mean 'IRMZ'") })
  }

  @Test("one treatment with a level that is not there is left out, the others go on")
  func level() throws {
    let (found, diagnostics) = try damaged("IRMZ8601") {
      $0.replacing(
        "35 kg N as urea(2/3 18 DT  1  1  0  1  1  1  1  1", with: "35 kg N as urea(2/3 18 DT  1  1  0  1  1  1  9  1",
        maxReplacements: 1)
    }
    let experiment = try #require(found)
    #expect(experiment.treatments.count == 9 && experiment.planned == 10)
    #expect(diagnostics.contains { $0.severity == .error && $0.line != nil && $0.message.contains("FERTILIZERS") })
    #expect(diagnostics.contains { $0.message == "9 of 10 treatments can run" })
  }

  @Test("an unknown fertiliser leaves out the treatments that got it, not their fertiliser")
  func fertiliser() throws {
    let (found, diagnostics) = try damaged("UAFD0011") { $0.replacing(" 3 00187 FE005", with: " 3 00187 FE9Z9") }
    #expect(found?.treatments.map(\.number) == [1, 2, 4, 5, 6, 7, 9, 10, 11, 12, 14, 15])
    #expect(diagnostics.contains { $0.message.contains("unknown fertiliser 'FE9Z9'") && $0.line != nil })
    #expect(diagnostics.contains { $0.message.contains("treatment 8: left out") })
    #expect(diagnostics.contains { $0.message == "12 of 15 treatments can run" })
    #expect(diagnostics.contains { $0.severity == .warning && $0.message.contains("nothing was observed") }, "no table beside it")
  }

  @Test("a row of a treatment that the experiment has not is said to be left out")
  func stranger() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "paddy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    for ending in ["RIX", "RIA"] {
      let text = try String(contentsOfFile: "\(Self.folder)/exp/IRPI8001.\(ending)", encoding: .utf8)
      let changed = text.replacing("\n     3  5300", with: "\n    99  5300")
      try changed.write(toFile: place.appending(path: "IRPI8001.\(ending)").path, atomically: true, encoding: .utf8)
    }
    var reader = DSSATImport(weatherFolder: Self.folder + "/weather", soilFolder: Self.folder + "/soil")
    let (found, diagnostics) = reader.read(path: place.appending(path: "IRPI8001.RIX").path)
    #expect(found?.treatments.count == 9 && found?.observations.contains { $0.treatment == 3 } == false)
    #expect(diagnostics.contains { $0.message == "rows of treatment 99, which IRPI8001 has not, are left out" })
  }

  @Test("a file cut anywhere ends in errors, never in a crash or a silent half")
  func truncated() throws {
    for share in [0.05, 0.2, 0.35, 0.5, 0.65] {
      let (found, diagnostics) = try damaged("IRMZ8601") { String($0.prefix(Int(share * Double($0.count)))) }
      #expect(diagnostics.contains { $0.severity == .error }, "cut at \(share)")
      #expect((found?.treatments.count ?? 0) < 10)
    }
  }
}
