public import Numbers

/// Prices by the name of what is priced, in the order they were written.
public struct PriceTable: Sendable, ExpressibleByDictionaryLiteral {
  public private(set) var rows: [(name: String, price: Cited)]

  public init(dictionaryLiteral elements: (String, Cited)...) {
    precondition(Set(elements.map(\.0)).count == elements.count, "a name is priced twice")
    rows = elements.map { (name: $0.0, price: $0.1) }
  }

  public var names: [String] { rows.map(\.name) }

  /// Nil where the list has no such price: that is an error to report, never a zero.
  public subscript(name: String) -> Cited? {
    get { rows.first { $0.name == name }?.price }
    set {
      let place = rows.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let price?): rows[place].price = price
      case (let place?, nil): rows.remove(at: place)
      case (nil, let price?): rows.append((name: name, price: price))
      case (nil, nil): break
      }
    }
  }
}
