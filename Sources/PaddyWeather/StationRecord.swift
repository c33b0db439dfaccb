internal import Numbers
internal import Paddy

/// One line of a weather file, in our units, before anything is checked; nil is missing.
struct DailyRecord: Sendable {
  /// The quantities a day cannot do without.
  enum Need: Int, CaseIterable {
    case radiation, minimumTemperature, maximumTemperature, rain
    var name: String { ["radiation", "minimum temperature", "maximum temperature", "rain"][rawValue] }
    var path: WritableKeyPath<DailyRecord, Double?> {
      switch self {
      case .radiation: \.radiation
      case .minimumTemperature: \.minimumTemperature
      case .maximumTemperature: \.maximumTemperature
      case .rain: \.rain
      }
    }
  }
  var date: CalendarDate
  var place: Place
  var radiation: Double?
  var minimumTemperature: Double?
  var maximumTemperature: Double?
  var rain: Double?
  var vapourPressure: Double?
  var dewPoint: Double?
  /// Daily mean, %.
  var relativeHumidity: Double?
  /// At the height of the anemometer, m s⁻¹.
  var windSpeed: Double?
  var typhoon = false

  init(date: CalendarDate, place: Place) {
    self.date = date
    self.place = place
  }

  var hasMoisture: Bool { vapourPressure != nil || dewPoint != nil || relativeHumidity != nil }

  func equalsApartFromPlace(_ other: DailyRecord) -> Bool {
    let same = DailyRecord.Need.allCases.allSatisfy { self[keyPath: $0.path] == other[keyPath: $0.path] }
    return same && vapourPressure == other.vapourPressure && dewPoint == other.dewPoint
      && relativeHumidity == other.relativeHumidity && windSpeed == other.windSpeed && typhoon == other.typhoon
  }
}

/// Where something stands.
struct Place: Sendable, Equatable {
  var file: String
  /// Nil where there is no file.
  var line: Int?
}

/// What one file says about its station.
struct StationRecord: Sendable {
  var file: String
  var station: String?
  var latitude: Double?
  var longitude: Double?
  var elevation: Double?
  /// Height that the wind of the file belongs to, m.
  var windHeight: Double?
  /// Height of the anemometer where the file's wind has been brought to another, m.
  var measuredHeight: Double?
  var source: String?
  var format: String
  var days: [DailyRecord] = []

  init(file: String, format: String) {
    self.file = file
    self.format = format
  }
}

/// The text of a file as numbered lines, without byte order mark, carriage returns and control characters.
package struct TextLines {
  package let lines: [Substring]

  package init(_ text: String) {
    var text = text
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    if text.utf8.contains(where: { $0 == 0 || $0 == 0x1A }) {
      text = String(text.map { $0 == "\0" || $0 == "\u{1A}" ? " " : $0 })
    }
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// Whether there is nothing but white space.
  package var isEmpty: Bool { lines.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

/// A word of a line: what it says and the columns it covers, counted from 1.
struct Word {
  var text: Substring
  var first: Int
  var last: Int
}

/// The words of a line between white space; glued numbers such as `-10.5-99.0` are taken apart.
func words(of line: Substring) -> [Word] {
  var found: [Word] = []
  var column = 0
  var start = line.startIndex
  var first = 0
  var previous: Character = " "
  for index in line.indices {
    column += 1
    let character = line[index]
    let blank = character.isWhitespace
    let glued = character == "-" && (previous.isNumber || previous == ".")
    if first > 0, blank || glued {
      found.append(Word(text: line[start..<index], first: first, last: column - 1))
      first = 0
    }
    if first == 0, !blank {
      start = index
      first = column
    }
    previous = character
  }
  if first > 0 { found.append(Word(text: line[start...], first: first, last: column)) }
  return found
}
