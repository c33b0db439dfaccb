internal import Numbers
internal import PaddyTelemetry

/// The whole page from one snapshot: nothing from outside, every text escaped, readable without a script.
package struct PageDocument {
  /// More plots than this are shown as rows; each row leads to its plot.
  static let mostPanels = 4

  var snapshot: LiveSnapshot?
  /// The one plot asked for.
  var focus: String?
  /// Which snapshot it is, counted from 1.
  var revision = 0

  package init(snapshot: LiveSnapshot? = nil, focus: String? = nil, revision: Int = 0) {
    (self.snapshot, self.focus, self.revision) = (snapshot, focus, revision)
  }

  package func html() -> String {
    let title = snapshot?.title ?? "Paddy"
    return """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>\(escaped(title)) · Paddy</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
      <link rel="icon" href="data:,"><noscript><meta http-equiv="refresh" content="60"></noscript>
      <style>\(PageStyle.text)</style></head>
      <body><div id="live" data-revision="\(revision)">\(body)</div>
      <script>\(PageScript.text)</script></body></html>

      """
  }

  private var body: String {
    guard let snapshot else {
      return "<header><h1>Paddy</h1><p class=\"status quiet\"><b>Waiting for the first reading</b></p></header>"
    }
    let plots = focus.map { name in snapshot.plots.filter { $0.name == name } } ?? snapshot.plots
    if focus != nil, plots.isEmpty {
      return
        "<header><h1>\(escaped(snapshot.title))</h1><p class=\"status quiet\"><b>No such plot</b></p><p><a href=\"/\">all plots</a></p></header>"
    }
    let alarms = snapshot.alarms.filter { focus == nil || $0.plot == focus }
    let recent = snapshot.recentAlarms.filter { focus == nil || $0.plot == focus }
    let sensors = snapshot.sensors.filter { focus == nil || $0.device.plot == focus }
    let pageAlarms = PageAlarms(active: alarms, recent: recent, time: snapshot.time, zone: snapshot.zone)
    return [
      header(snapshot, alarms, headline: pageAlarms.headline()), pageAlarms.html(),
      PagePlots(
        plots: plots, alarms: alarms, time: snapshot.time, zone: snapshot.zone, asPanels: plots.count <= PageDocument.mostPanels
      )
      .html(),
      forecast(snapshot, plots),
      PageSensors(sensors: sensors, time: snapshot.time).html(),
      messages(snapshot.messages),
      "<footer>Paddy · <a href=\"/state.json\">state as JSON</a> · <a href=\"/metrics\">metrics</a> · the clock is the field's</footer>",
    ].joined(separator: "\n")
  }

  private func header(_ snapshot: LiveSnapshot, _ alarms: [LiveAlarm], headline: String?) -> String {
    let counts = AlarmSeverity.allCases.reversed().map { severity in (severity, alarms.filter { $0.severity == severity }.count) }
      .filter { $0.1 > 0 }
    let gravest = counts.first?.0.name ?? "well"
    let words = counts.isEmpty ? "All well" : counted(alarms.count, "alarm")
    let split = counts.map { $0.0 == .critical ? "\($0.1) critical" : counted($0.1, $0.0.name) }.joined(separator: " · ")
    let urgent = headline.map { "<span class=\"urgent\">\(escaped($0))</span>" } ?? ""
    let feed = snapshot.feed == .live ? "live" : "replayed"
    let back = focus.map { "<p class=\"crumb\"><a href=\"/\">‹ all plots</a> <b>\(escaped($0))</b></p>" } ?? ""
    let scope =
      focus == nil
      ? "\(counted(snapshot.plots.count, "plot")) · \(counted(snapshot.sensors.count, "sensor"))" : escaped(focus!)
    return """
      <header><div class="top"><h1>\(escaped(snapshot.title))</h1><span class="pill feed \(feed)" id="feed">\(feed)</span></div>\(back)
      <p class="status \(gravest)" role="status"><b>\(words)</b>\(split.isEmpty ? "" : "<span>\(split)</span>")\(urgent)</p>
      <p class="when">\(ISOMoment.shortText(snapshot.time, zone: snapshot.zone)) in the field · \(scope)</p></header>
      """
  }

  private func forecast(_ snapshot: LiveSnapshot, _ plots: [LivePlot]) -> String {
    let own = plots.count == 1 ? plots[0].forecast : nil
    guard let forecast = focus == nil ? snapshot.forecast ?? own : own, !forecast.days.isEmpty else { return "" }
    let figures = [
      ForecastChart(
        title: "Rice yield at 14 % moisture", unit: "t/ha", decimals: 2,
        bands: forecast.days.compactMap { day in day.yield.map { (day.madeAt, $0) } }, zone: snapshot.zone),
      ForecastChart(
        title: "Animals caught", unit: "t/ha", decimals: 3,
        bands: forecast.days.compactMap { day in day.animals.map { (day.madeAt, $0) } }, zone: snapshot.zone),
      ForecastChart(
        title: "Net profit", unit: "yuan/ha", decimals: 0,
        bands: forecast.days.compactMap { day in day.netProfit.map { (day.madeAt, $0) } }, zone: snapshot.zone),
    ].compactMap { $0.figure() }
    if figures.isEmpty { return "" }
    let made = ISOMoment.shortText(forecast.days.last!.madeAt, zone: snapshot.zone).prefix(10)
    return
      "<section><h2>Harvest expected <small>made \(made); the band narrows as the season goes</small></h2><div class=\"tiles\">\(figures.joined())</div></section>"
  }

  private func messages(_ counts: LiveCounts) -> String {
    func item(_ number: Int, _ words: String) -> String {
      "<li><b>\(ShownQuantity.figure(Double(number), decimals: 0))</b> \(escaped(words))</li>"
    }
    var items = [item(counts.accepted, "accepted")]
    items += counts.flagged.sorted { $0.key < $1.key }.map { item($0.value, "flagged \($0.key)") }
    items += [item(counts.late, "late"), item(counts.duplicates, "duplicates"), item(counts.quarantined, "quarantined")]
    return "<section><h2>Messages</h2><ul class=\"counts\">\(items.joined())</ul></section>"
  }
}
