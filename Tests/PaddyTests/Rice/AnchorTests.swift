import Numbers
import Testing

import Paddy

/// A season that needs no outside file, and the published figures of the reference, where its weather is there.
@Suite struct AnchorTests {
  struct Figures: Equatable {
    var panicleInitiation = 0, flowering = 0, maturity = 0
    var leafArea = 0.0, shoot = 0.0, panicles = 0.0, rough14 = 0.0
  }

  private func season(_ weather: [WeatherDay<Double>]) -> Figures {
    let model = RiceModel<Double>(RiceCultivar.ir72.lowered(), hills: 25, seedlings: 5, nitrogen: .no)
    var state = model.emerging
    var figures = Figures()
    for (day, today) in weather.enumerated() {
      if state.developmentStage >= 0.65 && figures.panicleInitiation == 0 { figures.panicleInitiation = day }
      if state.developmentStage >= 1 && figures.flowering == 0 { figures.flowering = day }
      figures.leafArea = max(figures.leafArea, state.leafArea)
      if state.developmentStage > 2 {
        figures.maturity = day
        break
      }
      state = RiceDay.step(state, RiceSeason<Double>.phase(day: day, seedbedDays: 12), today, RiceSurroundings(), model).next
    }
    figures.shoot = state.shoot
    figures.panicles = state.panicles
    figures.rough14 = state.grains / 0.86
    return figures
  }

  /// Figures of the implementation that equals the reference trajectories, on weather made here.
  @Test func aSyntheticDrySeasonGivesItsFigures() {
    let figures = season(SyntheticWeather.tropics(days: 150, as: Double.self))
    #expect(figures.panicleInitiation == 51 && figures.flowering == 75 && figures.maturity == 106, "\(figures)")
    #expect(abs(figures.leafArea - 7.04943) < 1e-4)
    #expect(abs(figures.shoot - 15920.28) < 0.1)
    #expect(abs(figures.panicles - 8091.66) < 0.1)
    #expect(abs(figures.rough14 - 8358.42) < 0.1)
  }

  @Test(.enabled(if: OryzaReference.isThere, "the reference weather is not beside the project; skipped"))
  func theDrySeasonOf1992GivesThePublishedFigures() throws {
    let table = try OryzaReference.table("inputs/irri_losbanos_1992.csv")
    let weather = table.rows.dropFirst(3).prefix(120).map { row in
      var today = Sky.astronomy(latitude: 14.18, dayOfYear: row[table.columns["doy"]!])
      today.radiation = row[table.columns["srad_kJ_m2_d"]!] / 1000
      today.minimumTemperature = row[table.columns["tmin_C"]!]
      today.maximumTemperature = row[table.columns["tmax_C"]!]
      return today
    }
    let figures = season(weather)
    // Emergence on day 4; observed: 58, 83, 114.
    #expect(figures.panicleInitiation + 4 == 57 && figures.flowering + 4 == 83 && figures.maturity + 4 == 114)
    #expect(abs(figures.leafArea - 7.01) < 0.005)
    #expect(abs(figures.shoot - 17751) < 1)
    #expect(abs(figures.panicles - 9545) < 1)
    #expect(abs(figures.rough14 - 9921) < 1)
  }

  @Test func eightSeasonsTogetherEqualEachAlone() {
    let lanes = SyntheticWeather.tropics(days: 130, as: Lanes.self)
    let model = RiceModel<Lanes>(RiceCultivar.ir72.lowered(), hills: 25, seedlings: 5, nitrogen: .no)
    let together = RiceSeason(model: model, weather: lanes, seedbedDays: 12).run()
    let alone = RiceModel<Double>(RiceCultivar.ir72.lowered(), hills: 25, seedlings: 5, nitrogen: .no)
    for field in 0..<Lanes.width {
      let own: [WeatherDay<Double>] = lanes.map { Homogeneous.unpack($0, field: field) }
      let one = RiceSeason(model: alone, weather: own, seedbedDays: 12).run()
      let mine: RiceState<Double> = Homogeneous.unpack(together, field: field)
      let a = Homogeneous.numbers(one, Double.self), b = Homogeneous.numbers(mine, Double.self)
      #expect(a.map(\.bitPattern) == b.map(\.bitPattern))
    }
  }
}
