import Foundation
import Numbers
import Paddy
import PaddyScenarios
import PaddyStudies
import PaddyWeather
import Testing

@Suite struct EvidenceTableTests {
  static let rows = EvidenceTable.rows

  @Test("every row has a number of its own, and says where, what and by whom") func integrity() {
    #expect(Set(Self.rows.map(\.id)).count == Self.rows.count)
    for row in Self.rows {
      #expect(row.id.wholeMatch(of: /[OA][0-9]{3}/) != nil, "\(row.id)")
      for text in [row.system, row.place, row.stated, row.source] { #expect(!text.isEmpty, "\(row.id)") }
    }
  }
  @Test("every row is asked of trials that exist, or has a reason why not") func asked() {
    for row in Self.rows {
      switch row.treatment {
      case .set(let absence): #expect(!absence.reason.isEmpty, "\(row.id)")
      case .asked(let question):
        #expect(!question.trials.isEmpty, "\(row.id)")
        for name in question.trials { #expect(EvidenceTrials.named(name) != nil, "\(row.id): \(name)") }
        #expect(question.calibrated != "" && question.note != "", "\(row.id)")
        if let range = question.target.range, let value = question.target.value { #expect(range.contains(value), "\(row.id)") }
      }
    }
  }
  @Test("amounts are above nothing, and no change loses more than all of it") func units() {
    for row in Self.rows {
      guard let question = row.question else { continue }
      if question.outcome.form == .amount { #expect((question.target.value ?? 0) > 0, "\(row.id)") }
      if question.outcome.unit == "%", let value = question.target.value { #expect(value >= -100, "\(row.id)") }
    }
  }
  @Test("every trial has a name of its own and says what is stated and what is assumed") func trials() {
    #expect(Set(EvidenceTrials.all.map(\.name)).count == EvidenceTrials.all.count)
    for trial in EvidenceTrials.all {
      #expect(!trial.stated.isEmpty && !trial.assumed.isEmpty && !trial.stocking.isEmpty, "\(trial.name)")
    }
  }
  @Test("a row run elsewhere says so: each trial names the weather it takes") func weather() {
    for trial in EvidenceTrials.all where !trial.name.hasPrefix("farm by need") {
      let place = Climate.named(trial.climate)?.title.prefix { $0 != "," }
      #expect(place.map { trial.assumed.contains($0) } == true, "\(trial.name)")
    }
  }
  @Test("every trial whose animals the catalogue has is a scenario without a mistake or a warning") func scenarios() {
    let catalogue = ScenarioCatalogue()
    for trial in EvidenceTrials.all where trial.missing(in: catalogue).isEmpty {
      let reading = ScenarioReader().read(text: trial.scenario(years: 2, seed: 1), file: trial.name)
      #expect(reading.scenario?.systems.count == 2, "\(reading.diagnostics)")
      #expect(reading.scenario?.base == EvidenceTrial.alone)
      #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    }
  }
  @Test("trials whose animals the catalogue lacks are scenarios but for those animals") func others() {
    var catalogue = ScenarioCatalogue()
    let known = catalogue.animals
    for animal in EvidenceAnimal.allCases where animal.name(in: catalogue) == nil {
      var stand = known[0]
      stand.name = animal.rawValue
      catalogue.animals.append(stand)
    }
    for trial in EvidenceTrials.all {
      #expect(trial.missing(in: catalogue).isEmpty)
      let text = trial.scenario(years: 2, seed: 1, catalogue: catalogue)
      let reading = ScenarioReader(catalogue: catalogue).read(text: text, file: trial.name)
      #expect(reading.scenario != nil, "\(reading.diagnostics)")
    }
  }
  @Test("an animal is found under any of its words") func names() {
    var catalogue = ScenarioCatalogue()
    #expect(EvidenceAnimal.turtle.name(in: catalogue) == "soft-shelled-turtle")
    catalogue.animals.removeAll { EvidenceAnimal.carp.names.contains($0.name) }
    #expect(EvidenceAnimal.carp.name(in: catalogue) == nil)
    catalogue.animals[0].name = "common-carp"
    #expect(EvidenceAnimal.carp.name(in: catalogue) == "common-carp")
  }
}

/// The table beside the evidence it was taken from; skipped where that is not beside the project.
@Suite struct EvidenceSourceTests {
  static let outcomes: [(id: String, value: String)]? = {
    let file = URL(filePath: #filePath).appending(path: "../../../../../shared/evidence/outcomes.csv").standardizedFileURL
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      print("skipped: no folder shared beside the project, the evidence table is not compared with it")
      return nil
    }
    return text.split(whereSeparator: \.isNewline).dropFirst().map { (String($0.prefix(4)), String($0)) }
  }()

  @Test("no outcome of the evidence is left out", .enabled(if: outcomes != nil)) func complete() {
    let own = Set(EvidenceTable.rows.map(\.id))
    #expect((Self.outcomes ?? []).count > 100)
    for one in Self.outcomes ?? [] { #expect(own.contains(one.id), "\(one.id)") }
  }
  @Test("figures are those of the evidence", .enabled(if: outcomes != nil)) func figures() {
    var compared = 0
    let lines = Dictionary(uniqueKeysWithValues: Self.outcomes ?? [])
    for row in EvidenceTable.rows {
      guard let line = lines[row.id], let figure = row.question?.target.value, figure != 0 else { continue }
      // A share removed there is a fall here, deaths there are survivors here; 34 beside 20 is a change of 70 %.
      let value =
        switch row.id {
        case "O004": -figure
        case "O074": 100 - figure
        case "O085": 20 * (1 + figure / 100)
        default: figure
        }
      // Amounts are told in kg/ha there and in t/ha here; a ratio of 1.9 is a change of 90 %.
      let forms = [value, value * 1000, value / 100 + 1].map {
        $0.formatted(.number.grouping(.never).locale(Locale(identifier: "en")))
      }
      #expect(forms.contains { line.contains(",\($0),") || line.contains(",\($0).0,") }, "\(row.id): \(forms)")
      compared += 1
    }
    #expect(compared > 20, "\(compared)")
  }
}
