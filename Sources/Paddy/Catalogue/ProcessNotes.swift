/// What one process of the field is, for somebody who wants to know before trusting a number.
public struct ProcessNote: Sendable {
  /// One word or several joined by hyphens: `ammonia-volatilisation`.
  public var name: String
  public var title: String
  /// Other words people look for it by.
  public var aliases: [String]
  public var whatItIs: String
  /// One line an equation; none for a matter of bookkeeping.
  public var equation: [String]
  /// What it leaves out or gets wrong.
  public var leftOut: String
  public var source: String
  /// Where it is in the source tree, from the root; the process itself first.
  public var files: [String]
  /// Where its numbers are in `FieldParameters.standard`: paths or beginnings of paths, `nitrogen.soil`.
  public var numbers: [String]
  /// In a few words where else its numbers are; nil where nowhere else.
  public var numbersElsewhere: String?

  /// - Parameter files: within `Sources/Paddy/Processes`, without `.swift`.
  init(
    _ name: String, _ title: String, aliases: [String] = [], whatItIs: String, equation: [String] = [], leftOut: String,
    source: String, files: [String], numbers: [String] = [], numbersElsewhere: String? = nil
  ) {
    self.name = name
    self.title = title
    self.aliases = aliases
    self.whatItIs = whatItIs
    self.equation = equation
    self.leftOut = leftOut
    self.source = source
    self.files = files.map { "Sources/Paddy/Processes/\($0).swift" }
    self.numbers = numbers
    self.numbersElsewhere = numbersElsewhere
  }

  /// The process's own cited numbers, in the order of their declaration.
  public var entries: [CitedEntry] {
    let all = Catalogue.entries(of: FieldParameters.standard)
    return numbers.flatMap { wanted in
      all.compactMap { entry in
        guard entry.path.hasPrefix(wanted + ".") else { return nil }
        var own = entry
        own.path = String(entry.path.dropFirst(wanted.count + 1))
        // A process inside a process has a note of its own.
        return own.path.contains(".") ? nil : own
      }
    }
  }
}

extension Catalogue {
  /// Every process of the field, weather first, animals last; together they name every file of `Processes`.
  public static let processes: [ProcessNote] =
    weatherProcesses + waterProcesses + nitrogenProcesses + phosphorusProcesses + gasProcesses + riceProcesses + pestProcesses
    + diseaseProcesses + weedProcesses + snailProcesses
    + animalProcesses + waterQualityProcesses
    + [fieldDefaults]

  private static let fieldDefaults: ProcessNote = {
    var note = ProcessNote(
      "field-defaults", "What the farmer and the sky bring unasked", aliases: ["management", "deposition"],
      whatItIs: """
        Numbers that no scenario gives: nitrogen in irrigation water and rain, how high the outlet is kept above the water wanted, \
        when the field is first flooded, how far neighbours make good a lost hill.
        """,
      leftOut: "Differences between places and years: one number holds everywhere.",
      source: "Recalled or chosen, as each number says.",
      files: [], numbers: ["management"])
    note.files = ["Sources/Paddy/Field/FieldParameters.swift"]
    return note
  }()
}
