internal import Numbers
internal import Paddy
internal import PaddyTelemetry

/// A diary as a watched farm keeps it: read again whenever its file has changed, every line told once.
///
/// A day that is closed is not run again. A line that comes after its day still counts where it can: what stands from day to day (outlet,
/// feeding, keeping) from the next day on; a gift, spray, stocking or harvest that is up to three days late is made good on the next day.
/// Put aside with their reason are gifts of an older day, water of a closed day (the gauge has told the twin already), and dates of the rice
/// that have passed.
struct DiaryBook: Sendable {
  struct Owed: Sendable, Codable, Equatable {
    var key: String
    var plots: [String]
  }

  /// What of it changes, for a checkpoint.
  struct Record: Codable {
    var name: String, text: String
    var told: [String]
    var owed: [Owed]
  }

  private(set) var diary: FarmDiary
  private(set) var text: String
  private var told: Set<String>
  private var owed: [Owed]

  /// Days after which a gift is not made good any more; a design choice.
  static let patience = 3

  init(_ diary: FarmDiary, text: String, told: Set<String> = [], owed: [Owed] = []) {
    self.diary = diary
    self.text = text
    self.told = told
    self.owed = owed
  }

  var record: Record { Record(name: diary.name, text: text, told: told.sorted(), owed: owed) }
  /// How many lines have been told.
  var toldCount: Int { told.count }

  /// The file as it stands now.
  /// - Parameters:
  ///   - closed: the first day that is not closed; nil before the first reading.
  ///   - plots: those that are watched.
  ///   - canMove: whether a date of the rice can still be heeded.
  /// - Returns: what is told of its lines.
  mutating func take(
    _ new: FarmDiary, text: String, closed: Int?, plots: [String], tally: inout DiaryTally, canMove: (DiaryEntry) -> Bool
  ) -> (notes: [String], rejected: [(line: Int, text: String, fault: RecordFault)]) {
    diary = new
    self.text = text
    var notes: [String] = []
    var rejected: [(line: Int, text: String, fault: RecordFault)] = []
    func place(_ line: Int) -> String { "\(new.name):\(line)" }
    func reject(_ line: Int, _ text: String, _ reason: RejectionReason, _ detail: String) {
      rejected.append((line, text, RecordFault(reason, detail)))
      notes.append("\(place(line)): put aside, \(detail)")
      tally.rejected += 1
    }
    for fault in new.faults where told.insert(fault.key).inserted { reject(fault.line, fault.text, .diary, fault.message) }
    guard let closed else { return (notes, rejected) }
    for entry in new.entries where !told.contains(entry.key) {
      let names = plots.filter { entry.concerns($0) }
      let date = "\(CalendarDate(number: entry.day))"
      if entry.work == .sowing || entry.work == .transplanting {
        if !canMove(entry) {
          told.insert(entry.key)
          reject(
            entry.line, entry.text, .late,
            "\(entry.work.rawValue) on \(date): the twin has passed it, or it had passed the planned day")
        }
        continue
      }
      guard entry.day < closed, !names.isEmpty else { continue }
      told.insert(entry.key)
      if entry.isStanding {
        tally.late += 1
        notes.append("\(place(entry.line)): \(date) was closed, \(entry.work.rawValue) counts from today on")
      } else if entry.work == .irrigation {
        reject(entry.line, entry.text, .late, "irrigation on \(date), which was closed; the gauge has told the twin of its water")
      } else if closed - entry.day <= DiaryBook.patience {
        tally.late += 1
        owed.append(Owed(key: entry.key, plots: names))
        notes.append("\(place(entry.line)): \(date) was closed, \(entry.work.rawValue) is made good today")
      } else {
        reject(
          entry.line, entry.text, .late,
          "\(entry.work.rawValue) on \(date), which was closed \(closed - entry.day - 1) days before")
      }
    }
    return (notes, rejected)
  }

  /// What is made good on a plot.
  func owed(_ plot: String) -> [DiaryEntry] {
    let keys = Set(owed.filter { $0.plots.contains(plot) }.map(\.key))
    return keys.isEmpty ? [] : diary.entries.filter { keys.contains($0.key) }
  }

  /// A day has been closed: its lines, and those of days before the farm was watched, have counted.
  mutating func close(_ day: Int, tally: inout DiaryTally) {
    owed = []
    for entry in diary.entries where entry.day <= day && told.insert(entry.key).inserted { tally.taken += 1 }
  }

  /// Lines of days that are not closed yet.
  var waiting: Int { diary.entries.count { !told.contains($0.key) } }
}

/// What became of the lines of a diary: those of days to come are not counted yet.
public struct DiaryTally: Sendable, Equatable, Codable {
  public var taken = 0
  /// Counted though their day was closed.
  public var late = 0
  /// Put aside with their reason.
  public var rejected = 0
  public init() {}
  public var all: Int { taken + late + rejected }
}
