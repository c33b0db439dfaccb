import Numbers
import Testing

@Suite struct FiguresTests {
  @Test(
    "as people read them",
    arguments: [
      (8.516, 2, "8.52"), (0, 2, "0.00"), (1234567.8, 0, "1,234,568"), (999.5, 0, "1,000"), (-12345.67, 1, "-12,345.7"),
      (-0.001, 2, "0.00"),
      (0.05, 2, "0.05"), (100, 0, "100"), (1e22, 0, "1e+22"),
    ])
  func text(value: Double, decimals: Int, expected: String) { #expect(Figures.text(value, decimals: decimals) == expected) }
  @Test("differences carry their sign, nought has none, nothing is a dash") func signs() {
    #expect(Figures.text(2.5, decimals: 1, signed: true) == "+2.5" && Figures.text(-2.5, decimals: 1, signed: true) == "-2.5")
    #expect(Figures.text(0.01, decimals: 1, signed: true) == "0.0")
    #expect(Figures.text(-999.5, decimals: 0, minus: "−") == "−1,000")
    #expect(Figures.text(nil, decimals: 1) == "–" && Figures.text(.infinity, decimals: 1) == "–")
  }
  @Test("about three significant digits", arguments: [(0, 0), (0.004, 4), (0.4, 3), (-8.5, 2), (42, 1), (123, 0), (54321, 0)])
  func decimals(size: Double, expected: Int) { #expect(Figures.decimals(for: size) == expected) }
  @Test("exact numbers read back as the same double", arguments: [0.1, 1.0 / 3, 1e-7, 6.02e23, -5350, 1e-300])
  func exact(value: Double) { #expect(Double(Figures.exact(value)!) == value) }
  @Test("whole numbers have no point, what is no number is nothing") func whole() {
    #expect(Figures.exact(5350) == "5350" && Figures.exact(.nan) == nil && Figures.exact(nil) == nil)
  }
}
