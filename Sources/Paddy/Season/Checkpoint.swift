public import Numbers

/// A season stopped on a morning, as bytes: resumed, it gives the same bits as a season never stopped.
///
///     PADDYDAY · version · length · layout · identity · day · numbers of the progress · books of the days before · checksum
///
/// All whole numbers and doubles are little-endian. The layout is a hash of the names of all numbers in their order, so that the bytes
/// of another version of the model are refused and never misread. Left out: plan, weather and arrivals; whoever resumes brings them,
/// and `identity` is where to write which they were.
public struct Checkpoint: Sendable {
  /// Why bytes are refused.
  public enum Problem: Error, Equatable, CustomStringConvertible {
    case foreign
    case truncated(found: Int, needed: Int)
    case version(found: Int)
    case damaged
    case otherLayout
    case otherSeason(found: String, wanted: String)

    public var description: String {
      switch self {
      case .foreign: "this is no saved season"
      case .truncated(let found, let needed): "the saved season breaks off after \(found) of \(needed) bytes"
      case .version(let found): "the season was saved in version \(found), this is version \(Checkpoint.version)"
      case .damaged: "the saved season is damaged: its checksum does not fit"
      case .otherLayout: "the season was saved by a model with other numbers"
      case .otherSeason(let found, let wanted): "the saved season is \"\(found)\", wanted is \"\(wanted)\""
      }
    }
  }

  public var progress: SeasonProgress<Double>
  /// The first day that has not been run.
  public var day: Int
  /// Which season this is.
  public var identity: String
  /// One entry for each day before `day`, or none where nobody keeps books.
  public var books: [DailyBooks<Double>]

  public init(progress: SeasonProgress<Double>, day: Int, identity: String, books: [DailyBooks<Double>] = []) {
    precondition(day >= 0 && (books.isEmpty || books.count == day))
    self.progress = progress
    self.day = day
    self.identity = identity
    self.books = books
  }

  static let version = 1
  private static let magic = Array("PADDYDAY".utf8)
  /// Magic, version and length.
  private static let headSize = 24

  /// What is written.
  public var bytes: [UInt8] {
    var body: [UInt8] = []
    Checkpoint.append(Checkpoint.layout, to: &body)
    let name = Array(identity.utf8)
    Checkpoint.append(UInt64(name.count), to: &body)
    body += name
    Checkpoint.append(UInt64(day), to: &body)
    for number in Homogeneous.numbers(progress, Double.self) { Checkpoint.append(number.bitPattern, to: &body) }
    Checkpoint.append(UInt64(books.count), to: &body)
    for book in books {
      for number in Homogeneous.numbers(book, Double.self) { Checkpoint.append(number.bitPattern, to: &body) }
    }
    var all = Checkpoint.magic
    Checkpoint.append(UInt64(Checkpoint.version), to: &all)
    Checkpoint.append(UInt64(Checkpoint.headSize + body.count + 8), to: &all)
    all += body
    Checkpoint.append(Checkpoint.hash(all[...]), to: &all)
    return all
  }

  /// Reads what `bytes` wrote.
  /// - Parameter identity: the season wanted; nil takes any.
  public init(bytes: [UInt8], identity wanted: String? = nil) throws(Problem) {
    guard bytes.starts(with: Checkpoint.magic) else {
      let isBeginning = bytes.count < Checkpoint.magic.count && Checkpoint.magic.starts(with: bytes)
      throw isBeginning ? .truncated(found: bytes.count, needed: Checkpoint.headSize) : .foreign
    }
    guard bytes.count >= Checkpoint.headSize else { throw .truncated(found: bytes.count, needed: Checkpoint.headSize) }
    var reader = Reader(bytes: bytes, place: Checkpoint.magic.count)
    let found = try reader.count()
    guard found == Checkpoint.version else { throw .version(found: found) }
    let needed = try reader.count()
    guard bytes.count >= needed else { throw .truncated(found: bytes.count, needed: needed) }
    guard bytes.count == needed, needed >= Checkpoint.headSize + 8 else { throw .damaged }
    var end = Reader(bytes: bytes, place: needed - 8)
    guard try end.word() == Checkpoint.hash(bytes[..<(needed - 8)]) else { throw .damaged }
    guard try reader.word() == Checkpoint.layout else { throw .otherLayout }
    identity = String(decoding: try reader.bytes(reader.count()), as: UTF8.self)
    if let wanted, wanted != identity { throw .otherSeason(found: identity, wanted: wanted) }
    day = try reader.count()
    progress = try reader.value()
    let entries = try reader.count()
    guard entries == 0 || entries == day, reader.place + entries * MemoryLayout<DailyBooks<Double>>.size == needed - 8 else {
      throw .damaged
    }
    books = []
    for _ in 0..<entries { books.append(try reader.value()) }
  }

