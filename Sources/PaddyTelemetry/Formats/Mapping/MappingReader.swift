public import Numbers
internal import Yams

/// Reads mapping files (YAML): one mapping, or a list of them. All that is wrong is said at once, with line and column.
public struct MappingReader: Sendable {
  /// What `like:` can name.
  let builtIn: [TelemetryMapping]

  init(builtIn: [TelemetryMapping]) { self.builtIn = builtIn }
  /// `like:` can name the mappings that Paddy brings along.
  public init() { self.init(builtIn: BuiltInMappings.all) }

  /// - Parameter file: as the user named it, for messages.
  /// - Returns: the mappings, none where there is an error.
  public func read(_ text: String, file: String) -> (mappings: [TelemetryMapping], diagnostics: [Diagnostic]) {
    var form = MappingForm(file: file)
    guard let node = form.compose(text) else { return ([], form.diagnostics) }
    var mappings: [TelemetryMapping] = []
    let nodes: [Node] = if case .sequence(let sequence) = node { Array(sequence) } else { [node] }
    if nodes.isEmpty {
      form.error(node, "the list is empty; a mapping is a map with the keys \(MappingKeys.names(MappingKeys.mapping))")
    }
    for node in nodes {
      let mapping = mapping(node, mappings, &form)
      if mappings.contains(where: { $0.name == mapping.name }) {
        form.error(node, "a second mapping with the name '\(mapping.name)'")
      }
      mappings.append(mapping)
    }
    return form.diagnostics.isEmpty ? (mappings, []) : ([], form.diagnostics)
  }

  private func mapping(_ node: Node, _ before: [TelemetryMapping], _ form: inout MappingForm) -> TelemetryMapping {
    let keys = form.map(node, MappingKeys.mapping, "a mapping")
    var mapping = TelemetryMapping(name: "mapping-\(before.count + 1)")
    if let like = keys["like"], let name = form.text(like) {
      let known = builtIn + before
      if let base = known.last(where: { $0.name == name }) {
        mapping = base
        mapping.name = "\(name)-\(before.count + 1)"
      } else {
        form.error(like, "no mapping '\(name)'\(form.suggestion(name, known.map(\.name)))")
      }
    }
    if let version = keys["mapping"] {
      if let text = form.text(version), text != "1" { form.error(version, "mapping is '\(text)', the version 1 is known") }
    } else {
      form.error(node, "the key 'mapping: 1' is missing, the version of the format")
    }
    if let name = keys["name"].flatMap({ form.text($0) }) { mapping.name = name }
    if let node = keys["topics"] { mapping.topics = form.list(node).compactMap { topic($0, &form) } }
    if let node = keys["when"] { mapping.when = form.list(node).compactMap { path($0, wide: false, &form) } }
    if let node = keys["names"] {
      for (name, value) in form.pairs(node) { if let path = path(value, wide: false, &form) { mapping.names[name] = path } }
    }
    for (key, place) in [("farm", \TelemetryMapping.farm), ("plot", \TelemetryMapping.plot)] {
      guard let node = keys[key] else { continue }
      mapping[keyPath: place] = template(node, mapping, &form)
      if mapping[keyPath: place]?.names.isEmpty == true { _ = word(node, key, &form) }
    }
    if let node = keys["device"] { mapping.device = template(node, mapping, &form) }
    if let node = keys["devices"] {
      for (name, value) in form.pairs(node) { mapping.devices[name] = place(value, &form) }
    }
    if let node = keys["time"] { mapping.time = time(node, &form) }
    if let node = keys["values"] { mapping.values = form.list(node).compactMap { value($0, &form) } }
    if mapping.values.isEmpty, keys["values"] == nil { form.error(node, "the key 'values' is missing, what to read") }
    if mapping.topics.isEmpty, mapping.when.isEmpty, keys["topics"] == nil, keys["when"] == nil {
      form.error(node, "neither 'topics' nor 'when' says which messages this mapping is for")
    }
    return mapping
  }

  private func topic(_ node: Node, _ form: inout MappingForm) -> TopicPattern? {
    guard let text = form.text(node) else { return nil }
    if let pattern = TopicPattern(text) { return pattern }
    form.error(node, "'\(text)' is no topic pattern; allowed are levels between /, + for one, # for the rest at the end, {name}")
    return nil
  }

  private func path(_ node: Node, wide: Bool, _ form: inout MappingForm) -> JSONPath? {
    guard let text = form.text(node) else { return nil }
    if let path = JSONPath(text), wide || !path.isWide { return path }
    let star = wide ? ", a * at the end" : ""
    form.error(node, "'\(text)' is no path; allowed are keys with points between, $ for the whole payload\(star)")
    return nil
  }

  private func template(_ node: Node, _ mapping: TelemetryMapping, _ form: inout MappingForm) -> TextTemplate? {
    guard let text = form.text(node) else { return nil }
    guard let template = TextTemplate(text) else {
      form.error(node, "'\(text)' has a brace that is not closed, or not around a name")
      return nil
    }
    let known = mapping.topics.flatMap(\.names) + mapping.names.keys.sorted()
    for name in template.names where !known.contains(name) {
      form.error(node, "no name '\(name)' in topics or names\(form.suggestion(name, known))")
    }
    return template
  }

