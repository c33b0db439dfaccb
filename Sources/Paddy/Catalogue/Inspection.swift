public import Numbers

/// One number or table of a record, and the path to it.
public struct CitedEntry: Sendable {
  public enum Value: Sendable {
    case number(Cited)
    case curve(CitedCurve)
  }
  /// Names from the record inwards, joined by dots: `parameters.juvenileRate`.
  public var path: String
  public var value: Value

  public init(path: String, value: Value) {
    self.path = path
    self.value = value
  }

  public var unit: String {
    switch value {
    case .number(let number): number.unit
    case .curve(let curve): curve.unit
    }
  }
  public var source: String {
    switch value {
    case .number(let number): number.source
    case .curve(let curve): curve.source
    }
  }
  public var standing: Cited.Standing {
    switch value {
    case .number(let number): number.standing
    case .curve(let curve): curve.standing
    }
  }
}

extension Catalogue {
  /// Every cited number and table inside a record, in the order of its declaration.
  public static func entries(of record: Any) -> [CitedEntry] {
    var found: [CitedEntry] = []
    collect(record, path: "", &found)
    return found
  }

  private static func collect(_ value: Any, path: String, _ found: inout [CitedEntry]) {
    switch value {
    case let number as Cited: found.append(CitedEntry(path: path, value: .number(number)))
    case let curve as CitedCurve: found.append(CitedEntry(path: path, value: .curve(curve)))
    case let table as PriceTable:
      for row in table.rows { found.append(CitedEntry(path: path + "." + row.name, value: .number(row.price))) }
    default:
      for (index, child) in Mirror(reflecting: value).children.enumerated() {
        // What stands in a list goes by its title where it has one, by its place where it has none.
        let title = child.label == nil ? Mirror(reflecting: child.value).descendant("title") as? String : nil
        let place = title?.replacing(" ", with: "-") ?? "\(index + 1)"
        let name = child.label.map { $0.first == "." ? place : $0 } ?? place
        if name == "some" || name.isEmpty {
          collect(child.value, path: path, &found)
        } else {
          collect(child.value, path: path.isEmpty ? name : path + "." + name, &found)
        }
      }
    }
  }
}
