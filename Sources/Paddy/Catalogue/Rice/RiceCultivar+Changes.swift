public import Numbers

extension RiceCultivar {
  /// Names of its numbers, of its tables, and of its numbers for drought and diseases (`drought.`, `susceptibility.` before them), in their
  /// order.
  public var fieldNames: (numbers: [String], tables: [String]) {
    var numbers: [String] = [], tables: [String] = []
    for child in Mirror(reflecting: parameters).children {
      guard let label = child.label else { continue }
      if child.value is CitedCurve { tables.append(label) } else { numbers.append(label) }
    }
    for child in Mirror(reflecting: drought).children { if let label = child.label { numbers.append("drought." + label) } }
    for child in Mirror(reflecting: susceptibility).children {
      if let label = child.label { numbers.append("susceptibility." + label) }
    }
    return (numbers, tables)
  }

  /// The same cultivar with some of its numbers and tables replaced.
  /// - Parameters: by the names of `fieldNames`; names that are not there change nothing.
  public func changed(numbers: [String: Cited], tables: [String: CitedCurve] = [:]) -> RiceCultivar {
    var own = self
    let labels = Mirror(reflecting: parameters).children.compactMap(\.label)
    var place = -1
    own.parameters = parameters.map(
      { number in
        place += 1
        return numbers[labels[place]] ?? number
      },
      table: { table in
        place += 1
        return tables[labels[place]] ?? table
      })
    let names = Mirror(reflecting: drought).children.compactMap(\.label)
    place = -1
    own.drought = drought.map { number in
      place += 1
      return numbers["drought." + names[place]] ?? number
    }
    let diseases = Mirror(reflecting: susceptibility).children.compactMap(\.label)
    place = -1
    own.susceptibility = susceptibility.map { number in
      place += 1
      return numbers["susceptibility." + diseases[place]] ?? number
    }
    return own
  }

  /// A number by its name; nil where there is none.
  public func number(_ name: String) -> Cited? {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    let record: Any =
      switch parts[0] {
      case "drought": drought
      case "susceptibility": susceptibility
      default: parameters
      }
    return Mirror(reflecting: record).descendant(parts[parts.count - 1]) as? Cited
  }

  /// A table by its name; nil where there is none.
  public func table(_ name: String) -> CitedCurve? { Mirror(reflecting: parameters).descendant(name) as? CitedCurve }
}
