import Foundation
import Numbers
import PaddyScenarios
import PaddyStudies
import PaddyWeather

import Paddy

/// The scenarios that are shipped, and their seasons one by one.
enum Shipped {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Scenarios")

  /// - Parameters:
  ///   - years: nil as the file says; only where weather is generated.
  static func study(_ name: String, years: Int? = nil, seed: UInt64? = nil) -> Study? {
    var catalogue = ScenarioCatalogue()
    catalogue.climates = Climate.all.map(\.name)
    let path = folder.appendingPathComponent(name).path
    guard var scenario = ScenarioReader(catalogue: catalogue).read(path: path).scenario else { return nil }
    if case .climate(let climate, let own, let ownSeed) = scenario.weather {
      scenario.weather = .climate(climate, years: years ?? own, seed: seed ?? ownSeed)
    }
    if let seed { scenario.seed = seed }
    return StudyWeather.of(scenario, file: path).weather.map { Study(scenario: scenario, weather: $0) }
  }

  /// Twelve years of Taiyang.
  static let taiyang = study("taiyang.yaml", years: 12)!
  static let losBanos: Study? = hasLosBanos ? study("los-banos.yaml") : nil
  static let hasLosBanos = FileManager.default.fileExists(
    atPath: folder.appendingPathComponent("../../shared/trials/weather_long").standardizedFileURL.path)

  /// All systems of Taiyang and, where its weather is there, of Los Baños.
  static let studies = [taiyang] + (losBanos.map { [$0] } ?? [])
}

extension Study {
  func batch(_ system: Int) -> Batch { Batch(plan: scenario.systems[system].plan, plot: scenario.plot, site: scenario.site) }

  func year(_ batch: Batch, _ member: Int) throws -> FieldYear {
    let own = weather.members[member]
    return try batch.year(
      plot: scenario.plot, site: scenario.site, weather: Array(own.days), year: own.year, seed: scenario.seed, member: own.number)
  }

  func years(_ batch: Batch, _ members: some Sequence<Int>) throws -> [FieldYear] { try members.map { try year(batch, $0) } }
}

extension Batch {
  func season(_ year: FieldYear) -> Season<Double> {
    Season(field: field, drivers: year.drivers, seedbedDays: year.calendar.transplanting)
  }

  /// A season alone: how it ends, and every day.
  func everyDay(_ year: FieldYear) -> (progress: SeasonProgress<Double>, days: [TracedDay<Double>]) {
    let season = season(year)
    var progress = season.start
    let count = season.drivers.count
    let days = [TracedDay<Double>](unsafeUninitializedCapacity: count) { room, kept in
      season.run(&progress, from: 0, until: count, trace: UnsafeMutableBufferPointer(rebasing: room[0..<count]))
      kept = count
    }
    return (progress, days)
  }
}

/// The bits of all numbers of a value.
func bits<T: BitwiseCopyable>(_ value: T) -> [UInt64] { Homogeneous.numbers(value, Double.self).map(\.bitPattern) }

/// The names of the numbers in which two values differ, the first ten of them.
func differences<T: BitwiseCopyable>(_ a: T, _ b: T) -> [String] {
  let (first, second) = (bits(a), bits(b))
  if first == second { return [] }
  return zip(FieldNames.of(a), zip(first, second)).filter { $0.1.0 != $0.1.1 }.prefix(10).map(\.0)
}

/// All that a finished season says, bit by bit.
struct Fingerprint: Equatable {
  var numbers: [UInt64]
  var words: [String]
  var entries: [PhysicalEntry]
  var calendar: SeasonCalendar

  init(_ end: SeasonEnd) {
    numbers = end.outcome.values.map(\.bitPattern) + [end.imbalance.share.bitPattern, end.record.plantedShare.bitPattern]
    words = [end.imbalance.account] + end.record.species
    entries = end.record.entries
    calendar = end.calendar
  }

  init(_ harvest: Study.Harvest) {
    self.init(harvest.end)
    for entry in harvest.book.entries {
      numbers += [entry.quantity.bitPattern, entry.price.bitPattern, entry.amount.bitPattern]
      words += [entry.date.description, entry.description, entry.unit]
    }
  }

  /// Nil where the run failed.
  init?(_ run: Study.Run) {
    guard case .success(let harvest) = run.result else { return nil }
    self.init(harvest)
  }
}
