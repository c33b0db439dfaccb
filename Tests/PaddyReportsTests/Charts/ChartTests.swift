import Foundation
import Paddy
import PaddyStudies
import Testing

import PaddyReports

@Suite struct ChartTests {
  static let hasGnuplot = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/gnuplot") }

  static func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("paddy-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }
  static let series: [TrialSeries] = {
    let planted = CalendarDate(year: 1992, month: 1, day: 16)!
    return [1.0, 2].map { size in
      TrialSeries(
        experiment: "IRMA", treatment: Int(size), treatmentName: "farmer's _{plot}", planted: planted,
        simulated: [.leafAreaIndex: (0..<90).map { TrialSeries.Point(planted.adding(days: $0), size * Double($0) / 30) }],
        observed: [
          .leafAreaIndex: [TrialSeries.Point(planted.adding(days: 40), size * 1.3)],
          .stems: [TrialSeries.Point(planted.adding(days: 40), size * 1200)],
        ])
    }
  }()

  @Test("without gnuplot the package to install is named and nothing is written") func missing() throws {
    try Self.inFolder { folder in
      let path = folder + "/chart.png"
      let error = #expect(throws: ChartFailure.self) {
        try Gnuplot.draw(Chart(script: "plot x"), to: path, as: .png, searchPath: folder)
      }
      #expect(error?.description.contains("gnuplot-nox") == true)
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }
  @Test("both charts are drawn as PNG and as SVG", .enabled(if: hasGnuplot), arguments: Gnuplot.Format.allCases)
  func drawn(_ format: Gnuplot.Format) throws {
    let charts = [
      TrialChart.observedAgainstSimulated(TrialExamples.score), SeriesChart.throughTheSeason(Self.series, title: "IRMA"),
    ]
    try Self.inFolder { folder in
      for chart in charts {
        let path = folder + "/chart.\(format.rawValue)"
        try Gnuplot.draw(#require(chart), to: path, as: format)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        switch format {
        case .png:
          // The header of a PNG: its name, and width and height from the 17th byte.
          #expect(bytes.starts(with: [0x89, 0x50, 0x4e, 0x47]))
          #expect(Array(bytes[16..<24]) == [0, 0, 0x06, 0x40, 0, 0, 0x04, 0xb0])
        case .svg:
          let text = String(decoding: bytes, as: UTF8.self)
          #expect(text.contains("<svg") && text.contains("</svg>"))
        }
      }
    }
  }
  @Test(
    "a mistake in the script or a warning is a failure that leaves the earlier picture", .enabled(if: hasGnuplot),
    arguments: [
      "plot x\nplot nonsense(x)", "plot x\nprint 'doubtful'",
    ]) func mistaken(_ script: String) throws
  {
    try Self.inFolder { folder in
      let path = folder + "/chart.svg"
      try Data("before".utf8).write(to: URL(fileURLWithPath: path))
      let error = #expect(throws: ChartFailure.self) { try Gnuplot.draw(Chart(script: script), to: path, as: .svg) }
      #expect(error?.description.hasPrefix("gnuplot could not draw the chart: ") == true)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "before")
    }
  }
  @Test("names keep their letters: quotes, braces and underlines") func quoted() throws {
    #expect(Gnuplot.quoted("farmer's\nplot") == "'farmer''s plot'")
    let chart = try #require(SeriesChart.throughTheSeason(Self.series, title: "IRMA"))
    #expect(chart.script.contains("title '1: farmer''s _{plot}'"))
  }
  @Test("a panel for what was observed, none for what was not, no chart for nothing") func panels() throws {
    let trial = try #require(TrialChart.observedAgainstSimulated(TrialExamples.score))
    #expect(trial.script.contains("Grain yield, dry") && trial.script.contains("Anthesis"))
    #expect(!trial.script.contains("Biomass"))
    let series = try #require(SeriesChart.throughTheSeason(Self.series, title: "IRMA"))
    #expect(series.script.contains("set title 'Stems, t/ha'") && !series.script.contains("Panicles"))
    #expect(SeriesChart.throughTheSeason([], title: "none") == nil)
    let empty = TrialScore(pairs: [], experimentsPlanned: [], experimentsDone: [])
    #expect(TrialChart.observedAgainstSimulated(empty) == nil)
  }
  @Test("forty-two experiments have as many looks") func looks() {
    let looks = Set((0..<42).map { "\(ChartStyle.colour($0)) \(ChartStyle.symbol($0))" })
    #expect(looks.count == 42)
  }
  @Test("axes end on a round number above the value, in at most six steps", arguments: [0.8, 1, 6.58, 7.7, 18.447, 99, 1000])
  func axes(_ value: Double) {
    let (end, step) = ChartStyle.axis(holding: value)
    #expect(end >= value && end - value < step + 1e-9)
    #expect((end / step).rounded() <= 6 && (end / step).rounded() >= 3)
  }
}
