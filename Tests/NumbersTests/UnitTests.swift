import Numbers
import Testing

@Suite struct UnitTests {
  @Test(
    "the size of a unit is a fraction of whole numbers",
    arguments: [
      ("kg/ha", 1, 10_000), ("t/ha", 1, 10), ("mu", 2000, 3), ("亩", 2000, 3), ("jin", 1, 2), ("斤/亩", 3, 4000),
      ("%/d", 1, 8_640_000),
      ("/m2", 1, 1), ("/ha", 1, 10_000), ("MJ/m2/d", 625, 54), ("m s-1", 1, 1), ("m·s⁻¹", 1, 1), ("mm/d", 1, 86_400_000),
      ("kPa", 1000, 1),
      ("yuan/jin", 2, 1), ("元/kg", 1, 1), ("L", 1, 1000), ("m^3", 1, 1), ("cm²", 1, 10_000), ("yr", 31_536_000, 1),
    ])
  func size(text: String, numerator: Int, denominator: Int) throws {
    let unit = try Unit(parsing: text)
    #expect(unit.numerator == numerator)
    #expect(unit.denominator == denominator)
    #expect(unit.symbol == text)
  }

  @Test(
    "units that mean the same are equal however written",
    arguments: [("kg/ha/d", "kg ha-1 d-1"), ("g m⁻²", "g/m2"), ("°C", "degC"), ("W/m2", "J/s/m2"), ("ind/m2", "/m2")])
  func sameness(a: String, b: String) throws { #expect(try Unit(parsing: a) == Unit(parsing: b)) }

  @Test(
    "units of one kind and different size, or of different kinds, are not",
    arguments: [("kg", "t"), ("ha", "km2"), ("/hill", "%"), ("kg", "kg/ha")])
  func difference(a: String, b: String) throws { #expect(try Unit(parsing: a) != Unit(parsing: b)) }

  @Test(
    "a dimension has words",
    arguments: [
      ("kg/ha", "mass per area"), ("kg", "mass"), ("kg/ha/d", "mass per area per time"), ("/ha", "number per area"),
      ("/hill", "number per hill"), ("%", "a plain number"), ("%/d", "number per time"), ("yuan/kg", "money per mass"),
      ("MJ/m2/d", "power per area"), ("m3", "volume"), ("m/s", "speed"), ("kPa", "pressure"), ("deg", "angle"),
      ("°C", "temperature"),
      ("mol/L", "amount per volume"),
    ])
  func words(text: String, words: String) throws { #expect(try Unit(parsing: text).dimension.description == words) }

  @Test(
    "what is no unit is named, with the nearest one",
    arguments: [
      ("", Unit.ParseError.empty), ("kg/hectare", .unknown("hectare", nearest: "ha")), ("KG", .unknown("KG", nearest: "kg")),
      ("furlong", .unknown("furlong", nearest: nil)), ("kg//ha", .unknown("kg//ha", nearest: nil)),
      ("kg/", .unknown("kg/", nearest: nil)),
      ("yuans", .unknown("yuans", nearest: "yuan")), ("m9", .tooLarge("m9")), ("kg/2", .unknown("2", nearest: nil)),
      ("ha4 ha4", .tooLarge("ha4 ha4")),
    ])
  func mistakes(text: String, error: Unit.ParseError) { #expect(throws: error) { try Unit(parsing: text) } }
}