  private func place(_ node: Node, _ form: inout MappingForm) -> TelemetryMapping.Place {
    let keys = form.map(node, MappingKeys.device, "a device")
    var place = TelemetryMapping.Place()
    place.farm = word(keys["farm"], "farm", &form)
    place.plot = word(keys["plot"], "plot", &form)
    place.place = word(keys["place"], "place", &form)
    (place.sensor, place.unit) = sensor(keys["sensor"], keys["unit"], &form)
    return place
  }

  private func word(_ node: Node?, _ part: String, _ form: inout MappingForm) -> String? {
    guard let node, let text = form.text(node) else { return nil }
    do throws(RecordFault) { try SensorName.check(text, part) } catch { form.error(node, error.detail) }
    return text
  }

  /// A sensor and its unit, held against the closed list.
  private func sensor(_ sensor: Node?, _ unit: Node?, _ form: inout MappingForm) -> (String?, String?) {
    let unitText = unit.flatMap { form.text($0, mayBeEmpty: true) }
    guard let sensor, let text = form.text(sensor) else { return (nil, unitText) }
    guard let (name, variable) = try? SensorName.sensor(text) else {
      form.error(sensor, "'\(text)' begins with no variable\(form.suggestion(text, MeasuredVariable.allCases.map(\.name)))")
      return (nil, unitText)
    }
    if let unit, let unitText, TelemetryUnits.conversion(of: unitText, for: variable) == nil {
      form.error(
        unit, "'\(unitText)' is no unit of \(variable.name)\(form.suggestion(unitText, TelemetryUnits.allowed(for: variable)))")
    }
    return (name, unitText)
  }

  private func time(_ node: Node, _ form: inout MappingForm) -> TelemetryMapping.Time? {
    let keys = form.map(node, MappingKeys.time, "a time")
    guard let pathNode = keys["path"], let path = path(pathNode, wide: false, &form) else {
      if keys["path"] == nil { form.error(node, "a time has a 'path'") }
      return nil
    }
    let forms = TelemetryMapping.TimeForm.allCases.map(\.rawValue)
    guard let formNode = keys["form"], let word = form.text(formNode) else {
      if keys["form"] == nil { form.error(node, "a time has a 'form'; known: \(forms.joined(separator: ", "))") }
      return nil
    }
    guard let timeForm = TelemetryMapping.TimeForm(rawValue: word) else {
      form.error(formNode, "no form of time '\(word)'\(form.suggestion(word, forms))")
      return nil
    }
    var mayBeReceived = false
    if let node = keys["otherwise"], let text = form.text(node) {
      mayBeReceived = text == "received"
      if !mayBeReceived { form.error(node, "otherwise is '\(text)', allowed is received") }
    }
    return TelemetryMapping.Time(path: path, form: timeForm, mayBeReceived: mayBeReceived)
  }

  private func value(_ node: Node, _ form: inout MappingForm) -> TelemetryMapping.Value? {
    let keys = form.map(node, MappingKeys.value, "a value")
    guard let pathNode = keys["path"], let path = path(pathNode, wide: true, &form) else {
      if keys["path"] == nil { form.error(node, "a value has a 'path'") }
      return nil
    }
    let variable = keys["variable"].flatMap { form.text($0) }
    let (sensor, unit) = sensor(keys["sensor"] ?? keys["variable"], keys["unit"], &form)
    if let variable, let node = keys["variable"], keys["sensor"] != nil {
      if MeasuredVariable(rawValue: variable) == nil {
        form.error(node, "no variable '\(variable)'\(form.suggestion(variable, MeasuredVariable.allCases.map(\.name)))")
      } else if let sensor, (try? SensorName.sensor(sensor))?.variable.name != variable {
        form.error(node, "the sensor '\(sensor)' measures another variable than \(variable)")
      }
    }
    let sensorPath = keys["variable-path"].flatMap { self.path($0, wide: false, &form) }
    let unitPath = keys["unit-path"].flatMap { self.path($0, wide: false, &form) }
    if sensor == nil, keys["variable"] == nil, keys["sensor"] == nil, sensorPath == nil, !path.isWide {
      form.error(node, "a value has a 'variable', a 'variable-path', or a path that ends in *")
    }
    if sensor != nil, unit == nil, unitPath == nil {
      let example = (try? SensorName.sensor(sensor ?? ""))?.variable.unit ?? "m"
      form.error(node, "a value with a variable has a 'unit', as \(example), or a 'unit-path'")
    }
    return TelemetryMapping.Value(path: path, sensor: sensor, sensorPath: sensorPath, unit: unit, unitPath: unitPath)
  }
}

/// The keys that a mapping file knows.
enum MappingKeys {
  static let mapping = [
    "mapping", "name", "like", "topics", "when", "names", "farm", "plot", "device", "devices", "time", "values",
  ]
  static let device = ["farm", "plot", "sensor", "unit", "place"]
  static let time = ["path", "form", "otherwise"]
  static let value = ["path", "variable", "sensor", "unit", "variable-path", "unit-path"]

  static func names(_ keys: [String]) -> String { keys.joined(separator: ", ") }
}
