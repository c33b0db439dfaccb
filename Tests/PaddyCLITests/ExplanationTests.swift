import ArgumentParser
import Numbers
import Paddy
import PaddyReports
import PaddyTelemetry
import PaddyTwin
import Testing

import PaddyCLI

@Suite struct ExplanationTests {
  @Test func aNumberByItsNameOrOryzasIsToldForEveryCultivar() throws {
    let text = """
      juvenile-rate (DVRJ in ORYZA) – a number of cultivars
        development rate in the juvenile phase.

      record   value     range              unit     standing
      ───────────────────────────────────────────────────────────
      2you501  0.000639  0.000568–0.000773  (°Cd)⁻¹  measured [1]
      ir72     0.000773  0.000568–0.000773  (°Cd)⁻¹  measured [2]

      Sources
        [1] 2You501, indica hybrid, Tuanlin, Hubei, 2013 file, seen in a public parameter file; range:
            spread over public sets
        [2] IR72, original ORYZA2000 set 2001/2003 (Bouman et al. 2001), seen in a public parameter file;
            range: spread over public sets
      """
    for topic in ["juvenile-rate", "juvenileRate", "juvenile rate", "DVRJ", "dvrj"] {
      let found = try #require(Explanation.all(of: topic).first)
      guard case .parameter(let name, let numbers) = found else {
        Issue.record("\(topic) is no number")
        continue
      }
      #expect(numbers.map(\.record.name) == Catalogue.cultivars.map(\.name))
      let two = numbers.filter { ["2you501", "ir72"].contains($0.record.name) }
      #expect(Explanation.parameter(name, two).text == text, "\(topic)")
    }
  }

