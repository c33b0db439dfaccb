/// One column of the daily tables: a number of a day's drivers, state or fluxes, named for people and for other programs.
public struct DailyColumn: Sendable, Equatable {
  /// Where the number lies, as `state.rice.leaves`; the boxes of an age-structured stage are one entry that ends in `.*`.
  public var path: String
  /// Column name, snake_case, unit at the end; `*` stands for the number of the box.
  public var name: String
  /// Unit of the column; "-" where it has none.
  public var unit: String
  public var meaning: String
  /// Name in the standard data dictionary (ICASA) and what to multiply the column by for its unit; nil where the dictionary has none.
  public var standard: Metric.Standard?
  /// What the model's number is multiplied by for the column.
  public var scale: Double
  public var icasa: String? { standard?.name }

  init(
    _ path: String, _ name: String, _ unit: String, _ meaning: String, _ icasa: String? = nil, _ factor: Double = 1,
    scale: Double = 1
  ) {
    self.path = path
    self.name = name
    self.unit = unit
    self.meaning = meaning
    self.scale = scale
    standard = icasa.map { Metric.Standard(name: $0, factor: factor) }
  }

  /// Whether the entry stands for all boxes of a stage.
  public var isPattern: Bool { path.hasSuffix(".*") }

  /// The column of one box, counted from 1.
  func box(_ number: String) -> DailyColumn {
    var column = self
    column.path = String(path.dropLast()) + number
    column.name = DailyColumn.replacing(name, number)
    column.meaning = DailyColumn.replacing(meaning, number)
    return column
  }

  private static func replacing(_ text: String, _ number: String) -> String {
    text.split(separator: "*", omittingEmptySubsequences: false).joined(separator: number)
  }
}

extension [DailyColumn] {
  /// The columns of a struct that is a part of another.
  /// - Parameters:
  ///   - path: of the part.
  ///   - name: put before every name.
  ///   - subject: put before every meaning, with a colon.
  func within(_ path: String, _ name: String, _ subject: String? = nil) -> [DailyColumn] {
    map { column in
      var inner = column
      inner.path = "\(path).\(column.path)"
      inner.name = name.isEmpty ? column.name : "\(name)_\(column.name)"
      if let subject { inner.meaning = "\(subject): \(column.meaning)" }
      return inner
    }
  }
}
