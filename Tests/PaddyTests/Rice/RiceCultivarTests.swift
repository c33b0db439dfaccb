import Foundation
import Numbers
import Paddy
import Testing

@Suite struct RiceCultivarTests {
  @Test func everyFileIsListed() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let folder = root.appendingPathComponent("Sources/Paddy/Catalogue/Rice")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    var declared: [String] = []
    for file in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      guard text.firstMatch(of: /static let \w+: RiceCultivar\b/) != nil else { continue }
      let name = try #require(
        text.firstMatch(of: /RiceCultivar\(\s*name: "([^"]+)"/), "\(file.lastPathComponent) names no cultivar")
      declared.append(String(name.1))
    }
    #expect(declared.sorted() == Catalogue.cultivars.map(\.name))
  }

  @Test func listIsAlphabeticalAndNamesDiffer() {
    let names = Catalogue.cultivars.map(\.name)
    #expect(names == names.sorted() && Set(names).count == names.count)
  }

  @Test(arguments: Catalogue.cultivars.map(\.name)) func everyNumberLiesInItsRangeAndNamesItsSource(name: String) throws {
    let cultivar = try #require(Catalogue.cultivars.first { $0.name == name })
    _ = cultivar.parameters.map(
      { (cited: Cited) -> Double in
        #expect(cited.range.contains(cited.value) && !cited.source.isEmpty && !cited.unit.isEmpty, "\(cited)")
        return cited.value
      },
      table: { (curve: CitedCurve) -> Double in
        #expect(zip(curve.points, curve.points.dropFirst()).allSatisfy { $0.x < $1.x } && !curve.source.isEmpty, "\(curve)")
        return 0
      })
  }

  /// Numbers in which two cultivars differ, by their order in the record.
  private func differences(_ a: String, _ b: String) throws -> Int {
    func numbers(_ name: String) throws -> [Double] {
      var all: [Double] = []
      let cultivar = try #require(Catalogue.cultivars.first { $0.name == name })
      _ = cultivar.parameters.map(
        { (cited: Cited) -> Double in
          all.append(cited.value)
          return 0
        },
        table: { (curve: CitedCurve) -> Double in
          all += curve.points.flatMap { [$0.x, $0.y] }
          return 0
        })
      return all
    }
    return try zip(numbers(a), numbers(b)).count { $0 != $1 }
  }

  @Test("two development rates and the carbon dioxide, nothing else") func hangzhouSingleIs2You501SlowedDown() throws {
    #expect(try differences("ir72", "hangzhou-single") == 3)
  }

  /// The three knots of the efficiency of light stand for one number.
  @Test(
    "dates, spikelets, grain, carbon dioxide and what light is worth, nothing else of growth",
    arguments: ["jia-58", "nanjing-46", "yongyou-15", "yongyou-1540", "yongyou-538"])
  func cultivarsOfZhejiangGrowLikeIR72(name: String) throws {
    #expect(try differences("ir72", name) == 10)
    let own = try #require(Catalogue.cultivars.first { $0.name == name }).parameters.lightEfficiency.points
    let ir72 = try #require(Catalogue.cultivars.first { $0.name == "ir72" }).parameters.lightEfficiency.points
    let wanted = name.hasPrefix("yongyou") ? 1.09 : 0.86
    for (a, b) in zip(own, ir72) { #expect(abs(a.y / b.y - wanted) < 1e-12) }
  }
}
