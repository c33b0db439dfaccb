internal import Numbers
internal import PaddyTelemetry

/// How the expected harvest narrowed through the season: the 90 % band and the mean against the day on which they were made.
struct ForecastChart {
  var title: String
  /// As shown, behind the numbers.
  var unit: String
  var decimals: Int
  var bands: [(madeAt: Double, band: LiveForecast.Band)]
  var zone: Int

  private let width = 340.0, height = 150.0
  private let margins = (left: 40.0, right: 14.0, top: 10.0, bottom: 22.0)

  /// Nil where no forecast has it.
  func figure() -> String? {
    let bands = bands.filter { [$0.madeAt, $0.band.mean, $0.band.low90, $0.band.high90].allSatisfy(\.isFinite) }
    guard let last = bands.last else { return nil }
    func number(_ value: Double) -> String { ShownQuantity.figure(value, decimals: decimals) }
    var text = "<figure class=\"tile\"><figcaption>\(escaped(title))</figcaption>"
    text += "<p class=\"value\"><b>\(number(last.band.mean))</b> <span class=\"unit\">\(escaped(unit))</span></p>"
    text += "<p class=\"sub\">90 % between \(number(last.band.low90)) and \(number(last.band.high90))</p>"
    if bands.count > 1 { text += svg(bands) }
    return text + "</figure>"
  }

  private func svg(_ bands: [(madeAt: Double, band: LiveForecast.Band)]) -> String {
    let low = bands.map(\.band.low90).min()!
    let high = bands.map(\.band.high90).max()!
    let first = bands[0].madeAt
    let frame = ChartFrame(
      times: first...max(bands[bands.count - 1].madeAt, first + 1), values: low...max(low, high), width: width, height: height,
      margins: margins)
    let upper = bands.map { frame.place($0.madeAt, $0.band.high90) }
    let lower = bands.reversed().map { frame.place($0.madeAt, $0.band.low90) }
    let middle = bands.map { frame.place($0.madeAt, $0.band.mean) }
    let last = bands[bands.count - 1]
    func day(_ time: Double) -> String { String(ISOMoment.shortText(time, zone: zone).prefix(10).dropFirst(5)) }
    var text =
      "<svg class=\"chart\" viewBox=\"0 0 \(Int(width)) \(Int(height))\" role=\"img\" aria-label=\"\(escaped(title)) as expected from \(day(first)) to \(day(last.madeAt))\">"
    for tick in frame.ticks {
      let y = ChartFrame.text(frame.y(tick.position))
      text += "<line class=\"grid\" x1=\"\(margins.left)\" x2=\"\(width - margins.right)\" y1=\"\(y)\" y2=\"\(y)\"/>"
      text +=
        "<text class=\"tick\" x=\"\(margins.left - 4)\" y=\"\(ChartFrame.text(frame.y(tick.position) + 3.5))\" text-anchor=\"end\">\(tick.label)</text>"
    }
    text += "<polygon class=\"band\" points=\"\((upper + lower).joined(separator: " "))\"/>"
    text += "<polyline class=\"mean\" points=\"\(middle.joined(separator: " "))\"/>"
    text +=
      "<circle class=\"dot mean-dot\" cx=\"\(ChartFrame.text(frame.x(last.madeAt)))\" cy=\"\(ChartFrame.text(frame.y(last.band.mean)))\" r=\"3.6\"/>"
    text += "<text class=\"tick\" x=\"\(margins.left)\" y=\"\(height - 6)\">made \(day(first))</text>"
    text +=
      "<text class=\"tick\" x=\"\(width - margins.right)\" y=\"\(height - 6)\" text-anchor=\"end\">\(day(last.madeAt))</text>"
    return text + "</svg>"
  }
}
