internal import Numbers
internal import PaddyTelemetry

/// The plots on the page: a few as panels with a chart for every variable, many as rows with a small picture in every column.
struct PagePlots {
  var plots: [LivePlot]
  var alarms: [LiveAlarm]
  var time: Double
  var zone: Int
  var asPanels: Bool

  func html() -> String {
    if plots.isEmpty { return "<section><h2>Plots</h2><p class=\"nothing\">none is known yet</p></section>" }
    return asPanels ? plots.map(panel).joined(separator: "\n") : rows()
  }

  private func severity(_ plot: LivePlot) -> AlarmSeverity? { alarms.filter { $0.plot == plot.name }.map(\.severity).max() }

  private func stage(_ plot: LivePlot) -> String {
    let days = plot.daysAfterTransplanting.map { " · day \($0) after transplanting" } ?? ""
    return escaped(plot.stage) + days
  }

  private func panel(_ plot: LivePlot) -> String {
    let chip =
      severity(plot).map { "<span class=\"chip \($0.name)\">\($0.name)</span>" } ?? "<span class=\"chip well\">well</span>"
    let forecast = plots.count > 1 ? yieldText(plot).map { "<p class=\"sub\">\($0)</p>" } ?? "" : ""
    return """
      <section class="plot"><h2>\(escaped(plot.name)) \(chip)<small>\(escaped(plot.date)) · \(stage(plot))</small></h2>\(forecast)
      <div class="tiles">\(ShownVariable.ordered(plot).map(tile).joined())</div></section>
      """
  }

  private func yieldText(_ plot: LivePlot) -> String? {
    guard let band = plot.forecast?.days.last?.yield else { return nil }
    func number(_ value: Double) -> String { ShownQuantity.figure(value, decimals: 1) }
    return "Yield expected \(number(band.mean)) t/ha (\(number(band.low90)) – \(number(band.high90)))"
  }

  private func tile(_ variable: LiveVariable) -> String {
    let unit = variable.unit
    let main = (variable.mean ?? variable.measured).map { ShownQuantity($0, unit) }
    var text = "<figure class=\"tile\"><figcaption>\(escaped(ShownVariable.title(variable.name)))</figcaption>"
    text +=
      "<p class=\"value\(isOutside(variable) ? " bad" : "")\"><b>\(main?.figure ?? "–")</b> <span class=\"unit\">\(escaped(main?.unit ?? ""))</span>"
    if let expectation = variable.expectation {
      let low = ShownQuantity(expectation.mean, unit)
      text +=
        "<span class=\"next\">\(escaped(expectation.title)) <b>\(escaped(low.text))</b> at \(ISOMoment.clockText(expectation.at, zone: zone))</span>"
    }
    text += "</p><p class=\"sub\">"
    if let range = rangeText(variable.low5, variable.high95, unit) {
      text += "<i class=\"key twin\"></i>twin, 5 – 95 %: \(escaped(range))"
    }
    text += "</p><p class=\"sub\">\(measured(variable))</p>"
    return text + BandChart(variable: variable, zone: zone, isFull: true).svg() + "</figure>"
  }

  private func measured(_ variable: LiveVariable) -> String {
    guard let value = variable.measured else { return "<span class=\"dim\">no sensor</span>" }
    var text = "<i class=\"key dot\"></i>measured \(escaped(ShownQuantity(value, variable.unit).text))"
    if let at = variable.measuredAt {
      let age = ageText(time - at)
      text += variable.isStale ? " · <b class=\"bad\">silent, \(age)</b>" : " · \(age)"
    }
    if let flag = variable.flag, flag != .good, flag != .notEvaluated { text += " · <b class=\"bad\">\(flag)</b>" }
    return text
  }

  private func isOutside(_ variable: LiveVariable) -> Bool {
    guard let value = variable.mean ?? variable.measured else { return false }
    return value < variable.wantedLow ?? -.infinity || value > variable.wantedHigh ?? .infinity
  }

  private func rows() -> String {
    let names = ShownVariable.first.filter { name in plots.contains { $0.variable(name) != nil } }
    let units = names.map { name in
      plots.lazy.compactMap { $0.variable(name) }.first.map { ShownQuantity.scale(1, $0.unit).unit } ?? ""
    }
    let head = zip(names, units).map {
      "<span>\(ShownVariable.shortTitle($0))\($1.isEmpty ? "" : " <small>\(escaped($1))</small>")</span>"
    }
    // Those that need somebody come first, the rest by the farm's own order.
    let ordered = plots.enumerated().sorted { a, b in
      let (first, second) = (severity(a.element)?.rawValue ?? 0, severity(b.element)?.rawValue ?? 0)
      return first != second ? first > second : a.offset < b.offset
    }
    return """
      <section><h2>Plots <small>band: what the twin holds likely; dot: the last reading</small></h2>
      <div class="rows" style="--columns:\(names.count)"><div class="row head"><span>Plot</span>\(head.joined())</div>
      \(ordered.map { row($0.element, names) }.joined(separator: "\n"))</div></section>
      """
  }

  private func row(_ plot: LivePlot, _ names: [String]) -> String {
    let gravest = severity(plot)?.name ?? "well"
    let cells = names.map { name in
      guard let variable = plot.variable(name) else { return "<span class=\"cell\">–</span>" }
      let value = (variable.mean ?? variable.measured).map { ShownQuantity($0, variable.unit) }
      let mark = isOutside(variable) ? " bad" : variable.isStale ? " dim" : ""
      return
        "<span class=\"cell\"><em>\(ShownVariable.shortTitle(name))</em><b class=\"\(mark)\">\(value?.figure ?? "–")<i> \(escaped(value?.unit ?? ""))</i></b>"
        + BandChart(variable: variable, zone: zone, isFull: false).svg() + "</span>"
    }
    return
      "<a class=\"row\" href=\"/?plot=\(percentEncoded(plot.name))\"><span class=\"name\"><i class=\"light \(gravest)\" title=\"\(gravest)\"></i><b>\(escaped(plot.name))</b><small>\(escaped(plot.stage))\(plot.daysAfterTransplanting.map { " · day \($0)" } ?? "")</small></span>\(cells.joined())</a>"
  }
}
