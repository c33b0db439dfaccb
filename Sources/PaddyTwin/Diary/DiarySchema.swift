internal import Foundation

/// A line of a farm's diary as a JSON Schema, for whoever writes one by a program.
public enum DiarySchema {
  /// Draft 2020-12, keys in alphabetical order, ending in a newline. Units and names are left to `paddy replay --dry-run`.
  public static func json() -> String {
    var properties: [String: Any] = [:]
    for column in DiaryColumn.allCases { properties[column.rawValue] = ["type": "string", "description": column.meaning] }
    properties["date"] = ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": DiaryColumn.date.meaning]
    let works: [[String: Any]] = DiaryWork.allCases.map { work in
      let (needed, allowed) = work.columns
      var forbidden: [String: Any] = [:]
      for column in DiaryColumn.allCases where !(needed + allowed + [.date, .plot, .work, .note]).contains(column) {
        forbidden[column.rawValue] = ["maxLength": 0]
      }
      var own: [String: Any] = ["work": ["const": work.rawValue, "description": work.meaning]]
      own.merge(forbidden) { first, _ in first }
      return ["properties": own, "required": ["work"] + needed.map(\.rawValue)]
    }
    let schema: [String: Any] = [
      "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A line of a farm's diary", "type": "object",
      "additionalProperties": false, "properties": properties, "required": ["date", "work"], "oneOf": works,
    ]
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? JSONSerialization.data(withJSONObject: schema, options: options) else { return "{}\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

extension DiaryColumn {
  fileprivate var meaning: String {
    switch self {
    case .date: "the day by the field's clock, as 2021-06-14"
    case .plot: "of one plot alone; empty or left out: all"
    case .work: "what was done"
    case .what: "which product, material, species or work"
    case .amount: "how much, with its unit: per area, or for the whole plot"
    case .nitrogen: "nitrogen in it, as '90 kg/ha'"
    case .phosphorus: "phosphorus given with it, as '26 kg/ha'; left out: what the product holds"
    case .mass: "of one animal, as '20 g'"
    case .how: "of fertiliser: broadcast, incorporated, placed or placed 60 %; of irrigation: up to"
    case .note: "for people"
    }
  }
}
