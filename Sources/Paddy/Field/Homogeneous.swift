package import Numbers

/// Structs whose storage is nothing but `V`, seen as a row of numbers: to freeze a field, to sum fluxes, to save one field of eight.
///
/// What is only read is taken `inout` too, so that it is read where it lies.
package enum Homogeneous {
  /// How many numbers a value holds.
  @inline(__always) package static func count<T, V: Lane>(_: T.Type, of _: V.Type) -> Int {
    MemoryLayout<T>.size / MemoryLayout<V>.size
  }

  /// Where the condition does not hold, `value` becomes `next`; where it holds it stays.
  @inline(__always) static func select<T: BitwiseCopyable, V: Lane>(
    _ keep: V.Condition, _ value: inout T, _ next: inout T, _: V.Type
  ) {
    let count = Homogeneous.count(T.self, of: V.self)
    withUnsafeMutableBytes(of: &value) { old in
      withUnsafeBytes(of: &next) { new in
        let olds = old.baseAddress!.assumingMemoryBound(to: V.self)
        let news = new.baseAddress!.assumingMemoryBound(to: V.self)
        for i in 0..<count { olds[i] = V.select(keep, olds[i], news[i]) }
      }
    }
  }

  /// Where the condition holds, every number of `value` becomes 0: what a season that is over adds to its totals.
  @inline(__always) static func clear<T: BitwiseCopyable, V: Lane>(_ gone: V.Condition, _ value: inout T, _: V.Type) {
    let count = Homogeneous.count(T.self, of: V.self)
    withUnsafeMutableBytes(of: &value) { bytes in
      let numbers = bytes.baseAddress!.assumingMemoryBound(to: V.self)
      for i in 0..<count { numbers[i] = V.select(gone, 0, numbers[i]) }
    }
  }

  /// `total` becomes the larger of itself and `term`, number by number.
  @inline(__always) static func raise<T: BitwiseCopyable, V: Lane>(_ total: inout T, to term: inout T, _: V.Type) {
    let count = Homogeneous.count(T.self, of: V.self)
    withUnsafeMutableBytes(of: &total) { sum in
      withUnsafeBytes(of: &term) { more in
        let sums = sum.baseAddress!.assumingMemoryBound(to: V.self)
        let terms = more.baseAddress!.assumingMemoryBound(to: V.self)
        for i in 0..<count { sums[i] = V.max(sums[i], terms[i]) }
      }
    }
  }

  /// `total` grows by `term`, number by number.
  @inline(__always) static func add<T: BitwiseCopyable, V: Lane>(_ term: inout T, to total: inout T, _: V.Type) {
    let count = Homogeneous.count(T.self, of: V.self)
    withUnsafeMutableBytes(of: &total) { sum in
      withUnsafeBytes(of: &term) { more in
        let sums = sum.baseAddress!.assumingMemoryBound(to: V.self)
        let terms = more.baseAddress!.assumingMemoryBound(to: V.self)
        for i in 0..<count { sums[i] = sums[i] + terms[i] }
      }
    }
  }
}

extension Homogeneous {
  /// A value all of whose numbers are 0.
  package static func zero<T: BitwiseCopyable>(_: T.Type) -> T {
    withUnsafeTemporaryAllocation(byteCount: MemoryLayout<T>.size, alignment: MemoryLayout<T>.alignment) { room in
      room.initializeMemory(as: UInt8.self, repeating: 0)
      return room.baseAddress!.load(as: T.self)
    }
  }

  /// The numbers a value is made of.
  package static func numbers<T: BitwiseCopyable, V: Lane>(_ value: T, _: V.Type) -> [V] {
    withUnsafeBytes(of: value) { Array($0.assumingMemoryBound(to: V.self)) }
  }

  /// Eight values of one field as one value of eight.
  package static func pack<One: BitwiseCopyable, Eight: BitwiseCopyable>(_ fields: [One]) -> Eight {
    let count = Homogeneous.count(One.self, of: Double.self)
    precondition(fields.count == Lanes.width && Homogeneous.count(Eight.self, of: Lanes.self) == count)
    return withUnsafeTemporaryAllocation(byteCount: MemoryLayout<Eight>.size, alignment: MemoryLayout<Eight>.alignment) { room in
      let numbers = room.baseAddress!.assumingMemoryBound(to: Double.self)
      for (field, value) in fields.enumerated() {
        withUnsafeBytes(of: value) { bytes in
          let own = bytes.assumingMemoryBound(to: Double.self)
          for i in 0..<count { numbers[i * Lanes.width + field] = own[i] }
        }
      }
      return room.baseAddress!.load(as: Eight.self)
    }
  }

  /// One field out of eight.
  package static func unpack<Eight: BitwiseCopyable, One: BitwiseCopyable>(_ value: Eight, field: Int, as _: One.Type = One.self)
    -> One
  {
    let count = Homogeneous.count(One.self, of: Double.self)
    precondition(Homogeneous.count(Eight.self, of: Lanes.self) == count)
    return withUnsafeTemporaryAllocation(byteCount: MemoryLayout<One>.size, alignment: MemoryLayout<One>.alignment) { room in
      let numbers = room.baseAddress!.assumingMemoryBound(to: Double.self)
      withUnsafeBytes(of: value) { bytes in
        let eight = bytes.assumingMemoryBound(to: Double.self)
        for i in 0..<count { numbers[i] = eight[i * Lanes.width + field] }
      }
      return room.baseAddress!.load(as: One.self)
    }
  }
}
