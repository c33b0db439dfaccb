import Foundation
import Numbers
import Paddy
import PaddyScenarios
import Testing

@Suite(.enabled(if: DSSATTrials.areThere, "the field trials are absent: shared/trials beside the project"))
struct DSSATTrialTests {
  static let counts = [
    ("IRMZ8601", 10), ("IRPI8001", 9), ("UAFD0011", 15), ("UAFD0012", 15), ("IRMA9204", 3), ("IRCH0301", 3), ("PULU0001", 4),
  ]

  static func experiment(_ code: String) throws -> DSSATExperiment {
    let (experiment, diagnostics) = DSSATExperiment.read(text: try DSSATTrials.text("exp/\(code).RIX"), file: "\(code).RIX")
    #expect(errors(diagnostics).isEmpty, "\(diagnostics.map(\.description))")
    return try #require(experiment)
  }

  @Test(arguments: counts) func everyExperimentIsReadWhole(code: String, count: Int) throws {
    let experiment = try Self.experiment(code)
    #expect(experiment.code == code && experiment.treatments.count == count)
    #expect(experiment.treatments.allSatisfy { $0.isComplete })
    for treatment in experiment.treatments {
      let soil = DSSATSoil.find(treatment.field!.soil, folder: DSSATTrials.path("soil"))
      #expect(soil.profile != nil && errors(soil.diagnostics).isEmpty, "\(soil.diagnostics.map(\.description))")
    }
    let known = ["IRMA9204": "IRMA9202", "IRCH0301": "IRCH9301"]
    let found = DSSATExperiment.read(text: try DSSATTrials.text("exp/\(code).RIX"), file: "\(code).RIX").diagnostics
    #expect(found.count == (known[code] == nil ? 0 : 1), "\(found.map(\.description))")
  }

