extension FarmPlan {
  /// Days of the passes with herbicide after transplanting (after emergence where direct-seeded): the first on seedlings, one more every
  /// 20 days.
  var herbicideDays: [Int] { (0..<herbicide).map { 5 + 20 * $0 } }
}
