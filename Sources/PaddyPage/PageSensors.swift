internal import PaddyTelemetry

/// The health of the sensors on the page: how many are well, and every one that is not.
struct PageSensors {
  var sensors: [LiveSensor]
  var time: Double

  func html() -> String {
    if sensors.isEmpty { return "" }
    let counts = LiveSensor.Health.allCases.map { health in (health, sensors.filter { $0.health == health }.count) }
    let bar = counts.filter { $0.1 > 0 }.map {
      "<span class=\"\($0.0.rawValue)\" style=\"flex:\($0.1)\" title=\"\($0.1) \($0.0.rawValue)\"></span>"
    }
    let legend = counts.filter { $0.1 > 0 }.map {
      "<li><i class=\"light \($0.0.rawValue)\"></i><b>\($0.1)</b> \($0.0.rawValue)</li>"
    }
    let troubled = sensors.filter { $0.health != .well }
    var text = "<section><h2>Sensors</h2><div class=\"bar\">\(bar.joined())</div><ul class=\"counts\">\(legend.joined())</ul>"
    if !troubled.isEmpty { text += table(troubled.prefix(20)) }
    if troubled.count > 20 || troubled.count < sensors.count {
      text += "<details id=\"all-sensors\"><summary>all \(sensors.count) sensors</summary>\(table(sensors[...]))</details>"
    }
    return text + "</section>"
  }

  private func table(_ sensors: ArraySlice<LiveSensor>) -> String {
    let rows = sensors.map { sensor in
      let value = sensor.value.map { ShownQuantity($0, sensor.variable.unit).text } ?? "–"
      let age = sensor.observedAt.map { ageText(time - $0) } ?? "never"
      let share =
        sensor.readings > 0
        ? ShownQuantity.figure(100 * Double(sensor.flagged) / Double(sensor.readings), decimals: 1) + " %" : "–"
      let note = sensor.note.isEmpty ? "" : " <small>\(escaped(sensor.note))</small>"
      return
        "<tr><td><i class=\"light \(sensor.health.rawValue)\"></i>\(sensor.health.rawValue)\(note)</td><td>\(escaped(sensor.device.plot))</td><td>\(escaped(sensor.device.sensor))</td><td class=\"number\">\(escaped(value))</td><td class=\"number\">\(age)</td><td class=\"number\">\(share)</td></tr>"
    }
    return
      "<div class=\"scroll\"><table><thead><tr><th>Health</th><th>Plot</th><th>Sensor</th><th class=\"number\">Last</th><th class=\"number\">When</th><th class=\"number\">Flagged</th></tr></thead><tbody>\(rows.joined(separator: "\n"))</tbody></table></div>"
  }
}