  @Test func aRecordIsToldWithAllItsNumbers() throws {
    #expect(
      try #require(Explanation.all(of: "urea").first).text == """
        urea – Urea
        a fertiliser; in a scenario fertiliser[].product: urea

        number            value  range       unit     standing
        ───────────────────────────────────────────────────────────
        nitrogen-share    0.46   0.46–0.466  g N/g    estimated [1]
        urea-share        1      –           g N/g N  estimated [1]
        ammonium-share    0      –           g N/g N  estimated [1]
        nitrate-share     0      –           g N/g N  estimated [1]
        phosphorus-share  0      –           g P/g    estimated [2]

        Sources
          [1] composition of the pure salt 46.6 %, trade grade 46 %
          [2] none in the pure salt
        """)
  }

  @Test func aProcessIsToldWithItsEquationAndItsLimits() throws {
    let text = """
      biological-fixation – Nitrogen fixed from the air
      a process of the field

        Nitrogen that blue-green algae and other free-living life fix from the air, where no food web is
        run; less as mineral nitrogen in the floodwater rises to 5 g m⁻³.

      Equation
          fixation = rate · I/(I + 60)    I = ½ S e^(−0.5 L), visible light as a mean over 24 h, W m⁻²

      Left out or known wrong
        Phosphorus, grazing, and everything a food web would do.

      Source
        5–30 kg N ha⁻¹ in a season, recalled; the rate of 0.03 g N m⁻² d⁻¹ is a design choice.

      In the source tree
        Sources/Paddy/Processes/Nitrogen/NitrogenNumbers.swift
      """
    for topic in ["biological-fixation", "fixation", "blue green algae", "NitrogenNumbers"] {
      #expect(try #require(Explanation.all(of: topic).first).text == text, "\(topic)")
    }
  }

  @Test func aColumnIsToldByItsKeyTitleOrIcasaName() {
    let text = """
      yield_dry_t_ha – rice yield, dry
        a column of runs.csv, a key of compare --json
        meaning  grain harvested, dry matter
        unit     t/ha
        group    rice
        better   when higher
        ICASA    HWAM, this × 1000
      """
    for topic in ["yield_dry_t_ha", "HWAM", "hwam", "yieldDry"] {
      #expect(Explanation.all(of: topic).map(\.text) == [text], "\(topic)")
    }
    #expect(
      Explanation.all(of: "member").map(\.text) == [
        "member\n  a column of runs.csv\n  meaning  weather year or repetition"
      ])
  }

  @Test func aKeyOfAScenarioIsToldOnceWithAllItsPlaces() {
    #expect(
      Explanation.all(of: "transplanted").map(\.text) == [
        """
        rice.transplanted
        systems.*.rice.transplanted – a key of a scenario
          meaning  needed unless direct-seeded
          takes    a date: MM-DD, YYYY-MM-DD, or as transplanting + 12 d
          needed   no
        """
      ])
  }

  @Test("every alarm, sensor, flag, check and reason of the watched field is explained, with its numbers where it has any")
  func theWatchedField() throws {
    for kind in AlarmKind.allCases {
      let text = try #require(Explanation.all(of: kind.rawValue).map(\.text).first { $0.contains("\nan alarm") })
      for word in ["threshold", "hysteresis", "minimum-on", "raising-confidence", "Sources", "what to do: "] {
        #expect(text.replacing("\n", with: " ").contains(word), "\(kind): \(word)")
      }
    }
    for variable in MeasuredVariable.allCases {
      let text = try #require(Explanation.all(of: variable.name).map(\.text).first { $0.contains("\na sensor") })
      for word in ["in these units alone: \(variable.unit)", "staleness", "checks", "Sources"] {
        #expect(text.replacing("\n", with: " ").contains(word), "\(variable)")
      }
    }
    for word in ["good", "not-evaluated", "suspect", "fail", "missing", "spike", "flat-line", "too-deep", "late", "diary"] {
      #expect(Explanation.all(of: word).contains { if case .term = $0 { true } else { false } }, "\(word)")
    }
    let oxygen = try #require(Explanation.all(of: "low-oxygen").first).text
    #expect(oxygen.hasPrefix("low-oxygen – low oxygen, below 1.00 mg/L; warning\nan alarm"), "\(oxygen)")
    let diary = try #require(Explanation.all(of: "diary").map(\.text).first { $0.contains("--diary") })
    for work in DiaryWork.allCases { #expect(diary.contains("\n    \(work.rawValue) ")) }
    for line in LiveTerm.all.flatMap({ $0.text.split(separator: "\n") }) {
      #expect(TextTable.width(of: String(line)) <= 100, "\(line)")
    }
  }

  @Test func anExitCodeIsTold() {
    #expect(
      Explanation.all(of: "66").map(\.text) == ["exit code 66\n  A file that was named does not exist or cannot be read."])
  }

  @Test(arguments: [
    ("bulfrog", "bullfrog"), ("amonia", "ammonia"), ("DVRK", "DVRJ"), ("yield_14_t_h", "yield_14_t_ha"),
    ("midseason-drainag", "midseason-drainage"),
  ])
  func whatMeansNothingIsAnsweredWithTheNearestWord(topic: String, nearest: String) throws {
    #expect(Explanation.all(of: topic).isEmpty)
    #expect(Explanation.nearest(to: topic) == nearest)
    let command = try ExplainCommand.parse([topic])
    #expect(throws: Exit.usage) { try command.run() }
  }

  @Test func everyColumnRecordAndAliasIsExplained() {
    for column in OutputColumn.all { #expect(!Explanation.all(of: column.key).isEmpty, "\(column.key)") }
    for metric in Metric.all { #expect(!Explanation.all(of: metric.key).isEmpty, "\(metric.key)") }
    for record in CatalogueKind.allRecords { #expect(!Explanation.all(of: record.name).isEmpty, "\(record.name)") }
    for word in Catalogue.processes.flatMap(\.aliases) { #expect(!Explanation.all(of: word).isEmpty, "\(word)") }
  }

  @Test func nothingIsWiderThanAHundredColumns() {
    var texts = CatalogueKind.allCases.map(\.text) + [CatalogueCommand.overview]
    texts += CatalogueKind.allRecords.filter { $0.kind != .processes }.map(\.text)
    texts += Catalogue.processes.map { Explanation.process($0).text }
    texts += Catalogue.riceShortNames.flatMap { Explanation.all(of: $0.shortName ?? $0.field).map(\.text) }
    for line in texts.flatMap({ $0.split(separator: "\n") }) {
      #expect(TextTable.width(of: String(line)) <= 100, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
  }
}

@Suite struct CatalogueRecordTests {
  @Test func everyRecordHasNumbersAndANameOfItsOwn() {
    for kind in CatalogueKind.allCases where kind != .processes {
      for record in kind.records { #expect(!record.entries.isEmpty, "\(record.name)") }
    }
    for kind in CatalogueKind.allCases {
      let names = kind.records.map(\.name)
      #expect(Set(names).count == names.count)
    }
    // An alarm or a process goes by the name of what it is about; what it is about has its sensor.
    let names = CatalogueKind.allRecords.map(\.name)
    let shared = Set(names.filter { name in names.count { $0 == name } > 1 })
    #expect(shared == ["planthoppers", "dissolved-oxygen"])
  }

  @Test func everyFigureOfAListHasItsNumber() {
    for kind in CatalogueKind.allCases {
      for figure in CatalogueFigure.all(of: kind) {
        for record in kind.records { #expect(figure.value(record) != nil, "\(record.name): \(figure.title)") }
      }
    }
  }

  @Test func aPriceGoesByTheNameOfWhatIsPriced() throws {
    let prices = try #require(CatalogueKind.prices.records.first)
    #expect(prices.number("animals.bullfrog")?.value == 16)
    #expect(prices.number("enclosures.duck-net-and-shed.cost")?.value == 250)
  }

  @Test func yamlHoldsEveryNumber() throws {
    let urea = try #require(CatalogueKind.fertilisers.records.first { $0.name == "urea" })
    #expect(
      urea.yaml.hasPrefix(
        """
        # urea, a fertiliser of Paddy's catalogue: every number with its range, unit, standing and source.
        # A range stands where one is known. Standing: measured (read off an experiment), estimated (reasoned,
        # recalled or chosen) or calibrated here (fitted by this project to observations named in the source).
        name: "urea"
        kind: "fertiliser"
        title: "Urea"
        numbers:
          nitrogen-share:
            value: 0.46
            range: [0.46, 0.466]
            unit: "g N/g"
            standing: estimated
            source: >-
              composition of the pure salt 46.6 %, trade grade 46 %

        """))
    for record in CatalogueKind.allRecords {
      #expect(record.yaml.split(separator: "\n").count { $0.contains(" standing: ") } == record.entries.count, "\(record.name)")
    }
  }
}

@Suite struct WordingTests {
  @Test(arguments: [
    ("m2 g-1 d-1", "m² g⁻¹ d⁻¹"), ("g DM g^-0.7 d-1", "g DM g^−0.7 d⁻¹"), ("kg CH4/ha/d", "kg CH₄/ha/d"), ("m^0.5/s", "m^0.5/s"),
    ("1", "–"), ("-", "–"), ("a", "years"), ("m³ m⁻³", "m³ m⁻³"), ("cmol/kg", "cmol/kg"),
  ])
  func aUnit(written: String, read: String) { #expect(Wording.unit(written) == read) }

  @Test(arguments: [
    (0.0000249, "0.0000249"), (2.5e-8, "2.5 × 10⁻⁸"), (-4.5, "−4.5"), (64900, "64900"), (0.0001728, "0.0001728"),
    (1e-10, "1 × 10⁻¹⁰"),
  ])
  func aNumber(value: Double, text: String) { #expect(Wording.number(value) == text) }

  @Test(arguments: [
    ("juvenileRate", "juvenile-rate"), ("maintenanceQ10", "maintenance-q10"), ("yield_14_t_ha", "yield-14-t-ha"),
    ("DVRJ", "dvrj"),
    ("Water balance", "water-balance"),
  ])
  func aName(written: String, typed: String) { #expect(Wording.kebab(written) == typed) }
}
