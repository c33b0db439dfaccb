import Foundation
import Numbers
import Paddy
import Testing

/// Nil where it is absent.
private let evidenceTable: String? = {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../..")
    .standardizedFileURL
  return try? String(contentsOf: root.appendingPathComponent("shared/evidence/economics.csv"), encoding: .utf8)
}()

@Suite struct PriceListTests {
  let list = Catalogue.priceLists.first { $0.name == "zhejiang-2021" }!

  @Test("names are in alphabetical order and unique") func order() {
    let names = Catalogue.priceLists.map(\.name)
    #expect(names == Array(Set(names)).sorted())
  }
  @Test("every number has a source, a unit, lies in its range and is not negative; each is named once") func cited() {
    for (name, number) in list.numbers {
      #expect(!number.source.isEmpty && !number.unit.isEmpty, "\(name)")
      #expect(number.range.contains(number.value) && number.range.lowerBound >= 0, "\(name)")
    }
    #expect(Set(list.numbers.map(\.name)).count == list.numbers.count)
  }
  @Test("recalled figures, design choices and derivations are never called measured") func standing() {
    for (name, number) in list.numbers where number.standing == .measured {
      #expect(number.source.hasPrefix("E"), "\(name)")
      let before = number.source.prefix { $0 != ":" && $0 != ";" }
      #expect(!before.contains("recalled") && !before.contains("design choice"), "\(name)")
    }
    #expect(list.numbers.allSatisfy { $0.cited.source.hasPrefix("E") || $0.cited.standing == .estimated })
  }
  @Test(
    "measured numbers lean on rows of the evidence that were seen, numbers called recalled on rows that were not",
    .enabled(if: evidenceTable != nil, "the evidence table is not beside the repository"))
  func evidence() throws {
    let rows = try #require(evidenceTable).split(whereSeparator: \.isNewline)
    for (name, number) in list.numbers where number.source.hasPrefix("E0") {
      let row = try #require(rows.first { $0.hasPrefix(number.source.prefix(4) + ",") }, "\(name)")
      if number.standing == .measured { #expect(row.contains(",seen,"), "\(name)") }
      if number.source.dropFirst(4).hasPrefix(", recalled") { #expect(row.contains(",recalled,"), "\(name)") }
    }
  }
  @Test("what the list lacks is nil") func absent() {
    #expect(list.fertilisers["guano"] == nil)
    #expect(list.animals["unicorn"] == nil)
    #expect(list.feed["carp"]?.value == 4.8)
  }
  @Test("every animal with a price can be kept: juveniles, feed, work and enclosure are priced too") func complete() {
    #expect(list.missingPrices(fertilisers: ["urea"], pesticides: ["pymetrozine"], species: list.animals.names) == [])
    #expect(list.missingPrices(fertilisers: [], pesticides: [], species: Catalogue.animals.map(\.name)) == [])
  }
  @Test("all missing prices are found at once, with the nearest name") func missing() {
    let missing = list.missingPrices(fertilisers: ["ureaa", "ureaa"], pesticides: ["soap"], species: ["newt"])
    #expect(missing.map(\.kind) == [.fertiliser, .pesticide, .animal, .juveniles, .feed, .labour, .enclosure])
    #expect(
      missing[0].description.hasPrefix(
        "price list zhejiang-2021 has no fertiliser price for ureaa; it has ammonium-bicarbonate, "))
    #expect(missing[0].description.hasSuffix("nearest: urea"))
  }
  @Test("a price table sets, adds and removes") func table() {
    var table: PriceTable = ["a": Cited(1, nil, "yuan/kg", "here")]
    table["b"] = Cited(2, nil, "yuan/kg", "here")
    table["a"] = Cited(3, nil, "yuan/kg", "here")
    #expect(table.names == ["a", "b"] && table["a"]?.value == 3)
    table["a"] = nil
    #expect(table.names == ["b"])
  }
}
