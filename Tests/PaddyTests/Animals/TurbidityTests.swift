import Numbers
import Paddy
import Testing

@Suite struct TurbidityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var sentence: String
    var stirring = 40.0, depth = 0.1, leafArea = 0.0
    var clarity: Double
    var testDescription: String { sentence }
  }

  @Test(arguments: [
    Case(sentence: "Without animals the water is clear, to the bit.", stirring: 0, clarity: 1),
    Case(sentence: "On dry ground there is nothing to muddy.", depth: 0, clarity: 1),
    Case(sentence: "Below the flat neither.", depth: -0.2, clarity: 1),
    Case(sentence: "40 g/m² of carp raise 320 g/m³: in 10 cm a quarter of the light is lost.", clarity: 0.726149),
    Case(sentence: "Twice the depth, the same again.", depth: 0.2, clarity: 0.527292),
    Case(sentence: "Half the carp, half the mud.", stirring: 20, clarity: 0.852144),
    Case(sentence: "A closed stand keeps most of it down.", leafArea: 100, clarity: 0.888340),
  ]) func clarity(_ row: Case) {
    let p = Turbidity.Parameters.standard.map(\.value)
    let found = Turbidity.clarity(stirring: row.stirring, depth: row.depth, leafArea: row.leafArea, p)
    #expect(abs(found - row.clarity) < 1e-6)
    if row.clarity == 1 { #expect(found == 1) }
  }
}
