internal import Numbers
internal import PaddyTelemetry

/// The recent past of a variable as an inline picture: the twin's 5 to 95 % as a band, its mean as a line, readings as dots.
struct BandChart {
  var variable: LiveVariable
  /// Of the page's clock.
  var zone: Int
  /// With axes and words, or only the shape.
  var isFull: Bool

  private var width: Double { isFull ? 340 : 96 }
  private var height: Double { isFull ? 132 : 30 }
  private var margins: (left: Double, right: Double, top: Double, bottom: Double) { isFull ? (34, 12, 8, 20) : (1, 4, 3, 3) }
  private var factor: Double { ShownQuantity.scale(1, variable.unit).factor }

  func svg() -> String {
    let points = variable.history.filter { $0.time.isFinite }
    guard points.count > 1, let frame = frame(points) else {
      return isFull ? "<p class=\"nothing\">no history yet</p>" : ""
    }
    var parts = [
      "<svg class=\"\(isFull ? "chart" : "spark")\" viewBox=\"0 0 \(Int(width)) \(Int(height))\" role=\"img\" aria-label=\"\(escaped(label(points)))\">"
    ]
    parts.append(wantedBand(frame))
    if isFull { parts.append(axes(points, frame)) }
    for run in runs(points, where: { $0.low5 != nil && $0.high95 != nil }) {
      let upper = run.map { frame.place($0.time, $0.high95! * factor) }
      let lower = run.reversed().map { frame.place($0.time, $0.low5! * factor) }
      parts.append("<polygon class=\"band\" points=\"\((upper + lower).joined(separator: " "))\"/>")
    }
    for run in runs(points, where: { $0.mean != nil }) {
      parts.append(
        "<polyline class=\"mean\" points=\"\(run.map { frame.place($0.time, $0.mean! * factor) }.joined(separator: " "))\"/>")
    }
    parts.append(dots(points, frame))
    if isFull, let expectation = variable.expectation { parts.append(expected(expectation, frame)) }
    return parts.joined() + "</svg>"
  }

  /// What the picture says, for those who do not see it.
  private func label(_ points: [LivePoint]) -> String {
    let now = variable.mean.map { "twin \(ShownQuantity($0, variable.unit).text)" } ?? "no twin"
    let reading = variable.measured.map { ", measured \(ShownQuantity($0, variable.unit).text)" } ?? ""
    return "\(ShownVariable.title(variable.name)) since \(ISOMoment.shortText(points[0].time, zone: zone)): \(now)\(reading)"
  }

  private func frame(_ points: [LivePoint]) -> ChartFrame? {
    var values = points.flatMap { [$0.mean, $0.low5, $0.high95, $0.measured] }.compactMap { $0 }.filter(\.isFinite)
    if let expectation = variable.expectation, isFull { values += [expectation.low5, expectation.high95].filter(\.isFinite) }
    guard var low = values.min(), var high = values.max() else { return nil }
    // A limit nearby belongs into the picture, one far away would press the curve flat.
    let reach = max(high - low, abs(high) * 0.1)
    for limit in [variable.wantedLow, variable.wantedHigh].compactMap({ $0 }) where limit > low - reach && limit < high + reach {
      (low, high) = (min(low, limit), max(high, limit))
    }
    let now = points[points.count - 1].time
    let future = isFull ? variable.expectation.flatMap { $0.at.isFinite ? $0.at : nil } : nil
    let last = max(now, future ?? now)
    return ChartFrame(
      times: points[0].time...max(last, points[0].time + 1), values: (low * factor)...(high * factor), width: width,
      height: height,
      margins: margins)
  }

  private func wantedBand(_ frame: ChartFrame) -> String {
    guard variable.wantedLow != nil || variable.wantedHigh != nil else { return "" }
    let top = variable.wantedHigh.map { frame.y($0 * factor) } ?? margins.top
    let bottom = variable.wantedLow.map { frame.y($0 * factor) } ?? height - margins.bottom
    var text =
      "<rect class=\"wanted\" x=\"\(margins.left)\" y=\"\(ChartFrame.text(top))\" width=\"\(width - margins.left - margins.right)\" height=\"\(ChartFrame.text(max(0, bottom - top)))\"/>"
    if isFull {
      for limit in [variable.wantedLow, variable.wantedHigh].compactMap({ $0 }) where frame.values.contains(limit * factor) {
        let y = ChartFrame.text(frame.y(limit * factor))
        text += "<line class=\"limit\" x1=\"\(margins.left)\" x2=\"\(width - margins.right)\" y1=\"\(y)\" y2=\"\(y)\"/>"
      }
    }
    return text
  }

