import Foundation
import Numbers
import Paddy
import Testing

@Suite struct PestCatalogueTests {
  private static let catalogue = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/Paddy/Catalogue")

  /// The records of a folder by the names of their files, as a scenario spells them.
  private func files(_ folder: String, apart: String) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.catalogue.appendingPathComponent(folder).path)
    return names.filter { $0.hasSuffix(".swift") && $0 != apart }.map { name in
      name.dropLast(6).reduce("") { $0 + ($1.isUppercase && !$0.isEmpty ? "-" : "") + $1.lowercased() }
    }.sorted()
  }

  @Test("every file of the folder is in the list, in alphabetical order, and the other way round")
  func registries() throws {
    #expect(try files("Pesticides", apart: "Pesticide.swift") == Catalogue.pesticides.map(\.name))
    #expect(try files("Fungicides", apart: "Fungicide.swift") == Catalogue.fungicides.map(\.name))
    #expect(try files("Pests", apart: "PestSpecies.swift") == Catalogue.pests.map(\.name))
    #expect(try files("Diseases", apart: "Disease.swift") == Catalogue.diseases.map(\.name))
    #expect(Set(Catalogue.pests.map(\.guild)).count == PestSpecies.Guild.allCases.count)
  }

  private func check(_ numbers: [Cited]) {
    for number in numbers {
      #expect(number.range.contains(number.value), "\(number)")
      #expect(!number.unit.isEmpty && !number.source.isEmpty, "\(number)")
    }
  }

  @Test("every number lies within its range and names its unit and source")
  func numbers() {
    var all: [Cited] = []
    func take(_ number: Cited) -> Cited {
      all.append(number)
      return number
    }
    _ = BrownPlanthopper.parameters.map(take)
    #expect(all.count == 44)
    _ = WhiteBackedPlanthopper.parameters.map(take)
    _ = RiceLeafFolder.parameters.map(take)
    _ = StripedBorer.parameters.map(take)
    _ = YellowBorer.parameters.map(take)
    _ = StripedBorer.flight.map(take)
    _ = YellowBorer.flight.map(take)
    _ = Catalogue.borerDamage.map(take)
    _ = Catalogue.naturalEnemies.map(take)
    _ = Catalogue.pestDamage.map(take)
    _ = Catalogue.leafWetness.map(take)
    _ = Catalogue.diseaseDamage.map(take)
    for disease in Catalogue.diseases {
      _ = disease.parameters.map(take, table: { $0 })
      all += [disease.latency, disease.infectiousness]
    }
    _ = Catalogue.immigrationLowerYangtze.map(take)
    _ = Catalogue.immigrationTropics.map(take)
    for product in Catalogue.pesticides {
      _ = product.effect.map(take)
      all += [product.productMass, product.activeIngredientMass]
      let toxicities = [
        product.fishLethalConcentration, product.frogLethalConcentration, product.turtleLethalConcentration,
        product.crustaceanLethalConcentration,
      ]
      all += toxicities.compactMap { $0 }
      #expect(product.fishLethalConcentration != nil)
    }
    for product in Catalogue.fungicides {
      _ = product.effect.map(take)
      all += [product.productMass, product.activeIngredientMass]
      let toxicities = [
        product.fishLethalConcentration, product.frogLethalConcentration, product.turtleLethalConcentration,
        product.crustaceanLethalConcentration,
      ]
      all += toxicities.compactMap { $0 }
      #expect(product.fishLethalConcentration != nil)
      #expect(Catalogue.priceLists.allSatisfy { $0.pesticides[product.name] != nil }, "\(product.name) has no price")
    }
    check(all)
  }

  @Test("of these products deltamethrin is the most poisonous to fish and chlorantraniliprole kills the most larvae")
  func products() {
    let fish = Catalogue.pesticides.min { $0.fishLethalConcentration!.value < $1.fishLethalConcentration!.value }
    #expect(fish?.name == "deltamethrin")
    let larvae = Catalogue.pesticides.max { $0.effect.leafFolderLarvae.value < $1.effect.leafFolderLarvae.value }
    #expect(larvae?.name == "chlorantraniliprole")
  }
}
