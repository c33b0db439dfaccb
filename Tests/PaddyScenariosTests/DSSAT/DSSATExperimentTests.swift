import Foundation
import Numbers
import Paddy
import PaddyScenarios
import Testing

@Suite struct DSSATExperimentTests {
  @Test func anExperimentIsReadWithEverythingItsLevelsPointTo() throws {
    let (read, diagnostics) = DSSATExperiment.read(text: DSSATExamples.experiment, file: "ABCD0101.RIX")
    let experiment = try #require(read)
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    #expect(experiment.code == "ABCD0101" && experiment.title == "Two doses of nitrogen")
    #expect(experiment.treatments.map(\.number) == [1, 2] && experiment.treatments.map(\.name) == ["none", "sixty"])
    #expect(experiment.treatments[0].fertilisations == [] && experiment.treatments[0].residues == [])
    let treatment = try #require(experiment[treatment: 2])
    #expect(treatment.isComplete)
    #expect(treatment.cultivar?.crop == "RI" && treatment.cultivar?.identifier == "IB0118" && treatment.cultivar?.name == "IR 72")
    #expect(
      treatment.field?.weatherStation == "ABCD" && treatment.field?.soil == "ABCD010001" && treatment.field?.texture == "CL")
    #expect(treatment.field?.slope == nil && treatment.field?.obstruction == 0 && treatment.field?.name == nil)
    let conditions = try #require(treatment.initialConditions)
    #expect(conditions.date == CalendarDate(year: 2001, month: 1, day: 4) && conditions.rootMass == 1300)
    #expect(conditions.previousCrop == "RI" && conditions.incorporatedShare == 100 && conditions.incorporationDepth == 15)
    #expect(conditions.layers.map(\.base) == [5, 20] && conditions.layers.map(\.water) == [0.52, 0.55])
    #expect(conditions.layers.map(\.ammonium) == [48, 12.8] && conditions.layers.map(\.nitrate) == [9.6, nil])
    let planting = try #require(treatment.planting)
    #expect(planting.method == .transplants && planting.distribution == .hills && planting.plantsAtSeeding == 75)
    #expect(planting.plantsAtEmergence == 25 && planting.seedlingAge == 12 && planting.plantsPerHill == 3 && planting.depth == 5)
    #expect(planting.emergence == nil && planting.name == nil && planting.rowSpacing == 20)
    let operations = try #require(treatment.irrigation).operations
    #expect(operations.map(\.kind) == [.bundHeight, .constantFloodDepth] && operations.map(\.value) == [100, 40])
    let urea = try #require(treatment.fertilisations?.first)
    #expect(urea.material.ureaShare == 1 && urea.method?.soilShare == 0.92 && urea.nitrogen == 60 && urea.phosphorus == nil)
    #expect(urea.moment == .date(CalendarDate(year: 2001, month: 1, day: 16)!))
    let straw = try #require(treatment.residues?.first)
    #expect(straw.amount == 800 && straw.nitrogen == 1.1 && straw.depth == 15 && straw.incorporatedShare == nil)
    #expect(treatment.controls?.fertiliser == .reported && treatment.controls?.water == true)
    #expect(treatment.controls?.start == CalendarDate(year: 2001, month: 1, day: 4))
    #expect(experiment.plantingDates == [1: planting.date!, 2: planting.date!])
  }

  @Test func daysAfterPlantingAreReadWhereTheControlsSayD() throws {
    let row = " 1 01016 FE005"
    let days = DSSATExamples.experiment(row, " 1    56 FE005").replacing(
      "R     R     R     R     M", with: "R     R     D     R     M")
    let (read, diagnostics) = DSSATExperiment.read(text: days, file: "a.RIX")
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    let moment = try #require(read?[treatment: 2]?.fertilisations?.first?.moment)
    #expect(moment == .daysAfterPlanting(56))
    #expect(moment.date(planting: CalendarDate(year: 2001, month: 1, day: 16)!) == CalendarDate(year: 2001, month: 3, day: 13))
    let mixed = DSSATExamples.experiment("R     R     R     R     M", "R     R     D     R     M")
    let error = try #require(errors(DSSATExperiment.read(text: mixed, file: "a.RIX").diagnostics).first)
    #expect(error.line == 42 && error.column == 4 && error.message.contains("days after planting are expected"))
  }

  /// What was changed, the line and column of the error, a part of what it says, how many treatments still come out.
  static let mistakes: [(String, String, Int?, Int?, String, Int)] = [
    // A level that does not exist: the other treatment comes out whole.
    (
      "sixty                      1  1  0  1  1  1  1", "sixty                      1  1  0  1  1  1  7", 12, nil,
      "treatment 2 names level 7 of *FERTILIZERS (INORGANIC) (MF), which has 1", 2
    ),
    ("sixty                      1  1  0  1  1", "sixty                      1  1  0  1  0", 12, nil, "treatment 2 has MP 0", 2),
    // Sections and headers.
    (
      "*PLANTING DETAILS", "*PLENTING DETAILS", 9, nil, "no section *PLANTING DETAILS, which treatments 1, 2 need (MP); nearest",
      2
    ),
    ("*TREATMENTS ", "*TREETMANTS ", nil, nil, "no section *TREATMENTS", 0),
    ("@I IDATE  IROP IRVAL", "@I IDATE  IROP IRVAX", 36, nil, "missing column IRVAL", 2),
    ("@C CR INGENO CNAME", "@C CR INGANO CNAME", 15, nil, "missing column INGENO", 2),
    ("@I IDATE  IROP IRVAL", "@I XDATE  XROP XRVAL", 36, nil, "unknown header in *IRRIGATION", 2),
    ("@N MANAGEMENT ", "@N MANAGEMANT ", 50, nil, "simulation controls 1 lack '@N MANAGEMENT", 2),
    ("*EXP.DETAILS", "EXP.DETAILS", 1, nil, "before any section", 0),
    // Values that do not stand below their own name.
    (
      " 1     5  0.52  48.0   9.6", " 1     5  0.52148.05   9.6", 26, 11,
      "'0.52148.05' is too wide: it stands below SH2O and SNH4", 2
    ),
    (
      " 1     5  0.52  48.0   9.6", " 1     5   0.52  48.0   9.6", 26, 12,
      "ends in column 15, expected at most 14, the end of SH2O", 2
    ),
    (" 1     5  0.52  48.0   9.6", " 1     5  0.52  48.0   9.6     7", 26, 32, "'7' stands below no column", 2),
    (" 1     5  0.52  48.0   9.6", " 1     5 .5 .2  48.0   9.6", 26, 13, "'.2' and '.5' both stand below SH2O", 2),
    (" 1     5  0.52  48.0   9.6", " 1     5\t0.52\t48.0\t9.6", 26, 9, "a tabulator", 2),
    ("none                       1", "none, and some more wordings1", 11, 34, "reaches beyond column 34, where TNAME ends", 1),
    // Values that are none.
    (" 1     5  0.52", " 1     5  0,52", 26, 11, "SH2O is '0,52', a number is expected", 2),
    (" 1    20   .55", " 1     3   .55", 27, 8, "ICBL is 3.0, more than 5.0 is expected", 2),
    (" 1 01016   -99", " 1 01366   -99", 31, 4, "PDATE is '01366', no such day", 2),
    (" 1 01016   -99", " 1   -99   -99", 31, 6, "PDATE is missing", 2),
    (" 1 01016 FE005", " 1    16 FE005", 42, 7, "days after planting only where FERTI is D", 2),
    (" 1 01016 FE005", " 1 01016 FE505", 42, 10, "unknown fertiliser 'FE505'; nearest match 'FE005'; known are FE001", 2),
    ("FE005 AP018", "FE005 AP010", 42, 16, "unknown application method 'AP010'", 2),
    (" 1 01004 RE001", " 1 01004 RX001", 46, 10, "unknown residue 'RX001'", 2),
    (" 1 01004 IR011", " 1 01004 IR012", 38, 10, "unknown irrigation operation 'IR012'", 2),
    (" 1 01004 IR011   40.", " 1 01004 IR011   -4.", 38, 18, "IRVAL is -4., 0 or more is expected", 2),
    (" 1 01004 IR011   40.", " 1 01004 IR011", 38, nil, "IRVAL is missing", 2),
    ("1 RI IB0118", "x RI IB0118", 16, 1, "a whole number below C is expected", 2),
    (" 2 1 0 0 sixty", " 1 1 0 0 sixty", 12, nil, "treatment 1 stands twice", 1),
  ]

  @Test(arguments: mistakes.indices) func mistakesAreErrorsWithTheirPlace(index: Int) throws {
    let (old, new, line, column, part, count) = Self.mistakes[index]
    let (experiment, diagnostics) = DSSATExperiment.read(text: DSSATExamples.experiment(old, new), file: "ABCD0101.RIX")
    let found = errors(diagnostics).first { $0.message.contains(part) }
    #expect(found != nil, "\(part): \(diagnostics.map(\.description))")
    #expect(found?.line == line && found?.column == column, "\(found?.description ?? "")")
    #expect((experiment?.treatments.count ?? 0) == count)
  }

  @Test func aMissingLevelLeavesTheOtherTreatmentsWhole() throws {
    let text = DSSATExamples.experiment(
      "sixty                      1  1  0  1  1  1  1", "sixty                      1  1  0  1  1  1  7")
    let (read, diagnostics) = DSSATExperiment.read(text: text, file: "ABCD0101.RIX")
    let experiment = try #require(read)
    #expect(errors(diagnostics).count == 1)
    #expect(experiment.treatments[0].isComplete && experiment.treatments[1].unread == [.fertiliser])
    #expect(experiment.treatments[1].fertilisations == nil && experiment.treatments[1].planting != nil)
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    var sentence: String
    var old: String, new: String
    /// What is not whole of the unfertilised treatment and of the fertilised one.
    var first: [DSSATExperiment.Factor] = [], second: [DSSATExperiment.Factor]
    var testDescription: String { sentence }
  }

  @Test(arguments: [
    Damage(
      sentence: "An unknown fertiliser spoils the treatment that got it.", old: " 1 01016 FE005", new: " 1 01016 FE505",
      second: [.fertiliser]),
    Damage(
      sentence: "So does a dose out of its column.", old: "     1    60   -99", new: "     1     60   -99", second: [.fertiliser]),
    Damage(
      sentence: "A row whose level is no number may belong to any treatment with fertiliser.", old: " 1 01016 FE005",
      new: " x 01016 FE005", second: [.fertiliser]),
    Damage(
      sentence: "A gift of water that cannot be read spoils all that got it.", old: " 1 01004 IR011   40.",
      new: " 1 01004 IR011   4O.", first: [.irrigation], second: [.irrigation]),
    Damage(
      sentence: "Gifts below a header that is not understood are missing, not nought.", old: "@I IDATE  IROP IRVAL",
      new: "@I XDATE  XROP XRVAL", first: [.irrigation], second: [.irrigation]),
    Damage(
      sentence: "A residue of no known kind was there all the same.", old: " 1 01004 RE001", new: " 1 01004 RX001",
      second: [.residue]),
    Damage(
      sentence: "What a file says of the soil's water is taken whole or not at all.", old: " 1     5  0.52",
      new: " 1     5  0,52",
      first: [.initialConditions], second: [.initialConditions]),
  ]) func halfOfWhatWasDoneIsNotWhatWasDone(damage: Damage) throws {
    let (read, diagnostics) = DSSATExperiment.read(
      text: DSSATExamples.experiment(damage.old, damage.new), file: "ABCD0101.RIX")
    let experiment = try #require(read)
    #expect(!errors(diagnostics).isEmpty)
    #expect(experiment.treatments.map(\.unread) == [damage.first, damage.second])
  }

  static let doubts: [(String, String, Int?, String)] = [
    ("*SIMULATION CONTROLS", "*SIMULATION OUTPUTS\n\n*SIMULATION CONTROLS", 48, "unknown section *SIMULATION OUTPUTS, not read"),
    ("PLPH  SPRL", "PLPX  SPRL", 30, "unknown column PLPX"),
    ("     T     H", "     Q     H", 31, "PLME is 'Q'; known are S, T"),
    ("*EXP.DETAILS: ABCD0101RI", "*EXP.DETAILS: ABCD0102RI", 1, "the name is kept"),
    (" 1 RI IB0118", " 1 MZ IB0118", 16, "crop MZ; RI, rice, is expected"),
    (
      "*SIMULATION CONTROLS",
      "*ENVIRONMENT MODIFICATIONS\n@E ODATE EDAY  ERAD  EMAX  EMIN  ERAIN ECO2  EDEW  EWIND ENVNAME\n"
        + " 1 01187 A   0 A   0 A 2.0 A   0 A 0.0 R 560 A   0 A   0 \n\n*SIMULATION CONTROLS", 50, "EMAX is 'A 2.0'"
    ),
  ]

  @Test(arguments: doubts.indices) func doubtsAreWarnings(index: Int) throws {
    let (old, new, line, part) = Self.doubts[index]
    let (experiment, diagnostics) = DSSATExperiment.read(text: DSSATExamples.experiment(old, new), file: "ABCD0101.RIX")
    #expect(experiment?.treatments.count == 2 && errors(diagnostics).isEmpty, "\(diagnostics.map(\.description))")
    #expect(warnings(diagnostics).contains { $0.line == line && $0.message.contains(part) }, "\(diagnostics.map(\.description))")
  }

  @Test func aFileCutOffAnywhereIsAnError() {
    let text = DSSATExamples.experiment
    let whole = text.utf8.count - " 1 MA              R     R     R     R     M\n\n".utf8.count
    for prefix in DamagedText.prefixes(of: text, step: 7) where prefix.utf8.count < whole {
      let (_, diagnostics) = DSSATExperiment.read(text: prefix, file: "ABCD0101.RIX")
      #expect(!errors(diagnostics).isEmpty, "cut after \(prefix.utf8.count): …\(prefix.suffix(20))")
    }
  }

  /// Whatever is put out of its column by one blank more or less, or glued to its neighbour: the same values or an error.
  @Test(arguments: [
    " 1     5  0.52  48.0   9.6", " 1 01016 FE005 AP018     1    60", " 1 01016   -99    75    25", " 1 01004 IR009   100",
  ])
  func aBlankTooManyOrTooFewIsNeverMisread(row: String) throws {
    let expected = DSSATExperiment.read(text: DSSATExamples.experiment, file: "ABCD0101.RIX").experiment
    for place in row.indices {
      var more = row, less = row
      more.insert(" ", at: place)
      if row[place] == " " { less.remove(at: place) }
      for changed in [more, less] {
        let (read, diagnostics) = DSSATExperiment.read(text: DSSATExamples.experiment(row, changed), file: "ABCD0101.RIX")
        #expect(read == expected || !errors(diagnostics).isEmpty, "'\(changed)'")
      }
    }
  }

  @Test func emptyAndForeignTextsAreErrors() {
    for (text, part) in [
      ("", "empty"), (" \n\n", "empty"), ("hello\n", "before any section"), ("*A\nb\n", "no section *TREATMENTS"),
    ] {
      let (experiment, diagnostics) = DSSATExperiment.read(text: text, file: "a.RIX")
      #expect(experiment == nil && errors(diagnostics).contains { $0.message.contains(part) }, "\(diagnostics)")
    }
  }
}
