import Foundation
import Numbers
import Paddy
import Testing

@Suite struct AnimalSpeciesTests {
  @Test func folderAndListAgree() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Paddy/Catalogue/Animals")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".swift") }
    let records = files.filter { $0 != "AnimalSpecies.swift" }.sorted()
    let named = try Catalogue.animals.map { species in
      try #require(
        try records.first {
          try String(contentsOf: folder.appending(path: $0), encoding: .utf8).contains("name: \"\(species.name)\"")
        })
    }
    #expect(Set(named) == Set(records) && named.count == records.count)
    #expect(Catalogue.animals.map(\.name) == Catalogue.animals.map(\.name).sorted())
  }

  @Test func everyNumberLiesInItsRangeAndHasAUnitAndASource() {
    func check(_ number: Cited) -> Double {
      #expect(number.range.contains(number.value) && !number.unit.isEmpty && number.source.count > 5)
      return number.value
    }
    for species in Catalogue.animals {
      _ = species.parameters.map(check)
      _ = [species.publishedDensity, species.publishedMass, species.publishedFeed].map(check)
      #expect(!species.title.isEmpty && species.latinName.contains(" "))
    }
    _ = Catalogue.aquaticFood.map(check)
    _ = Catalogue.animalEffects.map(check)
    _ = Catalogue.preyBodies.map(check)
  }

  @Test func aUsualStockingIsNotWarnedOf() {
    #expect(AnimalSpecies.commonCarp.warnings(density: 0.6, mass: 40, feed: 0.04).isEmpty)
    #expect(AnimalSpecies.softShelledTurtle.warnings(density: 0.1, mass: 260, feed: 0.014).isEmpty)
    #expect(AnimalSpecies.bullfrog.warnings(density: 0, mass: 500, feed: 1).isEmpty)
  }

  @Test(
    "Every species at its published density, mass and feed is warned of by its caution alone",
    arguments: Catalogue.animals.indices)
  func publishedStockings(index: Int) {
    let species = Catalogue.animals[index]
    let found = species.warnings(
      density: species.publishedDensity.value, mass: species.publishedMass.value, feed: species.publishedFeed.value)
    #expect(found == species.caution.map { ["\(species.name): \($0)"] } ?? [])
  }

  @Test func anUnusualStockingIsWarnedOfInEveryPoint() {
    let found = AnimalSpecies.commonCarp.warnings(density: 5, mass: 400, feed: 0.2)
    #expect(found.count == 4)
    #expect(found[0].contains("50000 per ha") && found[0].contains("3000 to 12000"))
    #expect(found[2].contains("20000 kg of animals stocked per ha is beyond the published 30 kg to 480 kg"), "\(found[2])")
    #expect(found[3].contains("20.0 %"))
    #expect(AnimalSpecies.bullfrog.warnings(density: 1.5, mass: 30, feed: 0.04).first?.contains("invasive") == true)
  }
}
