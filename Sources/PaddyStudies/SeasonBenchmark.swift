internal import Numbers
internal import Paddy

/// A fixed piece of work whose speed is measured: the seasons of eight made-up years, one after the other or side by side.
///
/// All is laid out when it is made; `run` does nothing but the days of the seasons. The years are sines of the day, so that the
/// answer has the same bits on every machine. A benchmark in lanes gives the checksum of its sibling in doubles.
public struct SeasonBenchmark: Sendable {
  public enum Name: String, Sendable, CaseIterable {
    case riceAloneDouble = "rice-alone-double"
    case riceAloneLanes = "rice-alone-lanes"
    case fieldDouble = "field-double"
    case fieldLanes = "field-lanes"

    /// One sentence.
    public var meaning: String {
      switch self {
      case .riceAloneDouble: "potential rice, IR72, 120 days in the tropics, one season after the other"
      case .riceAloneLanes: "the same, eight seasons side by side"
      case .fieldDouble: "a whole rice-frog field, about 150 days, one season after the other"
      case .fieldLanes: "the same, eight seasons side by side"
      }
    }
    /// The benchmark with the same seasons, one after the other; nil where this is it.
    public var alone: Name? {
      switch self {
      case .riceAloneLanes: .riceAloneDouble
      case .fieldLanes: .fieldDouble
      case .riceAloneDouble, .fieldDouble: nil
      }
    }
    /// Seasons that take a fraction of a second.
    public var defaultSeasons: Int {
      switch self {
      case .riceAloneDouble: 8000
      case .riceAloneLanes: 24_000
      case .fieldDouble: 800
      case .fieldLanes: 2400
      }
    }
  }

  private enum Work: Sendable {
    case riceDouble([RiceSeason<Double>])
    case riceLanes(Held<RiceSeason<Lanes>>)
    case fieldDouble([Season<Double>])
    case fieldLanes(Held<Season<Lanes>>)
  }
  /// By reference: an enum that holds thousands of numbers itself takes the compiler minutes.
  private final class Held<T: Sendable>: Sendable {
    let value: T
    init(_ value: T) { self.value = value }
  }
  public let name: Name
  /// Days of the longest of the eight seasons.
  public let days: Int
  private let work: Work

  /// Lays out the eight years.
  /// - Throws: `SeasonCalendar.Problem` where a made-up year does not ripen the crop.
  public init(_ name: Name) throws {
    self.name = name
    let fields = 0..<Lanes.width
    switch name {
    case .riceAloneDouble, .riceAloneLanes:
      let skies = fields.map { BenchmarkYears.tropical(field: $0) }
      days = BenchmarkYears.tropicalDays
      let seasons = skies.map { RiceSeason(model: BenchmarkYears.rice(Double.self), weather: $0, seedbedDays: 12) }
      work =
        name == .riceAloneDouble
        ? .riceDouble(seasons) : .riceLanes(Held(RiceSeason(model: BenchmarkYears.rice(), together: skies, seedbedDays: 12)))
    case .fieldDouble, .fieldLanes:
      let years = try fields.map { try BenchmarkYears.field(field: $0) }
      days = years.map(\.drivers.count).max() ?? 0
      let seedbed = years[0].calendar.transplanting
      let one: Field<Double> = BenchmarkYears.frogField()
      work =
        name == .fieldDouble
        ? .fieldDouble(years.map { Season(field: one, drivers: $0.drivers, seedbedDays: seedbed) })
        : .fieldLanes(
          Held(Season(field: BenchmarkYears.frogField(), drivers: Drivers.together(years.map(\.drivers)), seedbedDays: seedbed)))
    }
  }

  /// Runs that many seasons, rounded up to whole eights, and says what came of the last eight.
  /// - Returns: a hash of the bit patterns of their last states and, of whole fields, of totals, peaks and ledgers.
  public func run(seasons: Int) -> UInt64 {
    let rounds = SeasonBenchmark.rounds(seasons)
    var checksum = Checksum()
    switch work {
    case .riceDouble(let fields):
      for round in 0..<rounds {
        for field in fields {
          let end = field.run()
          if round == rounds - 1 { checksum.add(end, field: 0, of: 1) }
        }
      }
    case .riceLanes(let season):
      for round in 0..<rounds {
        let end = season.value.run()
        if round == rounds - 1 { checksum.addAll(end) }
      }
    case .fieldDouble(let fields):
      let books = UnsafeMutableBufferPointer<DailyBooks<Double>>.allocate(capacity: days)
      defer { books.deallocate() }
      for round in 0..<rounds {
        for field in fields {
          var progress = field.start
          field.run(&progress, from: 0, until: field.drivers.count, books: books)
          if round == rounds - 1 { checksum.add(progress, field: 0, of: 1) }
        }
      }
    case .fieldLanes(let season):
      let books = UnsafeMutableBufferPointer<DailyBooks<Lanes>>.allocate(capacity: days)
      defer { books.deallocate() }
      for round in 0..<rounds {
        var progress = season.value.start
        season.value.run(&progress, from: 0, until: season.value.drivers.count, books: books)
        if round == rounds - 1 { checksum.addAll(progress) }
      }
    }
    return checksum.value
  }

  /// How many seasons `run` runs when asked for `seasons`.
  public static func seasonsRun(_ seasons: Int) -> Int { rounds(seasons) * Lanes.width }

  private static func rounds(_ seasons: Int) -> Int { Swift.max(1, (seasons + Lanes.width - 1) / Lanes.width) }
}

/// A hash of bit patterns, the same on every machine (FNV-1a over 64-bit words, folded).
package struct Checksum {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  /// Takes in the numbers of one field of a value that holds nothing but numbers, `width` fields side by side.
  package mutating func add<T: BitwiseCopyable>(_ value: T, field: Int, of width: Int) {
    withUnsafeBytes(of: value) { bytes in
      let words = bytes.assumingMemoryBound(to: UInt64.self)
      for i in stride(from: field, to: words.count, by: width) {
        self.value = (self.value ^ words[i]) &* 0x0000_0100_0000_01b3
        self.value ^= self.value >> 29
      }
    }
  }

  /// Takes in eight fields, one after the other.
  package mutating func addAll<T: BitwiseCopyable>(_ value: T) {
    for field in 0..<Lanes.width { add(value, field: field, of: Lanes.width) }
  }
}
