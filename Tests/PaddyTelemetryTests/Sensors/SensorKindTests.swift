import Numbers
import PaddyTelemetry
import Testing

@Suite struct SensorKindTests {
  @Test(
    "every variable has a sensor whose numbers are cited and whose span holds its limits", arguments: MeasuredVariable.allCases)
  func catalogue(variable: MeasuredVariable) {
    let kind = SensorKind.of(variable)
    #expect(kind.variable == variable)
    #expect(kind.lowest.value < kind.highest.value)
    let numbers =
      [
        kind.lowest, kind.highest, kind.good.fixed, kind.good.share, kind.cheap.fixed, kind.cheap.share, kind.resolution,
        kind.interval, kind.correlation, kind.lag, kind.gap, kind.delay, kind.staleness,
      ] + (kind.drift.map { [$0.rate, $0.cleaned] } ?? [])
    for number in numbers {
      let isTagged = ["recalled", "seen", "design choice"].contains { number.source.contains($0) }
      #expect(isTagged && !number.unit.isEmpty && number.range.contains(number.value))
    }
    #expect(kind.staleness.value > kind.interval.value)
  }

  @Test(
    "the accuracy classes are those of the notes: kind, at, good, cheap",
    arguments: [
      (MeasuredVariable.floodwaterDepth, 0.05, 0.003, 0.02), (.waterTemperature, 25, 0.1, 0.5), (.dissolvedOxygen, 7, 0.15, 0.5),
      (.pH, 7, 0.1, 0.4), (.airTemperature, 25, 0.2, 0.5), (.relativeHumidity, 80, 2, 5), (.windSpeed, 3, 0.3, 0.5),
    ])
  func accuracy(variable: MeasuredVariable, value: Double, good: Double, cheap: Double) {
    #expect(abs(SensorKind.of(variable).accuracy(.good, at: value) - good) < 1e-12)
    #expect(abs(SensorKind.of(variable).accuracy(.cheap, at: value) - cheap) < 1e-12)
  }

  @Test("noise and what stays from day to day make up a sensor's error; what drifts either way stays until it is cleaned")
  func standing() {
    let thermometer = SensorKind.of(.waterTemperature), level = SensorKind.of(.floodwaterDepth)
    let noise = thermometer.noiseDeviation(.good, at: 25), standing = thermometer.standingDeviation(.good, at: 25)
    #expect(abs((noise * noise + standing * standing).squareRoot() - 0.05) < 1e-12)
    #expect(level.standingDeviation(.good, at: 0.05) > 2 * 0.4 * 0.003)
    #expect(level.standingDays == 14 && thermometer.standingDays == 130)
  }

  @Test("a mean of twenty counts of size 2 scatters as the catalogue has it, a trap's count by its own size")
  func counts() {
    #expect(abs(SensorKind.of(.planthoppers).noiseDeviation(.good, at: 4) - (12.0 / 20).squareRoot()) < 1e-12)
    #expect(abs(SensorKind.of(.lightTrap).noiseDeviation(.good, at: 3) - 3) < 1e-12)
    #expect(SensorKind.of(.planthoppers).noiseDeviation(.good, at: 0) == 0)
  }

  @Test("on average a gauge catches 6.5 % too little, a lens loses 1.5 %, and nothing else is usual")
  func usual() {
    #expect(abs(SensorKind.of(.rain).usualFactor - 1 / 0.935) < 1e-12)
    #expect(abs(SensorKind.of(.photosyntheticRadiation).usualFactor - 1 / 0.985) < 1e-12)
    #expect(SensorKind.of(.dissolvedOxygen).usualFactor == 1 && SensorKind.of(.ammonium).usualFactor == 1)
  }

  @Test("a share of the value and a fixed part add in quadrature")
  func share() {
    let kind = SensorKind.of(.ammonium)
    #expect(abs(kind.accuracy(.good, at: 10) - (0.05 * 0.05 + 1.5 * 1.5).squareRoot()) < 1e-12)
  }

  @Test("an oxygen sensor may drift by 0.2 g/m3 a day for the week between cleanings, and matters beyond three times all")
  func drift() {
    let kind = SensorKind.of(.dissolvedOxygen)
    #expect(abs(kind.driftAllowance(at: 5) - 1.4) < 1e-12)
    #expect(abs(kind.tolerance(.good, at: 5) - 3 * (0.15 + 1.4)) < 1e-12)
  }

  @Test("the vegetation index and its inverse agree until it is full", arguments: [0.0, 0.5, 1, 3, 6])
  func index(leafArea: Double) {
    #expect(abs(VegetationIndex.leafArea(index: VegetationIndex.index(leafArea: leafArea)) - leafArea) < 1e-9)
  }

  @Test("a full canopy is read much less surely than a thin one")
  func saturation() {
    let kind = SensorKind.of(.leafAreaIndex)
    #expect(kind.accuracy(.good, at: 5) > 5 * kind.accuracy(.good, at: 1))
    #expect(VegetationIndex.leafArea(index: 1) == VegetationIndex.leafArea(index: VegetationIndex.highest))
  }
}