  @Test func munozHasFiveDosesTwiceFloodedAndDrained() throws {
    let experiment = try Self.experiment("IRMZ8601")
    let doses = experiment.treatments.map { $0.fertilisations!.compactMap(\.nitrogen).reduce(0, +) }
    #expect(doses == [0, 35, 70, 105, 140, 0, 35, 70, 105, 140])
    #expect(experiment.title == "IRRI,MUNOZ JAN 86 UREASE INHIBITORS")
    #expect(experiment[treatment: 10]?.name == "140 kgN as urea(2/3 18 DT")
    #expect(experiment[treatment: 2]?.fertilisations?.map { $0.method!.soilShare } == [0.45, 0])
    #expect(
      experiment[treatment: 1]?.irrigation?.operations.count == 8 && experiment[treatment: 6]?.irrigation?.operations.count == 20)
    let planting = try #require(experiment[treatment: 3]?.planting)
    #expect(planting.date == CalendarDate(year: 1986, month: 2, day: 5) && planting.seedlingAge == 23)
    #expect(planting.plantsAtSeeding == 75 && planting.plantsAtEmergence == 25 && planting.plantsPerHill == 3)
    #expect(
      experiment[treatment: 1]?.residues?.first?.amount == 800 && experiment[treatment: 1]?.initialConditions?.rootMass == 600)
  }

  @Test func faisalabadPutsPlantsInBothColumns() throws {
    let experiment = try Self.experiment("UAFD0011")
    let plantings = experiment.treatments.map { $0.planting! }
    #expect(
      plantings.map(\.plantsAtSeeding) == Array(repeating: 16, count: 5) + Array(repeating: 32, count: 5)
        + Array(repeating: 48, count: 5))
    #expect(plantings.allSatisfy { $0.plantsAtSeeding == $0.plantsAtEmergence } && plantings[14].name == "Three seedlings/hill")
    #expect(experiment.treatments[14].fertilisations?.map(\.nitrogen) == [100, 100])
    let last = try #require(experiment.treatments[0].initialConditions?.layers.last)
    #expect(last.base == 152 && last.water == 0.313 && last.ammonium == nil && last.nitrate == nil)
    #expect(
      experiment.treatments[0].initialConditions?.previousCrop == "WH" && experiment.treatments[0].irrigation?.efficiency == 1)
    let irrigations = try Self.experiment("UAFD0012").treatments.map { $0.irrigation!.operations.count }
    #expect(irrigations == [8, 10, 12, 14, 16, 8, 10, 12, 14, 16, 8, 10, 12, 14, 16])
  }

  @Test func changpingFertilisesByDaysAfterPlanting() throws {
    let experiment = try Self.experiment("IRCH0301")
    let moments = experiment.treatments.map { $0.fertilisations!.map(\.moment) }
    #expect(moments[0] == [.daysAfterPlanting(0), .daysAfterPlanting(56), .daysAfterPlanting(76)])
    #expect(moments[2].count == 5 && moments[2].last == .daysAfterPlanting(107))
    #expect(experiment.treatments.map { $0.fertilisations!.compactMap(\.nitrogen).reduce(0, +) } == [225, 225, 225])
    #expect(experiment.treatments.map { $0.irrigation!.operations.map(\.value).reduce(0, +) } == [240, 220, 150])
    #expect(experiment.treatments[0].irrigation?.operations[0].moment == .date(CalendarDate(year: 2003, month: 6, day: 20)!))
    #expect(experiment.treatments[1].planting?.method == .drySeed && experiment.treatments[1].planting?.plantsAtEmergence == 490)
    #expect(experiment.treatments[0].initialConditions?.layers[6].nitrate == 0.016)
  }

  @Test func losBanosTellsItsWaterWithComments() throws {
    let experiment = try Self.experiment("IRMA9204")
    let operations = try #require(experiment.treatments[0].irrigation).operations
    #expect(operations.map(\.kind) == [.bundHeight, .puddling, .floodDepth, .constantFloodDepth])
    #expect(operations.map(\.value) == [100, 15, 100, 10])
    #expect(experiment.treatments.map { $0.fertilisations!.compactMap(\.nitrogen).reduce(0, +) } == [0, 180, 225])
    #expect(experiment.treatments[0].planting?.plantsAtSeeding == 999 && experiment.treatments[0].cultivar?.name == "IR 72")
    let upland = try Self.experiment("IRPI8001")
    #expect(upland.treatments.map { $0.irrigation!.operations.count } == Array(repeating: 34, count: 9))
    let ludhiana = try Self.experiment("PULU0001").treatments[0].irrigation?.operations.map(\.kind) ?? []
    #expect(ludhiana.count == 55 && ludhiana.starts(with: [.puddling, .percolationRate, .bundHeight, .floodDepth]))
  }

  @Test func everyTableOfObservationsIsRead() throws {
    for file in try DSSATTrials.files("exp", ".RIA") + DSSATTrials.files("exp", ".RIT") {
      let name = (file as NSString).lastPathComponent
      let planting = try Self.experiment(String(name.prefix(8))).plantingDates
      let (read, diagnostics) = DSSATObservations.read(text: try DSSATTrials.text(file), file: name, planting: planting)
      let observations = try #require(read)
      #expect(errors(diagnostics).isEmpty, "\(diagnostics.map(\.description))")
      print(
        name, observations.values.count, "values", observations.events.count, "days", warnings(diagnostics).map(\.description))
      #expect(observations.treatments == Array(1...Self.counts.first { name.hasPrefix($0.0) }!.1))
    }
  }

  func observations(_ name: String) throws -> (DSSATObservations, [Diagnostic]) {
    let planting = try Self.experiment(String(name.prefix(8))).plantingDates
    let (read, diagnostics) = DSSATObservations.read(text: try DSSATTrials.text("exp/" + name), file: name, planting: planting)
    return (try #require(read), diagnostics)
  }

  @Test func theTrapsOfTheObservationsAreReported() throws {
    for name in ["IRMZ8601.RIA", "IRPI8001.RIA"] {
      let (table, found) = try observations(name)
      #expect(
        table.grainMoisture == .fourteenPercent && found.contains { $0.message.contains("HWAM is at 14 % moisture") }, "\(name)")
      #expect(found.contains { $0.message.contains("days without a year in ADAT, MDAT") })
      #expect(!found.contains { $0.message.contains("harvest index") })
    }
    let (munoz, _) = try observations("IRMZ8601.RIA")
    #expect(
      munoz.value("HWAM", treatment: 5) == 7700 && munoz.value("H#AM", treatment: 5) == nil
        && munoz.value("GN%M", treatment: 10) == 1.29)
    #expect(munoz.date("ADAT", treatment: 1) == CalendarDate(year: 1986, month: 4, day: 3))
    let (faisalabad, doubts) = try observations("UAFD0011.RIA")
    #expect(faisalabad.grainMoisture == .dry && doubts.filter { $0.message.contains("harvest index 0.8") }.count == 3)
    #expect(doubts.contains { $0.line == 1 && $0.message.contains("UAFD0012") })
    let (changping, repeats) = try observations("IRCH0301.RIA")
    #expect(repeats.contains { $0.line == 6 && $0.message.contains("row 3 repeats row 2") })
    #expect(changping.date("MDAT", treatment: 1) == CalendarDate(year: 2003, month: 10, day: 4))
    #expect(changping.value("PWAM", treatment: 3) == 6752)
    let (series, _) = try observations("UAFD0012.RIT")
    #expect(series.series("CWAD", treatment: 1).map(\.value) == [225, 1821, 4023, 7033, 8329, 8256])
    #expect(series.series("GWAD", treatment: 1).map(\.value) == [3062])
    #expect(series.series("LAID", treatment: 1).first?.date == CalendarDate(year: 2000, month: 8, day: 8))
    let (banos, _) = try observations("IRMA9204.RIT")
    #expect(banos.series("LN%D", treatment: 2).map(\.value) == [2.7, 2.7, 5.2, 3.5, 3.2, 2.6, 2.0, 1.2])
  }

  @Test func noPrefixAndNoDamageOfARealFileEndsTheReader() throws {
    let planting = [1: CalendarDate(year: 1992, month: 1, day: 16)!]
    for name in ["exp/IRMA9204.RIX", "exp/UAFD0011.RIX", "exp/IRMZ8601.RIA", "exp/IRCH0301.RIT"] {
      let text = try DSSATTrials.text(name)
      for damaged in DamagedText.prefixes(of: text, step: 97) + DamagedText.changed(text, times: 12, count: 40, seed: 7) {
        let file = (name as NSString).lastPathComponent
        if file.hasSuffix("X") {
          let (experiment, diagnostics) = DSSATExperiment.read(text: damaged, file: file)
          #expect(experiment != nil || !errors(diagnostics).isEmpty)
        } else {
          let (read, diagnostics) = DSSATObservations.read(text: damaged, file: file, planting: planting)
          #expect(read != nil || !errors(diagnostics).isEmpty || !damaged.contains("  1  "), "\(damaged)")
        }
      }
    }
  }
}
