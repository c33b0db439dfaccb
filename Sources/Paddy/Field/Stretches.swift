package import Numbers

/// The numbers of a value that the days of one field can change, as stretches of memory: what stands still all season is neither
/// copied nor summed.
package struct Stretches {
  private var starts = InlineArray<12, Int>(repeating: 0), ends = InlineArray<12, Int>(repeating: 0)
  private var count = 1

  /// All numbers of a value.
  /// - Parameter bytes: of the whole value.
  init(bytes: Int) { ends[0] = bytes }

  /// Leaves out a part, if it lies behind all that were left out before.
  /// - Parameters:
  ///   - start: of the part within the whole, in bytes.
  ///   - bytes: of the part.
  mutating func leaveOut(from start: Int, bytes: Int) {
    let last = count - 1
    guard start >= starts[last], start + bytes <= ends[last], count < 12 else { return }
    starts[count] = start + bytes
    ends[count] = ends[last]
    ends[last] = start
    count += 1
  }

  /// `value` becomes `next` where it can differ from it.
  @inline(__always) func copy<T: BitwiseCopyable>(_ next: inout T, to value: inout T) {
    withUnsafeMutableBytes(of: &value) { old in
      withUnsafeBytes(of: &next) { new in
        for i in 0..<count where ends[i] > starts[i] {
          (old.baseAddress! + starts[i]).copyMemory(from: new.baseAddress! + starts[i], byteCount: ends[i] - starts[i])
        }
      }
    }
  }

  /// `total` grows by `term`, number by number, where that can be other than 0.
  @inline(__always) func add<T: BitwiseCopyable, V: Lane>(_ term: inout T, to total: inout T, _: V.Type) {
    withUnsafeMutableBytes(of: &total) { sum in
      withUnsafeBytes(of: &term) { more in
        let sums = sum.baseAddress!.assumingMemoryBound(to: V.self)
        let terms = more.baseAddress!.assumingMemoryBound(to: V.self)
        for i in 0..<count {
          for place in starts[i] / MemoryLayout<V>.size..<ends[i] / MemoryLayout<V>.size {
            sums[place] = sums[place] + terms[place]
          }
        }
      }
    }
  }

  /// Where a value lies, in bytes.
  @inline(__always) private static func address<T>(_ value: inout T) -> Int {
    withUnsafeMutablePointer(to: &value) { Int(bitPattern: $0) }
  }

  /// Of a field's state.
  /// - Parameters:
  ///   - state, field: never changed.
  @inline(__always) package static func of<V: Lane>(_ state: inout FieldState<V>, _ field: inout Field<V>) -> Stretches {
    var stretches = Stretches(bytes: MemoryLayout<FieldState<V>>.size)
    let start = address(&state)
    func leaveOut<Part>(_ part: inout Part) { stretches.leaveOut(from: address(&part) - start, bytes: MemoryLayout<Part>.size) }
    if !field.isLayered { leaveOut(&state.column) }
    if !field.hasSecondBorer { leaveOut(&state.secondBorers) }
    if !field.hasSeveralInsecticides { leaveOut(&state.furtherInsecticides) }
    if !field.hasDiseases { leaveOut(&state.diseases) }
    if !field.firstHasSizes { leaveOut(&state.firstSizes) }
    if !field.secondHasSizes { leaveOut(&state.secondSizes) }
    return stretches
  }

  /// Of a day's fluxes.
  /// - Parameters:
  ///   - flux, field: never changed.
  @inline(__always) package static func of<V: Lane>(_ flux: inout Fluxes<V>, _ field: inout Field<V>) -> Stretches {
    var stretches = Stretches(bytes: MemoryLayout<Fluxes<V>>.size)
    let start = address(&flux)
    func leaveOut<Part>(_ part: inout Part) { stretches.leaveOut(from: address(&part) - start, bytes: MemoryLayout<Part>.size) }
    if !field.hasSecondBorer { leaveOut(&flux.secondBorers) }
    if !field.hasDiseases {
      leaveOut(&flux.diseases)
      leaveOut(&flux.illness)
    }
    if !field.hasWeeds { leaveOut(&flux.weeds) }
    if !field.hasSnails { leaveOut(&flux.snails) }
    if !field.hasSecondAnimals { leaveOut(&flux.secondAnimals) }
    if !field.firstHasSizes { leaveOut(&flux.firstCatch) }
    if !field.secondHasSizes { leaveOut(&flux.secondCatch) }
    return stretches
  }
}
