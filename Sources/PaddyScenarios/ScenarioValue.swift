import Numbers
import Paddy

/// What was read behind a key, still knowing where.
struct ScenarioValue {
  indirect enum Content {
    /// In the unit Paddy works in.
    case number(Double)
    case whole(Int)
    case word(String)
    case moment(Moment)
    case drainage(start: Moment, days: Int)
    case years(ClosedRange<Int>)
    case list([ScenarioValue])
    case map(ScenarioMap)
    /// The word `none`.
    case nothing
    /// Wrong, and already reported.
    case wrong
  }
  var content: Content
  var place: Place

  var number: Double? { if case .number(let number) = content { number } else { nil } }
  var whole: Int? { if case .whole(let whole) = content { whole } else { nil } }
  var word: String? { if case .word(let word) = content { word } else { nil } }
  var moment: Moment? { if case .moment(let moment) = content { moment } else { nil } }
  var list: [ScenarioValue]? { if case .list(let list) = content { list } else { nil } }
  var map: ScenarioMap? { if case .map(let map) = content { map } else { nil } }
  /// The map, or those of the list.
  var maps: [ScenarioMap] { map.map { [$0] } ?? (list ?? []).compactMap(\.map) }
  var isNothing: Bool { if case .nothing = content { true } else { false } }
  var isWrong: Bool { if case .wrong = content { true } else { false } }
}

/// A map as read: its keys in order, each once.
struct ScenarioMap {
  struct Entry {
    var key: String
    var keyPlace: Place
    var value: ScenarioValue
  }
  var entries: [Entry] = []
  var place: Place

  subscript(key: String) -> ScenarioValue? { entries.first { $0.key == key }?.value }
  func keyPlace(_ key: String) -> Place? { entries.first { $0.key == key }?.keyPlace }

  mutating func set(_ entry: Entry) {
    if let index = entries.firstIndex(where: { $0.key == entry.key }) { entries[index] = entry } else { entries.append(entry) }
  }

  /// This map with everything that the other one names.
  func overlaid(with other: ScenarioMap) -> ScenarioMap {
    var result = self
    result.place = other.place
    for entry in other.entries { result.set(entry) }
    return result
  }
}
