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
    default:
      for (index, child) in Mirror(reflecting: value).children.enumerated() {
        let name = child.label.map { $0.first == "." ? "\(index + 1)" : $0 } ?? "\(index + 1)"
        if name == "some" || name.isEmpty {
          collect(child.value, path: path, &found)
        } else {
          collect(child.value, path: path.isEmpty ? name : path + "." + name, &found)
        }
      }
    }
  }
}