  private func axes(_ points: [LivePoint], _ frame: ChartFrame) -> String {
    var text = ""
    for value in frame.ticks {
      let y = frame.y(value.position)
      text +=
        "<line class=\"grid\" x1=\"\(margins.left)\" x2=\"\(width - margins.right)\" y1=\"\(ChartFrame.text(y))\" y2=\"\(ChartFrame.text(y))\"/>"
      text +=
        "<text class=\"tick\" x=\"\(margins.left - 4)\" y=\"\(ChartFrame.text(y + 3.5))\" text-anchor=\"end\">\(value.label)</text>"
    }
    let now = points[points.count - 1].time
    let y = height - 5
    func word(_ text: String, _ x: Double, _ anchor: String) -> String {
      "<text class=\"tick\" x=\"\(ChartFrame.text(x))\" y=\"\(y)\" text-anchor=\"\(anchor)\">\(text)</text>"
    }
    text += word(momentText(frame.times.lowerBound, now: now, zone: zone), margins.left, "start")
    if frame.times.upperBound == now { return text + word("now", width - margins.right, "end") }
    let x = frame.x(now)
    text +=
      "<line class=\"now\" x1=\"\(ChartFrame.text(x))\" x2=\"\(ChartFrame.text(x))\" y1=\"\(margins.top)\" y2=\"\(height - margins.bottom)\"/>"
    // Both words have room only where the future takes its share of the picture.
    let isNear = width - margins.right - x < 60
    return text + word("now", isNear ? x - 2 : x, isNear ? "end" : "middle")
      + word(ISOMoment.clockText(frame.times.upperBound, zone: zone), width - margins.right + (isNear ? 8 : 0), "end")
  }

  private func dots(_ points: [LivePoint], _ frame: ChartFrame) -> String {
    let measured = points.filter { $0.measured?.isFinite == true }
    let shown = isFull ? measured[...] : measured.suffix(1)
    return shown.enumerated().map { index, point in
      let isLast = index == shown.count - 1
      let radius = isFull ? (isLast ? 3.6 : 1.7) : 2.6
      return
        "<circle class=\"dot\(isLast ? " last" : "")\" cx=\"\(ChartFrame.text(frame.x(point.time)))\" cy=\"\(ChartFrame.text(frame.y(point.measured! * factor)))\" r=\"\(radius)\"/>"
    }.joined()
  }

  private func expected(_ expectation: LiveExpectation, _ frame: ChartFrame) -> String {
    guard [expectation.at, expectation.mean, expectation.low5, expectation.high95].allSatisfy(\.isFinite) else { return "" }
    let x = ChartFrame.text(frame.x(expectation.at) - 2)
    let (low, high) = (frame.y(expectation.low5 * factor), frame.y(expectation.high95 * factor))
    return "<line class=\"expected\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(ChartFrame.text(low))\" y2=\"\(ChartFrame.text(high))\"/>"
      + "<circle class=\"expected\" cx=\"\(x)\" cy=\"\(ChartFrame.text(frame.y(expectation.mean * factor)))\" r=\"3.4\"/>"
  }

  private func runs(_ points: [LivePoint], where holds: (LivePoint) -> Bool) -> [[LivePoint]] {
    points.split(whereSeparator: { !holds($0) || ![$0.mean, $0.low5, $0.high95].allSatisfy { $0?.isFinite ?? true } })
      .map(Array.init).filter { $0.count > 1 }
  }
}

/// Where moments and values lie in a picture.
struct ChartFrame {
  let times: ClosedRange<Double>
  let values: ClosedRange<Double>
  private let width: Double, height: Double
  private let margins: (left: Double, right: Double, top: Double, bottom: Double)

  init(
    times: ClosedRange<Double>, values: ClosedRange<Double>, width: Double, height: Double,
    margins: (left: Double, right: Double, top: Double, bottom: Double)
  ) {
    self.times = times
    let span = values.upperBound - values.lowerBound
    let pad = span > 0 ? span * 0.06 : max(abs(values.upperBound) * 0.05, 0.5)
    self.values = (values.lowerBound - pad)...(values.upperBound + pad)
    self.width = width
    self.height = height
    self.margins = margins
  }

  func x(_ time: Double) -> Double {
    margins.left + (time - times.lowerBound) / (times.upperBound - times.lowerBound) * (width - margins.left - margins.right)
  }

  /// Kept within the picture.
  func y(_ value: Double) -> Double {
    let share = (value - values.lowerBound) / (values.upperBound - values.lowerBound)
    return min(
      max(margins.top, height - margins.bottom - share * (height - margins.top - margins.bottom)), height - margins.bottom)
  }

  func place(_ time: Double, _ value: Double) -> String { "\(ChartFrame.text(x(time))),\(ChartFrame.text(y(value)))" }

  /// Two to four round numbers within the values.
  var ticks: [(position: Double, label: String)] {
    let span = values.upperBound - values.lowerBound
    guard span.isFinite, span > 0 else { return [] }
    var step = 1.0
    while step > span { step /= 10 }
    while step * 10 <= span { step *= 10 }
    let round = [0.2, 0.5, 1, 2, 5].map { $0 * step }.first { span / $0 < 4.5 } ?? step
    let decimals = round >= 1 ? 0 : round >= 0.1 ? 1 : round >= 0.01 ? 2 : 3
    var ticks: [(position: Double, label: String)] = []
    var index = (values.lowerBound / round).rounded(.up)
    while index * round <= values.upperBound, ticks.count < 5 {
      let position = index * round
      let label =
        abs(position) >= 10_000
        ? ShownQuantity.figure(position / 1000, decimals: 0) + "k" : ShownQuantity.figure(position, decimals: decimals)
      ticks.append((position, label))
      index += 1
    }
    return ticks
  }

  /// A tenth of a pixel is enough.
  static func text(_ value: Double) -> String { value.isFinite ? "\((value * 10).rounded() / 10)" : "0" }
}
