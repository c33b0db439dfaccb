import Numbers
import Testing

@Suite struct QuantityTests {
  @Test(
    "a quantity comes out in another unit of its kind without floating surprises",
    arguments: [
      ("90 kg/ha", "g/m2", 9.0), ("54 kg/ha", "g/m2", 5.4), ("2 cm", "m", 0.02), ("0.07 m", "cm", 7.0), ("0.29 m", "cm", 29.0),
      ("10 mu", "m2", 20_000.0 / 3), ("15 mu", "ha", 1.0), ("20 yuan/jin", "yuan/kg", 40.0), ("20元/斤", "yuan/kg", 40.0),
      ("3 %/d", "d-1", 0.03), ("3%/d", "d-1", 0.03), ("7500 /ha", "m-2", 0.75), ("7500 ind/ha", "/m2", 0.75),
      ("70 %", "ind", 0.7),
      ("-15 cm", "m", -0.15), ("−15 cm", "m", -0.15), ("1e3 g", "kg", 1.0), ("1.5e-3 kg", "g", 1.5), (".5 m", "cm", 50.0),
      ("40cm", "m", 0.4), ("35 d", "h", 840.0), ("1 yr", "d", 365.0), ("30.1 deg", "deg", 30.1),
      ("18 MJ/m2/d", "MJ m-2 d-1", 18.0),
      ("500 斤/亩", "t/ha", 3.75), ("0.1 t/ha", "kg/mu", 100.0 / 15), ("123456789.123 g", "g", 123456789.123),
    ])
  func conversion(text: String, unit: String, value: Double) throws {
    #expect(try Quantity(parsing: text).value(in: Unit(parsing: unit)) == value)
  }

  @Test(
    "what is no quantity is named",
    arguments: [
      ("90", QuantityError.noUnit("90")), ("  90 ", .noUnit("90")), ("kg/ha", .noNumber("kg/ha")), ("", .noNumber("")),
      ("much", .noNumber("much")), ("nan kg", .notFinite("nan kg")), ("-inf kg", .notFinite("-inf kg")),
      ("1e999 kg", .notFinite("1e999")),
      ("0x10 kg", .unknownUnit("x", nearest: nil)), ("90 kg/hectare", .unknownUnit("hectare", nearest: "ha")),
      ("90 kg / hectare", .unknownUnit("hectare", nearest: "ha")), ("90 kgs", .unknownUnit("kgs", nearest: "kg")),
      ("90 kg/ha of urea", .trailingText("of urea", after: "90 kg/ha")), ("1,5 m", .unknownUnit(",5 m", nearest: nil)),
      ("- 5 m", .noNumber("- 5 m")), ("5 m99", .tooLarge("m99")),
    ])
  func mistakes(text: String, error: QuantityError) { #expect(throws: error) { try Quantity(parsing: text) } }

  @Test("a unit of another kind is refused, and both kinds are named")
  func wrongKind() throws {
    let quantity = try Quantity(parsing: "90 kg")
    let due = try Unit(parsing: "kg/ha")
    #expect(throws: QuantityError.wrongDimension(found: quantity.unit, due: due)) { try quantity.value(in: due) }
    let message = QuantityError.wrongDimension(found: quantity.unit, due: due).description
    #expect(message == "'kg' is mass where mass per area is due, as 'kg/ha'")
  }

  @Test("numbers that are computed convert too")
  func computed() throws {
    #expect(try Quantity(0.02, Unit("m")).value(in: Unit("cm")) == 2)
    #expect(Quantity(2, Unit("cm")).description == "2.0 cm")
  }
}
