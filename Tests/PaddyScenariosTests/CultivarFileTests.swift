import Numbers
import Paddy
import PaddyScenarios
import Testing

@Suite struct CultivarFileTests {
  private func read(_ text: String) -> (cultivar: RiceCultivar?, diagnostics: [Diagnostic]) {
    CultivarFile.read(text: text, file: "own.yaml", cultivars: Catalogue.cultivars)
  }

  @Test("what a file names is replaced, the rest is as in the one it is like")
  func like() throws {
    let (cultivar, diagnostics) = read(
      """
      name: own
      like: ir72
      numbers:
        juvenile-rate: {value: 0.0009, range: [0.0005, 0.001], standing: calibrated here, source: "a trial"}
        reserve-share: 0.3
        leaf-share: {points: [[0, 0.5], [1, 0], [2.5, 0]]}
        drought: {rolling-begins: 100}
      """)
    #expect(diagnostics == [])
    let own = try #require(cultivar)
    let ir72 = try #require(Catalogue.cultivars.first { $0.name == "ir72" })
    #expect(own.name == "own" && own.parameters.juvenileRate.value == 0.0009)
    #expect(own.parameters.juvenileRate.standing == .calibrated && own.parameters.juvenileRate.range == 0.0005...0.001)
    #expect(own.parameters.reserveShare.value == 0.3 && own.drought.rollingBegins.value == 100)
    #expect(own.parameters.leafShare.points.map(\.y) == [0.5, 0, 0])
    #expect(own.parameters.panicleRate == ir72.parameters.panicleRate)
  }

  @Test("every number and table can be replaced, and replacing one changes no other")
  func each() throws {
    let ir72 = try #require(Catalogue.cultivars.first { $0.name == "ir72" })
    let fields = ir72.fieldNames
    #expect(fields.numbers.count > 45 && fields.tables.count > 12)
    for name in fields.numbers {
      let old = try #require(ir72.number(name))
      let changed = ir72.changed(numbers: [name: Cited(old.value + 1, old.unit, "x")])
      for other in fields.numbers {
        #expect((changed.number(other) != ir72.number(other)) == (other == name), "\(name), \(other)")
      }
    }
    for name in fields.tables {
      let changed = ir72.changed(numbers: [:], tables: [name: CitedCurve([0, 77, 1, 78], "-", "x")])
      for other in fields.tables {
        #expect((changed.table(other)?.points.first?.y == 77) == (other == name), "\(name), \(other)")
      }
    }
  }

  @Test("a fitted cultivar is written and read back to the same numbers")
  func roundTrip() throws {
    let ir72 = try #require(Catalogue.cultivars.first { $0.name == "ir72" })
    let numbers = [
      "juvenileRate": Cited(0.00081234567, 0.0003...0.0016, "(°Cd)⁻¹", "fitted \"here\"", .calibrated),
      "drought.expansionSlows": Cited(20, 1.4...80, "kPa", "fitted", .calibrated),
    ]
    var own = ir72.changed(
      numbers: numbers, tables: ["leafDeath": CitedCurve([0, 0, 0.6, 0.001, 2.5, 0.1], "d⁻¹", "fitted", .calibrated)])
    own.name = "own"
    let text = CultivarFile.yaml(own, like: ir72)
    let (again, diagnostics) = read(text)
    #expect(diagnostics == [])
    let read = try #require(again)
    for name in own.fieldNames.numbers { #expect(read.number(name)?.value == own.number(name)?.value, "\(name)") }
    for name in own.fieldNames.tables {
      #expect(read.table(name)?.points.map(\.y) == own.table(name)?.points.map(\.y), "\(name)")
    }
    #expect(read.parameters.juvenileRate.standing == .calibrated)
  }

  @Test(
    "mistakes are told with their place",
    arguments: [
      ("like: ir72\n", "the key 'name' is missing"), ("name: a\nlike: ir73\n", "did you mean 'ir72'"),
      ("name: a\nnumbers: {juvenil-rate: 1}\n", "did you mean 'juvenile-rate'"),
      ("name: a\nnumbers: {juvenile-rate: fast}\n", "'fast' is not allowed"),
      ("name: a\nnumbers: {juvenile-rate: {value: 2, range: [0, 1]}}\n", "around its value"),
      ("name: a\nnumbers: {leaf-share: {points: [[1, 0], [0, 1]]}}\n", "whose x rises"),
      ("name: a\nnumbers: {leaf-share: 3}\n", "it takes points"), ("- 1\n", "a cultivar is a map"), ("", "a cultivar is a map"),
      ("name: a\nnumbers: {juvenile-rate: {value: 1, standing: true}}\n", "is not allowed for 'standing'"),
    ])
  func mistakes(text: String, message: String) {
    let (cultivar, diagnostics) = read(text)
    #expect(cultivar == nil)
    #expect(diagnostics.contains { $0.message.contains(message) }, "\(diagnostics)")
  }
}
