import Numbers
import Testing

import Paddy

@Suite struct PhenologyTests {
  private let p: RiceParameters<Double, Curve<Double>> = RiceCultivar.ir72.lowered()

  @Test(arguments: [
    (stage: 0.1, rate: 0.000773, because: "juvenile"),
    (stage: 0.45, rate: 0.000758, because: "sensitive to the day, but IR72 is not"),
    (stage: 0.8, rate: 0.000784, because: "forming panicles"), (stage: 1.5, rate: 0.001784, because: "filling grain"),
  ]) func eachPhaseHasItsRate(stage: Double, rate: Double, because: String) {
    #expect(abs(Phenology.rate(stage: stage, heatUnits: 20, dayLength: 14, p) - 20 * rate) < 1e-15, "\(because)")
  }

  @Test func longDaysHoldASensitiveCultivarBack() {
    var sensitive = p
    sensitive.photoperiodSensitivity = 0.2
    let short = Phenology.rate(stage: 0.5, heatUnits: 20, dayLength: 10, sensitive)
    let long = Phenology.rate(stage: 0.5, heatUnits: 20, dayLength: 13.6, sensitive)
    let endless = Phenology.rate(stage: 0.5, heatUnits: 20, dayLength: 20, sensitive)
    #expect(abs(long / short - 0.4) < 1e-12)  // 13.6 + 0.9 − 11.5 = 3 h too long
    #expect(endless == 0)
  }

  @Test func theShockLastsAShareOfTheSeedbed() {
    #expect(Phenology.recovered(heatUnits: 279.0, atTransplanting: 200, shock: 0.4) == 0)
    #expect(Phenology.recovered(heatUnits: 280.0, atTransplanting: 200, shock: 0.4) == 1)
    #expect(Phenology.recovered(heatUnits: 5.0, atTransplanting: 0, shock: 0.4) == 1)
  }

  @Test func theForecastIsTheSeason() {
    let weather = SyntheticWeather.tropics(days: 150, as: Double.self)
    let model = RiceModel<Double>(p, hills: 25, seedlings: 5, nitrogen: .no)
    let stages = StageDays.forecast(model: model, weather: weather, seedbedDays: 12)
    var state = model.emerging
    var seen = StageDays()
    for (day, today) in weather.enumerated() {
      if state.developmentStage >= 0.65 && seen.panicleInitiation == nil { seen.panicleInitiation = day }
      if state.developmentStage >= 1 && seen.flowering == nil { seen.flowering = day }
      if state.developmentStage > 2 && seen.maturity == nil { seen.maturity = day }
      state = RiceDay.step(state, RiceSeason<Double>.phase(day: day, seedbedDays: 12), today, RiceSurroundings(), model).next
    }
    #expect(stages == seen)
    #expect(stages.maturity != nil)
  }
}
