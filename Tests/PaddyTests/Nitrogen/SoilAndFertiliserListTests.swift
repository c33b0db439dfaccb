import Foundation
import Numbers
import Paddy
import Testing

@Suite struct SoilAndFertiliserListTests {
  private func records(_ folder: String) throws -> Int {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let path = root.deletingLastPathComponent().appendingPathComponent("Sources/Paddy/Catalogue/\(folder)")
    // One file is the type and the list.
    return try FileManager.default.contentsOfDirectory(atPath: path.path).filter { $0.hasSuffix(".swift") }.count - 1
  }

  @Test func everyFileIsListed() throws {
    #expect(try records("Soils") == Catalogue.soils.count)
    #expect(try records("Fertilisers") == Catalogue.fertilisers.count)
  }

  @Test func listsAreAlphabeticalAndNamesDiffer() {
    for names in [Catalogue.soils.map(\.name), Catalogue.fertilisers.map(\.name)] {
      #expect(names == names.sorted() && Set(names).count == names.count)
    }
  }

  @Test func everyNumberLiesInItsRangeAndNamesItsSource() {
    func check(_ cited: Cited) -> Double {
      #expect(cited.range.contains(cited.value) && !cited.source.isEmpty && !cited.unit.isEmpty, "\(cited)")
      return cited.value
    }
    for soil in Catalogue.soils {
      let numbers = soil.properties.map(check)
      #expect(numbers.wiltingPoint < numbers.fieldCapacity && numbers.fieldCapacity < numbers.saturation)
      #expect(numbers.ammoniumBuffer >= 1)
    }
    for fertiliser in Catalogue.fertilisers {
      let shares = check(fertiliser.ureaShare) + check(fertiliser.ammoniumShare) + check(fertiliser.nitrateShare)
      #expect(shares == 1 && check(fertiliser.nitrogenShare) < 0.5)
    }
    _ = WaterBalance.Parameters<Cited>.standard.map(check)
    _ = NitrogenDay.Parameters<Cited>.standard.map(check)
    _ = RootSupply.Parameters<Cited>.standard.map(check)
    _ = Methane.Parameters<Cited>.eastAsia.map(check)
    _ = NitrousOxide.Parameters<Cited>.standard.map(check)
  }
}
