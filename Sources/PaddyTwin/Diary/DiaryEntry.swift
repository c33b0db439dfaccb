public import Numbers
internal import Paddy

/// A line of a farm's diary, understood.
struct DiaryEntry: Sendable {
  /// What the line comes to, per m² of gross field.
  enum Deed: Sendable {
    /// Of sowing and transplanting.
    case date
    /// What is added to the orders of its day.
    case gift(Orders<Double>)
    /// Water filled up to a depth, m.
    case filled(Double)
    /// Height of the outlet's sill from that day on, m.
    case outlet(Double)
    /// Animals put in, m⁻², g each.
    case stocked(batch: Int, Double, mass: Double)
    /// g per g of live mass and day from that day on; batches all where nil.
    case fed(batch: Int?, Feeding)
    /// g m⁻² on that day.
    case fedMass(batch: Int?, Double)
    /// Share of those alive.
    case caught(batch: Int?, Double)
    /// g m⁻².
    case caughtMass(batch: Int?, Double)
    /// Works whose account is kept from that day on.
    case keeps([DiaryWork])
  }

  /// Counted from 1.
  var line: Int
  /// As it stands in the file.
  var text: String
  /// The same line for the second time in one file has another.
  var key: String
  /// Counted from 1 January 1970.
  var day: Int
  /// Nil: every plot.
  var plot: String?
  var work: DiaryWork
  var deed: Deed

  func concerns(_ name: String) -> Bool { plot == nil || plot == name }

  /// Whether it holds from its day on, so that a late one still says what stands today.
  var isStanding: Bool {
    switch deed {
    case .outlet, .fed, .keeps: true
    default: false
    }
  }
}

/// A farm's diary as it stood in a file when that was read: what the farmer really did, and lines that say nothing.
///
/// A table (CSV with a header; comma, semicolon or tab) or lines of JSON with the same keys: `date` (2021-06-14), `work` (`DiaryWork`), and
/// as the work asks `plot` (empty: all), `what`, `amount`, `nitrogen`, `phosphorus`, `mass` (each with its unit), `how`; `note` is for people.
/// Lines that begin with # are passed over.
/// What the diary keeps account of, the plan does no more: works of which it has a line at all, and those under `keeping` from their date on.
public struct FarmDiary: Sendable {
  struct Fault: Sendable, Equatable {
    var line: Int
    var text: String
    var key: String
    var message: String
  }
  /// As it was named.
  public let name: String
  private(set) var entries: [DiaryEntry] = []
  /// Of one plot alone, and of all.
  private var own: [String: [DiaryEntry]] = [:], common: [DiaryEntry] = []
  var faults: [Fault] = []

  init(name: String) { self.name = name }

  mutating func add(_ entry: DiaryEntry) {
    entries.append(entry)
    if let plot = entry.plot { own[plot, default: []].append(entry) } else { common.append(entry) }
  }

  /// Those that concern a plot.
  func entries(of plot: String) -> [DiaryEntry] { common + (own[plot] ?? []) }

  /// How many lines say something, and how many do not.
  public var count: (good: Int, bad: Int) { (entries.count, faults.count) }

  /// What is wrong, with its place.
  public var diagnostics: [Diagnostic] { faults.map { Diagnostic(.error, file: name, line: $0.line, $0.message) } }

  /// The day of a date of the rice on a plot, of one of its own before one of all, the last that was written; nil where there is none within the bounds.
  func date(_ work: DiaryWork, plot: String, within days: ClosedRange<Int>) -> Int? {
    entries(of: plot).last { $0.work == work && days.contains($0.day) }?.day
  }
}
