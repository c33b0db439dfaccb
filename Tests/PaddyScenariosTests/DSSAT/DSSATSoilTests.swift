import Foundation
import Numbers
import Paddy
import PaddyScenarios
import Testing

@Suite struct DSSATSoilTests {
  @Test func aProfileIsRead() throws {
    let (read, diagnostics) = DSSATSoil.read("ABCD010001", text: DSSATExamples.soil, file: "AB.SOL")
    let soil = try #require(read)
    #expect(diagnostics.isEmpty && soil.title == "NOBODY SIC 20 A clay" && soil.line == 3)
    #expect(soil.albedo == 0.13 && soil.evaporationLimit == 6 && soil.drainageRate == 0.2 && soil.runoffCurve == 61)
    #expect(soil.layers.count == 2 && soil.layers.map(\.base) == [5, 20] && soil.layers.map(\.saturation) == [0.52, 0.55])
    let first = soil.layers[0]
    #expect(first.lowerLimit == 0.21 && first.drainedUpperLimit == 0.48 && first.saturatedConductivity == 5.3)
    #expect(
      first.bulkDensity == 1.18 && first.organicCarbon == 5.4 && first.clay == 55 && first.silt == 37 && first.coarse == nil)
    #expect(first.totalNitrogen == 0.48 && first.acidity == 6.2 && first.cationExchange == 40 && soil.layers[1].acidity == nil)
    #expect(DSSATSoil.read("ABCD010002", text: DSSATExamples.soil, file: "AB.SOL").profile?.layers.count == 1)
  }

  @Test func whatStandsWronglyInColumnsThatAreNotReadIsAWarning() throws {
    let wide = DSSATExamples.soil.replacing("1.00  1.00   -99   -99   -99", with: "1.00  1.00  IB001 IB001", maxReplacements: 1)
    let more = wide.replacing("40.0   -99", with: "40.0   -99    12", maxReplacements: 1)
    let (soil, diagnostics) = DSSATSoil.read("ABCD010001", text: more, file: "AB.SOL")
    #expect(soil?.layers.count == 2 && diagnostics.map(\.line) == [7, 7, 9], "\(diagnostics.map(\.description))")
    #expect(diagnostics.allSatisfy { $0.severity == .warning })
  }

  static let mistakes: [(String, String, Int?, Int?, String)] = [
    ("*ABCD010001", "*ABCD010003", nil, nil, "no soil *ABCD010001; nearest"),
    ("SLLL  SDUL", "SLLX  SDUL", 8, nil, "missing column SLLL"),
    (" 0.21  0.48  0.52", " 0.21  0.481 0.52", 9, 21, "ends in column 25, expected at most 24"),
    (" 0.21  0.48  0.52", " 0.21  0.4810.522", 9, 21, "stands below SDUL and SSAT"),
    (" 0.21  0.48  0.52", " 0.21   -99  0.52", 9, 22, "SDUL is missing"),
    ("    20   -99  0.21", "     5   -99  0.21", 10, 6, "SLB is 5.0, more than 5.0 is expected"),
    ("1.18  5.40", "1.18  5,40", 9, 51, "SLOC is '5,40', a number is expected"),
  ]

  @Test(arguments: mistakes.indices) func mistakesAreErrorsWithTheirPlace(index: Int) throws {
    let (old, new, line, column, part) = Self.mistakes[index]
    #expect(DSSATExamples.soil.contains(old))
    let text = DSSATExamples.soil.replacing(old, with: new, maxReplacements: 1)
    let (soil, diagnostics) = DSSATSoil.read("ABCD010001", text: text, file: "AB.SOL")
    #expect(soil == nil)
    let error = try #require(errors(diagnostics).first)
    #expect(error.line == line && error.column == column && error.message.contains(part), "\(error)")
  }

  @Test func theFileNamedAfterTheSoilIsPreferredAndADifferenceTold() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("paddy-soil-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ text: String, _ name: String) throws {
      try text.write(toFile: folder.path + "/" + name, atomically: true, encoding: .utf8)
    }
    try write(DSSATExamples.soil, "SOIL.SOL")
    try write(DSSATExamples.soil, "AA.SOL")
    #expect(DSSATSoil.find("ABCD010001", folder: folder.path).profile?.file.hasSuffix("/AA.SOL") == true)
    try write(DSSATExamples.soil.replacing("5.3  1.18", with: "7.3  1.18"), "AB.SOL")
    let (soil, diagnostics) = DSSATSoil.find("ABCD010001", folder: folder.path)
    #expect(soil?.file.hasSuffix("/AB.SOL") == true && soil?.layers[0].saturatedConductivity == 7.3)
    #expect(diagnostics.count == 2 && diagnostics.allSatisfy { $0.severity == .warning && $0.message.contains("differs") })
    #expect(DSSATSoil.find("ABCD010002", folder: folder.path).diagnostics.isEmpty)
    let missing = DSSATSoil.find("ABCD010009", folder: folder.path)
    #expect(missing.profile == nil && missing.diagnostics[0].message.contains("ABCD010001, ABCD010002"), "\(missing.diagnostics)")
    #expect(DSSATSoil.find("ABCD010001", folder: folder.path + "/none").diagnostics[0].message.contains("no file *.SOL"))
  }

  @Test(.enabled(if: DSSATTrials.areThere, "the field trials are absent: shared/trials beside the project"))
  func everyProfileOfTheRealFilesIsRead() throws {
    var count = 0
    for file in try DSSATTrials.files("soil", ".SOL") {
      let text = try DSSATTrials.text(file)
      for line in text.split(whereSeparator: \.isNewline) where line.hasPrefix("*") && !line.hasPrefix("*SOILS") {
        let identifier = String(line.dropFirst().prefix { !$0.isWhitespace })
        let (soil, diagnostics) = DSSATSoil.read(identifier, text: text, file: file)
        #expect(soil != nil && errors(diagnostics).isEmpty, "\(diagnostics.map(\.description))")
        count += 1
      }
    }
    #expect(count == 147)
    let folder = DSSATTrials.path("soil")
    let banos = try #require(DSSATSoil.find("IRRI920001", folder: folder).profile)
    #expect(banos.file.hasSuffix("/IR.SOL") && banos.layers.count == 9 && banos.layers[2].saturatedConductivity == 0.013)
    #expect(DSSATSoil.find("IBRI910002", folder: folder).profile?.file.hasSuffix("/RICE.SOL") == true)
    #expect(DSSATSoil.find("UAFDLY0001", folder: folder).profile?.layers.map(\.base) == [15, 92, 127, 152])
    #expect(
      DSSATSoil.find("IRRI200701", folder: folder).diagnostics.contains {
        $0.line == 102 && $0.message.contains("again and differs")
      })
    let clock = ContinuousClock()
    let time = clock.measure { _ = DSSATSoil.find("SBSBUK9001", files: [folder + "/SOIL.SOL"]) }
    print("one profile of 160 kB: \(time)")
    #expect(time < .seconds(1))
    let text = try DSSATTrials.text("soil/IR.SOL")
    for damaged in DamagedText.prefixes(of: text, step: 97) + DamagedText.changed(text, times: 30, count: 60, seed: 3) {
      let (soil, diagnostics) = DSSATSoil.read("IRRI920001", text: damaged, file: "IR.SOL")
      #expect(soil != nil || !errors(diagnostics).isEmpty)
    }
  }
}
