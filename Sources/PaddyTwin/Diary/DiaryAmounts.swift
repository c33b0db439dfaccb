internal import Numbers
internal import Paddy

/// Amounts as a farmer writes them, of a whole plot or per area, with a unit of the closed list; in Paddy's units per m² of gross field.
struct DiaryAmounts {
  /// Of a plot, m².
  let area: Double

  /// A share or rate, or a mass, g m⁻².
  enum Part {
    case rate(Double)
    case mass(Double)
  }

  /// What holds until the next line, or a mass of one day, g m⁻².
  enum Ration {
    case standing(Feeding)
    case mass(Double)
  }

  /// g m⁻².
  func areal(_ text: String, _ column: String, most: Double) throws(DiaryMistake) -> Double {
    let quantity = try read(text, column, "as '90 kg/ha' or '60 kg' for the plot")
    let value: Double
    if let perArea = try? quantity.value(in: Unit("g/m2")) {
      value = perArea
    } else if let whole = try? quantity.value(in: Unit("g")) {
      value = whole / area
    } else {
      throw DiaryMistake("\(column) is '\(text)'; a mass per area is due, as '90 kg/ha', or the mass for the plot")
    }
    return try within(value, 0...most, text, column, "\(Figures.exact(10 * most) ?? "") kg/ha")
  }

  /// m.
  func depth(_ text: String, _ column: String, most: Double) throws(DiaryMistake) -> Double {
    let quantity = try read(text, column, "as '30 mm' or '200 m3' for the plot")
    let value: Double
    if let depth = try? quantity.value(in: Unit("m")) {
      value = depth
    } else if let whole = try? quantity.value(in: Unit("m3")) {
      value = whole / area
    } else {
      throw DiaryMistake("\(column) is '\(text)'; a depth is due, as '30 mm', or the volume for the plot")
    }
    return try within(value, 0...most, text, column, "\(Figures.exact(most) ?? "") m")
  }

  /// m⁻².
  func density(_ text: String, _ column: String) throws(DiaryMistake) -> Double {
    let quantity = try read(text, column, "as '7500 /ha' or '5000 ind' for the plot")
    let value: Double
    if let perArea = try? quantity.value(in: Unit("/m2")) {
      value = perArea
    } else if quantity.unit.symbol == "ind" {
      value = quantity.value / area
    } else {
      throw DiaryMistake("\(column) is '\(text)'; animals per area are due, as '7500 /ha', or as '5000 ind' for the plot")
    }
    return try within(value, 0...1000, text, column, "1000 /m2")
  }

  /// g.
  func eachMass(_ text: String, _ column: String) throws(DiaryMistake) -> Double {
    let quantity = try read(text, column, "as '20 g'")
    guard let value = try? quantity.value(in: Unit("g")), value > 0 else {
      throw DiaryMistake("\(column) is '\(text)'; the mass of one animal is due, as '20 g'")
    }
    return try within(value, 0...20_000, text, column, "20 kg")
  }

  /// 0 … 1.
  func part(_ text: String, _ column: String) throws(DiaryMistake) -> Double {
    let quantity = try read(text, column, "as '60 %'")
    guard let value = try? quantity.value(in: .one), quantity.unit.symbol != "ind" else {
      throw DiaryMistake("\(column) is '\(text)'; a share is due, as '60 %'")
    }
    return try within(value, 0...1, text, column, "100 %")
  }

  /// As much as they eat, a rate, g g⁻¹ d⁻¹, or a mass on the day.
  func feed(_ text: String, _ column: String) throws(DiaryMistake) -> Ration {
    if text == "appetite" { return .standing(.appetite) }
    if text == "none" { return .standing(.share(0)) }
    let quantity = try read(text, column, "as '3 %/d', 'appetite', 'none' or '12 kg/ha'")
    if let rate = try? quantity.value(in: Unit("/d")) {
      return .standing(.share(try within(rate, 0...1, text, column, "100 %/d")))
    }
    return .mass(try areal(text, column, most: 1000))
  }

  /// A share of those alive, or a mass.
  func share(_ text: String, _ column: String) throws(DiaryMistake) -> Part {
    if text == "all" { return .rate(1) }
    let quantity = try read(text, column, "as '30 %', 'all' or '120 kg/ha'")
    if (try? quantity.value(in: .one)) != nil { return .rate(try part(text, column)) }
    return .mass(try areal(text, column, most: 10_000))
  }

  private func read(_ text: String, _ column: String, _ example: String) throws(DiaryMistake) -> Quantity {
    do throws(QuantityError) { return try Quantity(parsing: text) } catch {
      throw DiaryMistake("\(column): \(error); write it \(example)")
    }
  }

  private func within(
    _ value: Double, _ range: ClosedRange<Double>, _ text: String, _ column: String, _ most: String
  ) throws(DiaryMistake) -> Double {
    if range.contains(value) { return value }
    throw DiaryMistake("\(column) is '\(text)'; allowed is 0 to \(most)")
  }
}
