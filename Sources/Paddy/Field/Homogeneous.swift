internal import Numbers

/// Structs whose storage is nothing but `V`, seen as a row of numbers: to freeze a field, to sum fluxes, to save one field of eight.
enum Homogeneous {
  /// How many numbers a value holds.
  @inline(__always) static func count<T, V: Lane>(_: T.Type, of _: V.Type) -> Int { MemoryLayout<T>.size / MemoryLayout<V>.size }

  /// Where the condition does not hold, `value` becomes `next`; where it holds it stays.
  @inline(__always) static func select<T: BitwiseCopyable, V: Lane>(_ keep: V.Condition, _ value: inout T, _ next: T, _: V.Type) {
    let count = Homogeneous.count(T.self, of: V.self)
    withUnsafeMutableBytes(of: &value) { old in
      withUnsafeBytes(of: next) { new in
        let olds = old.baseAddress!.assumingMemoryBound(to: V.self)
        let news = new.baseAddress!.assumingMemoryBound(to: V.self)
        for i in 0..<count { olds[i] = V.select(keep, olds[i], news[i]) }
      }
    }
  }

  /// `total` grows by `term`, number by number.
  @inline(__always) static func add<T: BitwiseCopyable, V: Lane>(_ term: T, to total: inout T, _: V.Type) {
    let count = Homogeneous.count(T.self, of: V.self)
    withUnsafeMutableBytes(of: &total) { sum in
      withUnsafeBytes(of: term) { more in
        let sums = sum.baseAddress!.assumingMemoryBound(to: V.self)
        let terms = more.baseAddress!.assumingMemoryBound(to: V.self)
        for i in 0..<count { sums[i] = sums[i] + terms[i] }
      }
    }
  }
}
