import Foundation
import Numbers
import PaddyTelemetry
import PaddyTwin
import Testing

/// A forecast beside the telemetry of a watched farm: read again when it changes, heeded for the coming night.
@Suite struct LiveForecastTests {
  private typealias Ear = LiveEar
  private static func runner(_ ear: Ear) -> LiveRunner { LiveEar.runner(ear, rejectsOf: "forecast.csv") }

  private static let count = 13_000

  private static func fed(_ ear: Ear, _ inputs: [(at: Int, text: String)]) -> LiveRunner {
    var runner = Self.runner(ear)
    for (place, line) in LiveFixture.lines.prefix(count).enumerated() {
      for input in inputs where input.at == place {
        runner.feed(LiveInput(.forecast, name: "forecast.csv", text: input.text).line)
      }
      runner.feed(Data(line.utf8))
    }
    runner.finish()
    return runner
  }

  /// Twenty days of hours around a temperature, with sun by day.
  private static func forecast(_ temperature: Double, sun: Double) -> String {
    var text = "time,rain_mm,temperature [°C],humidity [%],wind [m/s],radiation [W/m2]\n"
    for hour in 0..<20 * 24 {
      let local = Double(hour % 24)
      let warmth = temperature - 4 * Double.cos(2 * .pi * (local - 2) / 24)
      let light = (6..<18).contains(local) ? sun : 0
      text += "\(ISOMoment.text(LiveFixture.farm.start + 3600 * Double(hour), zone: 28_800)),0,\(warmth),75,1.5,\(light)\n"
    }
    return text
  }

  @Test("the look at the coming day goes by the forecast: a hot one is expected hot, and surer than without")
  func heeded() throws {
    func warmest(_ inputs: [(Int, String)]) throws -> (mean: Double, spread: Double) {
      let runner = Self.fed(Ear(), inputs)
      let values = try #require(runner.farm.plots["plot-1"]?.preview?.waterHighest)
      let mean = values.reduce(0, +) / Double(values.count)
      return (mean, (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot())
    }
    let hot = try warmest([(0, Self.forecast(33, sun: 500))]), cold = try warmest([(0, Self.forecast(20, sun: 150))])
    let borrowed = try warmest([])
    #expect(hot.mean > cold.mean + 8)
    #expect(cold.mean < borrowed.mean && borrowed.mean < hot.mean)
    #expect(hot.spread < borrowed.spread && cold.spread < borrowed.spread)
  }

  @Test("a forecast that cannot be read is put aside, and the one before stands; what was read is told")
  func broken() throws {
    let (good, both) = (Ear(), Ear())
    let text = Self.forecast(33, sun: 500)
    let one = Self.fed(good, [(0, text)])
    let other = Self.fed(both, [(0, text), (4000, "time,rain_mm\n2021-07-25T00:00,x\n")])
    #expect(good.notes.first?.hasPrefix("forecast.csv: 480 steps of forecast, until ") == true)
    #expect(both.rejects.map(\.line) == [2] && both.rejects[0].records[0].fault.reason == .forecast)
    #expect(
      both.notes.contains { $0.hasPrefix("forecast.csv:2:1: error: '2021-07-25T00:00' is no moment") && $0.hasSuffix("stands") })
    #expect(one.farm.plots["plot-1"]?.preview == other.farm.plots["plot-1"]?.preview)
    #expect(one.addsUp && other.addsUp)
  }

  @Test("a forecast of typhoon rain that comes in meanwhile raises its alarm at once, and a checkpoint keeps it")
  func meanwhile() throws {
    var storm = "time,rain_mm\n"
    for hour in 0..<96 {
      storm +=
        "\(ISOMoment.text(LiveFixture.farm.start + 6 * 86_400 + 3600 * Double(hour), zone: 28_800)),\(hour < 24 ? 60 : 0)\n"
    }
    let place = LiveFixture.lines.firstIndex { line in
      Double(line.dropFirst("{\"received\": ".count).prefix { $0 != "," })! >= LiveFixture.farm.start + 6 * 86_400
    }!
    let whole = Ear()
    _ = Self.fed(whole, [(place, storm)])
    #expect(whole.events.contains { String(decoding: $0, as: UTF8.self).contains("\"overtopping-expected\"") })
    let (first, second) = (Ear(), Ear())
    var before = Self.runner(first)
    let cut = place + 200
    for (at, line) in LiveFixture.lines[..<cut].enumerated() {
      if at == place { before.feed(LiveInput(.forecast, name: "forecast.csv", text: storm).line) }
      before.feed(Data(line.utf8))
    }
    var after = Self.runner(second)
    try after.restore(try LiveFarm.record(before.farm.bytes), counts: before.reader.intake.counts, foreign: 0)
    after.feed(Data(LiveFixture.lines[cut..<Self.count].joined().utf8))
    after.finish()
    #expect(first.events + second.events == whole.events)
  }
}
