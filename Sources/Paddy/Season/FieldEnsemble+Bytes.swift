public import Numbers

extension FieldEnsemble {
  /// Everything that changes, as bytes for a machine like this one: restored into an ensemble of the same plan, it goes on with the same bits.
  ///
  ///     layout · day · blocks · days of books · of every block: progress, fluxes, factors, increments, books · checksum
  public var bytes: [UInt8] {
    var all: [UInt8] = []
    FieldEnsemble.append(FieldEnsemble.layout, to: &all)
    FieldEnsemble.append(UInt64(day), to: &all)
    FieldEnsemble.append(UInt64(blocks.count), to: &all)
    FieldEnsemble.append(UInt64(blocks.first?.books.count ?? 0), to: &all)
    for block in blocks {
      FieldEnsemble.append(block.progress, to: &all)
      FieldEnsemble.append(block.fluxes, to: &all)
      for factor in block.factors { FieldEnsemble.append(factor.values, to: &all) }
      for increment in block.increments { FieldEnsemble.append(increment.values, to: &all) }
      for book in block.books { FieldEnsemble.append(book, to: &all) }
    }
    FieldEnsemble.append(Checkpoint.hash(all[...]), to: &all)
    return all
  }

  /// Takes up where `bytes` was written.
  /// - Throws: where they are of another model or of another number of members, broken off or damaged; the ensemble is then as it was.
  public mutating func restore(_ bytes: [UInt8]) throws(Checkpoint.Problem) {
    guard bytes.count >= 40 else { throw .truncated(found: bytes.count, needed: 40) }
    func word(_ place: Int) -> UInt64 {
      bytes[place..<place + 8].enumerated().reduce(0) { $0 | UInt64($1.element) << (8 * UInt64($1.offset)) }
    }
    guard word(0) == FieldEnsemble.layout else { throw .otherLayout }
    guard let savedDay = Int32(exactly: word(8)), word(16) == UInt64(blocks.count), let books = Int32(exactly: word(24)) else {
      throw .damaged
    }
    let lanes = (UncertainNumber.allCases.count + AdjustableState.allCases.count) * MemoryLayout<SIMD8<Double>>.size
    let size =
      MemoryLayout<SeasonProgress<Lanes>>.size + MemoryLayout<Fluxes<Lanes>>.size + lanes
      + Int(books) * MemoryLayout<DailyBooks<Lanes>>.size
    let needed = 32 + blocks.count * size + 8
    guard bytes.count == needed else { throw .truncated(found: bytes.count, needed: needed) }
    guard word(needed - 8) == Checkpoint.hash(bytes[..<(needed - 8)]) else { throw .damaged }
    var next = blocks
    var place = 32
    for index in next.indices {
      next[index].progress = FieldEnsemble.load(bytes, &place)
      next[index].fluxes = FieldEnsemble.load(bytes, &place)
      next[index].factors = UncertainNumber.allCases.map { _ in Lanes(FieldEnsemble.load(bytes, &place) as SIMD8<Double>) }
      next[index].increments = AdjustableState.allCases.map { _ in Lanes(FieldEnsemble.load(bytes, &place) as SIMD8<Double>) }
      next[index].books = (0..<Int(books)).map { _ in FieldEnsemble.load(bytes, &place) }
      for (number, factor) in zip(UncertainNumber.allCases, next[index].factors) {
        number.apply(factor, from: base, to: &next[index].field)
      }
    }
    take(next, day: Int(savedDay))
  }

  /// Hash of the names of all numbers in their order and of the lists of states and uncertain numbers.
  private static let layout = Checkpoint.hash(
    of: FieldNames.of(Homogeneous.zero(SeasonProgress<Double>.self)) + FieldNames.of(Homogeneous.zero(Fluxes<Double>.self))
      + FieldNames.of(DailyBooks<Double>()) + UncertainNumber.allCases.map(\.name) + AdjustableState.allCases.map(\.name))

  private static func append<T: BitwiseCopyable>(_ value: T, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
  }

  private static func load<T: BitwiseCopyable>(_ bytes: [UInt8], _ place: inout Int) -> T {
    defer { place += MemoryLayout<T>.size }
    return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: T.self) }
  }
}

extension Orders<Double> {
  /// Days of orders as bytes for a machine like this one.
  public static func bytes(_ days: [Orders<Double>]) -> [UInt8] { days.withUnsafeBytes { Array($0) } }

  /// The same back; nil where the bytes are of another model.
  public static func days(_ bytes: [UInt8]) -> [Orders<Double>]? {
    let size = MemoryLayout<Orders<Double>>.stride
    guard bytes.count.isMultiple(of: size) else { return nil }
    return bytes.withUnsafeBytes { raw in
      (0..<bytes.count / size).map { raw.loadUnaligned(fromByteOffset: $0 * size, as: Orders<Double>.self) }
    }
  }
}