  /// Hash of the names of all numbers, in their order.
  static let layout = hash(of: FieldNames.of(Homogeneous.zero(SeasonProgress<Double>.self)) + FieldNames.of(DailyBooks<Double>()))

  package static func hash(of names: [String]) -> UInt64 { hash(Array(names.joined(separator: "\n").utf8)[...]) }

  /// FNV-1a: a change of any one byte changes it.
  package static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var key: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { key = (key ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return key
  }

  private static func append(_ word: UInt64, to bytes: inout [UInt8]) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
  }

  /// Walks through bytes and never beyond them.
  private struct Reader {
    let bytes: [UInt8]
    var place: Int

    mutating func bytes(_ count: Int) throws(Problem) -> ArraySlice<UInt8> {
      guard count <= bytes.count - place else { throw .damaged }
      defer { place += count }
      return bytes[place..<(place + count)]
    }

    mutating func word() throws(Problem) -> UInt64 {
      var word: UInt64 = 0
      for byte in try bytes(8).reversed() { word = word << 8 | UInt64(byte) }
      return word
    }

    /// A whole number that can be a size.
    mutating func count() throws(Problem) -> Int {
      guard let count = Int32(exactly: try word()) else { throw .damaged }
      return Int(count)
    }

    mutating func value<T: BitwiseCopyable>() throws(Problem) -> T {
      var value = Homogeneous.zero(T.self)
      for i in 0..<Homogeneous.count(T.self, of: Double.self) {
        let number = Double(bitPattern: try word())
        withUnsafeMutableBytes(of: &value) { $0.assumingMemoryBound(to: Double.self)[i] = number }
      }
      return value
    }
  }
}

extension Batch {
  /// Runs a year as far as the morning of a day.
  /// - Parameters:
  ///   - day: 0 … harvest.
  ///   - identity: which season this is.
  public func checkpoint(_ year: FieldYear, day: Int, identity: String) -> Checkpoint {
    let season = Season(field: field, drivers: year.drivers, seedbedDays: year.calendar.transplanting)
    return season.advanced(Checkpoint(progress: season.start, day: 0, identity: identity), until: day)
  }

  /// Runs the rest of a year.
  /// - Parameter checkpoint: with the books of all days before it.
  public func resume(_ checkpoint: Checkpoint, _ year: FieldYear) -> SeasonEnd {
    precondition(checkpoint.books.count == checkpoint.day && checkpoint.day <= year.drivers.count)
    let season = Season(field: field, drivers: year.drivers, seedbedDays: year.calendar.transplanting)
    let end = season.advanced(checkpoint, until: year.drivers.count)
    return SeasonEnd(plan: plan, field: field, year: year, progress: end.progress, books: end.books)
  }
}

extension Season where V == Double {
  /// A season taken up where it was stopped and stopped again.
  package func advanced(_ checkpoint: Checkpoint, until last: Int) -> Checkpoint {
    precondition((checkpoint.day...drivers.count).contains(last))
    var next = checkpoint
    let done = checkpoint.day
    next.books += [DailyBooks](repeating: DailyBooks(), count: last - next.books.count)
    next.books.withUnsafeMutableBufferPointer { run(&next.progress, from: done, until: last, books: $0) }
    next.day = last
    return next
  }
}
