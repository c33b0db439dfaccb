public import Foundation

/// A file beside the telemetry as it stood when it was read: a line of the journal, so that a replay reads the same at the same moment.
///
///     {"input": "diary", "name": "diary.csv", "text": "date,work,…\n"}
public struct LiveInput: Sendable, Codable, Equatable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// What the farmer did (`FarmDiary`).
    case diary
    /// A forecast of rain, with or without the rest of the weather (`StormRainForecast`).
    case forecast
  }
  public var input: Kind
  /// Of the file, for messages.
  public var name: String
  /// The whole of it.
  public var text: String

  public init(_ input: Kind, name: String, text: String) {
    self.input = input
    self.name = name
    self.text = text
  }

  /// The line of the journal.
  public var line: Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return ((try? encoder.encode(self)) ?? Data()) + Data("\n".utf8)
  }
}

/// What a line of a journal may be beside a message: an input, or time that passed.
public enum LiveLine: Sendable, Equatable {
  case tick(Double)
  case input(LiveInput)

  private static let tickMark = Array("{\"tick\":".utf8), inputMark = Array("{\"input\":".utf8)

  /// Nil where it is a message.
  public init?(_ line: some Collection<UInt8>) {
    if line.starts(with: LiveLine.tickMark) {
      let text = String(decoding: line.dropFirst(LiveLine.tickMark.count), as: UTF8.self)
      guard let end = text.firstIndex(of: "}"),
        let moment = Double(text[..<end].trimmingCharacters(in: .whitespaces)), moment.isFinite
      else { return nil }
      self = .tick(moment)
    } else if line.starts(with: LiveLine.inputMark), let input = try? JSONDecoder().decode(LiveInput.self, from: Data(line)) {
      self = .input(input)
    } else {
      return nil
    }
  }
}
