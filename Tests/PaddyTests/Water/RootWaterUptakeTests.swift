import Numbers
import Testing

import Paddy

@Suite struct RootWaterUptakeTests {
  private static let numbers = RiceDroughtParameters<Cited>.standard.map { $0.value }
  private let column = SoilColumnTests.column

  private func day(
    _ content: [Double], roots: Double, demand: Double = 0.006, _ numbers: RiceDroughtParameters<Double> = numbers
  ) -> RootWaterUptake.Day<Double> {
    let state = SoilColumnState(column, content: content, ponded: 0)
    return RootWaterUptake.day(
      demand: demand, rootDepth: roots, tensions: column.tensions(state), state, column, RootWaterUptake.Response(numbers))
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var sentence: String
    var content: [Double]
    var roots: Double
    var uptake: [Double]
    var transpiration: Double
    var testDescription: String { sentence }
  }

  @Test(arguments: [
    Row(
      sentence: "Wet layers give in proportion to the roots in them.", content: [0.5, 0.5], roots: 0.15,
      uptake: [0.004, 0.002], transpiration: 1),
    Row(
      sentence: "Roots that end in the first layer take nothing from the second.", content: [0.5, 0.5], roots: 0.05,
      uptake: [0.006, 0], transpiration: 1),
    Row(
      sentence: "A saturated layer makes good what a dry one above it holds back.", content: [0.1, 0.5], roots: 0.2,
      uptake: [0, 0.006], transpiration: 1),
    Row(
      sentence: "A layer that holds its own water back makes nothing good: pF 3.1 lets 2/(1 + e^0.415) through.",
      content: [0.1, 0.3], roots: 0.2, uptake: [0, 0.003 * 0.795395209104], transpiration: 0.5 * 0.795395209104),
    Row(
      sentence: "No more is taken than the rooted soil holds above the wilting point.", content: [0.5, 0.5], roots: 0.01,
      uptake: [0.003, 0], transpiration: 0.5),
    Row(
      sentence: "Where nothing can be taken transpiration stops.", content: [0.1, 0.1], roots: 0.2, uptake: [0, 0],
      transpiration: 0),
  ]) func uptake(row: Row) {
    let day = day(row.content, roots: row.roots)
    for i in 0..<2 { #expect(abs(day.uptake[i] - row.uptake[i]) < 1e-12) }
    #expect(abs(day.transpiration - row.transpiration) < 1e-9)
  }

  /// Tension of the whole soil, kPa; what is left of leaf width, of expansion, of leaves.
  @Test(arguments: [
    ("Wet soil does nothing.", 0.0, 1.0, 1.0, 1.0),
    ("Expansion slows first: at 45 kPa half of it is left.", 45.11984, 1, 0.5, 1),
    ("Halfway between its limits, by the logarithm, rolling is half complete.", 242.6606, 0.5, 0.25529, 1),
    ("Leaves are rolled up before half of them are dead.", 999.9987, 0, 0.04936, 0.5),
    ("At the wilting point all is over.", 1584.893, 0, 0, 0),
  ]) func factors(sentence: String, tension: Double, rolling: Double, expansion: Double, death: Double) {
    let state = SoilColumnState.saturated(column)
    let day = RootWaterUptake.day(
      demand: 0.006, rootDepth: 0.3, tensions: InlineArray(repeating: tension), state, column,
      RootWaterUptake.Response(Self.numbers))
    #expect(abs(day.rolling - rolling) < 1e-4, "\(sentence)")
    #expect(abs(day.expansion - expansion) < 1e-4, "\(sentence)")
    #expect(abs(day.death - death) < 1e-4, "\(sentence)")
  }

  @Test func theCropFeelsTheMeanOverItsRootedDepth() {
    let half = day([0.2, 0.5], roots: 0.2)
    #expect(abs(half.expansion - 0.5) < 1e-12 && abs(half.death - 0.5) < 1e-12)
  }

  @Test func aFactorOneButForRoundingIsOne() {
    for roots in stride(from: 0.03, through: 0.3, by: 0.007) {
      let day = day([0.5, 0.5], roots: roots)
      #expect(day.rolling == 1 && day.expansion == 1 && day.death == 1 && day.transpiration == 1)
    }
  }

  @Test func transpirationByLimitsFallsWithTheLogarithm() {
    var numbers = Self.numbers
    numbers.transpiresByLimits = 1
    // pF 3.1 is 125.9 kPa.
    let share = (1584.89 / 125.89254).logarithm / (1584.89 / 74.13).logarithm
    #expect(abs(day([0.3, 0.3], roots: 0.2, numbers).transpiration - share) < 1e-6)
  }

  /// A layer at field capacity over one that is dry: 10 kPa let 0.98 of its share through by the logistic, and nothing more.
  @Test func byLimitsATopsoilAtFieldCapacityMakesGoodWhatADrySubsoilHoldsBack() {
    var byLimits = Self.numbers
    byLimits.transpiresByLimits = 1
    let content = [SoilColumnTests.column.fieldCapacity[0], 0.1]
    let alone = day(content, roots: 0.2), together = day(content, roots: 0.2, byLimits)
    #expect(alone.transpiration < 0.5 && alone.uptake[1] == 0)
    #expect(together.transpiration == 1 && abs(together.uptake[0] - 0.006) < 1e-12 && together.uptake[1] == 0)
    #expect(day([0.1, 0.1], roots: 0.2, byLimits).transpiration == 0)
  }

  @Test func noDemandIsNoStress() {
    let day = day([0.1, 0.1], roots: 0.2, demand: 0)
    #expect(day.transpiration == 1 && day.uptake[0] == 0)
  }

  @Test("the aerobic cultivar expands its leaves longer, in every set of it; IR36 was fitted; the others answer like IR72")
  func expansionOfCultivars() {
    let others = ["hd297": 41.45, "hd297-changping": 41.45, "ir36": 10.0099]
    for cultivar in Catalogue.cultivars {
      #expect(cultivar.drought.expansionSlows.value == others[cultivar.name, default: 1.45], "\(cultivar.name)")
      _ = cultivar.drought.map { #expect($0.range.contains($0.value) && !$0.source.isEmpty && !$0.unit.isEmpty) }
    }
  }
}

extension Double {
  fileprivate var logarithm: Double { Double.log(self) }
}
