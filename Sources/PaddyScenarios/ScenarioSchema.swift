import Foundation

/// The table of keys as a JSON Schema, for completion and checks in an editor.
public enum ScenarioSchema {
  /// Draft 2020-12, keys in alphabetical order, ending in a newline.
  ///
  /// It knows the keys, the names of the catalogue and the look of quantities and dates; kinds of units, order of dates and what
  /// `like:` fills in are left to `paddy check`.
  public static func json(_ catalogue: ScenarioCatalogue = ScenarioCatalogue()) -> String {
    var schema = object(ScenarioKeys.scenario, catalogue)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "A Paddy scenario"
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? JSONSerialization.data(withJSONObject: schema, options: options) else { return "{}\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private static func object(_ shape: ScenarioShape, _ catalogue: ScenarioCatalogue) -> [String: Any] {
    var properties: [String: Any] = [:]
    for key in shape.keys {
      var own = value(key.form, catalogue)
      own["description"] = "\(key.meaning): \(key.form.words)"
      properties[key.name] = own
    }
    var schema: [String: Any] = ["type": "object", "additionalProperties": false, "properties": properties]
    let required = shape.keys.filter { $0.isRequired && !shape.isInherited }.map(\.name)
    if !required.isEmpty { schema["required"] = required }
    if !shape.alternatives.isEmpty { schema["oneOf"] = shape.alternatives.map { ["required": [$0]] } }
    return schema
  }

  private static func value(_ form: ScenarioForm, _ catalogue: ScenarioCatalogue) -> [String: Any] {
    switch form {
    case .text: return ["type": "string"]
    case .whole(let range):
      var schema: [String: Any] = ["type": "integer", "minimum": range.lowerBound]
      if range.upperBound < Int.max { schema["maximum"] = range.upperBound }
      return schema
    case .quantity(let rule):
      return ["type": "string", "pattern": #"^[-+−]?[0-9.]+([eE][-+]?[0-9]+)? *[^0-9 ].*$"#, "examples": [rule.example]]
    case .wordOrQuantity(let word, let rule): return ["anyOf": [["const": word], value(.quantity(rule), catalogue)]]
    case .decimal(let range): return ["type": "number", "minimum": range.lowerBound, "maximum": range.upperBound]
    case .moment:
      return [
        "type": "string", "pattern": #"^([0-9]{4}-)?[0-9]{1,2}-[0-9]{1,2}$|[a-z]"#,
        "examples": ["06-15", "transplanting + 12 d"],
      ]
    case .drainage: return ["type": "string", "pattern": " for ", "examples": ["35 d after transplanting for 8 d"]]
    case .years: return ["type": ["integer", "string"], "examples": [30, "1974-2009"]]
    case .record(let kind):
      let names = catalogue.names(kind)
      return names.isEmpty ? ["type": "string"] : ["enum": names]
    case .choice(let words): return ["enum": words]
    case .list(let item): return ["type": "array", "minItems": 1, "items": value(item, catalogue)]
    case .pair(let item): return ["type": "array", "minItems": 2, "maxItems": 2, "items": value(item, catalogue)]
    case .map(let shape): return object(shape, catalogue)
    case .named(let item): return ["type": "object", "minProperties": 1, "additionalProperties": value(item, catalogue)]
    case .optional(let form): return ["anyOf": [["const": "none"], value(form, catalogue)]]
    case .listOrMap(let item, let shape): return ["anyOf": [value(.list(item), catalogue), object(shape, catalogue)]]
    case .oneOrMoreMaps(let shape):
      return ["anyOf": [object(shape, catalogue), value(.list(.map(shape)), catalogue)]]
    case .recordOrMap(let kind, let shape): return ["anyOf": [value(.record(kind), catalogue), object(shape, catalogue)]]
    case .oneOrMore:
      return ["anyOf": [["type": "string"], ["type": "array", "minItems": 1, "items": ["type": "string"]] as [String: Any]]]
    }
  }
}
