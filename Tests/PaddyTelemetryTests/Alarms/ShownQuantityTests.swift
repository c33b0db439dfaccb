import PaddyTelemetry
import Testing

@Suite("Numbers as a person in the field reads them")
struct ShownQuantityTests {
  @Test(
    "Paddy's units and what is shown",
    arguments: [
      (0.0623, "m", "6.2 cm"), (-0.15, "m", "−15.0 cm"), (0.82, "g/m3", "0.82 mg/L"), (31.42, "°C", "31.4 °C"),
      (7.3, "pH", "7.30"),
      (12.34, "1/hill", "12.3 per hill"), (4.567, "m2/m2", "4.57"), (0.05, "S/m", "500 µS/cm"), (0.4, "m3/m3", "40.0 %"),
      (1800, "s", "30 min"), (10_800, "s", "3 h"), (13_200, "s", "3.7 h"), (259_200, "s", "3 d"), (0.5, "d", "12 h"),
      (3.25, "d", "3.3 d"), (12_345, "yuan/ha", "12,345 yuan/ha"),
      (-0.001, "g/m3", "0.00 mg/L"), (Double.nan, "m", "– cm"), (Double.infinity, "mm", "– mm"), (45, "1", "45.0"),
    ])
  func shown(value: Double, unit: String, text: String) { #expect(ShownQuantity(value, unit).text == text) }

  @Test(
    "Fixed decimals",
    arguments: [(1_234_567.891, 2, "1,234,567.89"), (0.5, 0, "1"), (-999.5, 0, "−1,000"), (0.05, 1, "0.1"), (7, 0, "7")])
  func figure(value: Double, decimals: Int, text: String) { #expect(ShownQuantity.figure(value, decimals: decimals) == text) }
}
