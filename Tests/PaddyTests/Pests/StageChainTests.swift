import Numbers
import Paddy
import Testing

@Suite struct StageChainTests {
  private let hopper: Planthopper.Parameters<Double> = {
    var p: Planthopper.Parameters<Double> = BrownPlanthopper.parameters.map { $0.value }
    p.eggHazard = 0
    p.nymphHazard = 0
    p.adultHazard = 0
    p.fecundity = 0
    return p
  }()
  private let folder: LeafFolder.Parameters<Double> = {
    var p: LeafFolder.Parameters<Double> = RiceLeafFolder.parameters.map { $0.value }
    p.eggHazard = 0
    p.larvaHazard = 0
    p.pupaHazard = 0
    p.mothHazard = 0
    p.fecundity = 0
    return p
  }()
  private let crop = CropView<Double>.stand(leafArea: 4, leafNitrogenPercent: 2.5, daysInField: 40, hills: 25, assimilation: 18)

  private func weather(_ t: Double, _ swing: Double = 0) -> PestWeather<Double> {
    PestWeather(minimumTemperature: t - swing, maximumTemperature: t + swing, waterTemperature: t, flooded: 0)
  }

  /// Mean time spent by a cohort that enters a stage at once, from how many are left each morning.
  private func duration(_ left: (Int) -> Double) -> Double {
    (1...200).reduce(0.5) { $0 + left($1) }
  }

  @Test(
    "a stage lasts its thermal constant over the effective temperature within 3 %",
    arguments: [18.0, 22, 25, 28, 29])
  func durations(_ t: Double) {
    let h = hopper, f = folder
    func hopperStage(_ fill: (inout PlanthopperState<Double>) -> Void, _ count: @escaping (PlanthopperState<Double>) -> Double)
      -> Double
    {
      var state = PlanthopperState<Double>()
      fill(&state)
      return duration { _ in
        state = Planthopper.day(state, weather: weather(t), crop: crop, immigrants: 0, hazards: .none, h).next
        return count(state)
      }
    }
    func folderStage(_ fill: (inout LeafFolderState<Double>) -> Void, _ count: @escaping (LeafFolderState<Double>) -> Double)
      -> Double
    {
      var state = LeafFolderState<Double>()
      fill(&state)
      return duration { _ in
        state = LeafFolder.day(state, weather: weather(t), crop: crop, immigrants: 0, hazards: .none, f).next
        return count(state)
      }
    }
    let cases: [(String, Double, Double)] = [
      ("planthopper egg", hopperStage({ $0.eggs[0] = 1 }, \.eggDensity), 128 / (t - 11.5)),
      ("planthopper nymph", hopperStage({ $0.nymphs[0] = 1 }, { $0.youngNymphDensity + $0.oldNymphDensity }), 205 / (t - 12)),
      ("planthopper adult", hopperStage({ $0.brachypters[0] = 1 }, \.adultDensity), 210 / (t - 11)),
      ("leaf folder egg", folderStage({ $0.eggs[0] = 1 }, \.eggDensity), 57.1 / (t - 12.5)),
      ("leaf folder larva", folderStage({ $0.larvae[0] = 1 }, \.larvaDensity), 203.7 / (t - 12.2)),
      ("leaf folder pupa", folderStage({ $0.pupae[0] = 1 }, \.pupaDensity), 81.2 / (t - 14.2)),
    ]
    for (stage, found, expected) in cases {
      #expect(abs(found / expected - 1) < 0.03, "\(stage) at \(t) °C: \(found) d, expected \(expected) d")
    }
  }

  @Test("effective temperature rises from the base to the optimum and falls to nothing at the maximum")
  func effectiveTemperature() {
    let egg = hopper.egg
    for (t, expected) in [(5.0, 0.0), (11.5, 0), (20, 8.5), (29, 17.5), (32.5, 8.75), (36, 0), (45, 0)] {
      #expect(abs(StageChain.effective(t, egg) - expected) < 1e-12)
    }
  }

  @Test("a swing around a mean in the linear range changes nothing; below the base it wakes a sleeping egg")
  func dailySwing() {
    var calm = PlanthopperState<Double>(), swinging = PlanthopperState<Double>()
    calm.eggs[0] = 1
    swinging.eggs[0] = 1
    for _ in 0..<5 {
      calm = Planthopper.day(calm, weather: weather(22), crop: crop, immigrants: 0, hazards: .none, hopper).next
      swinging = Planthopper.day(swinging, weather: weather(22, 5), crop: crop, immigrants: 0, hazards: .none, hopper).next
    }
    func age(_ s: PlanthopperState<Double>) -> Double { (0..<12).reduce(0) { $0 + s.eggs[$1] * Double($1) } }
    #expect(abs(age(calm) / age(swinging) - 1) < 0.01)
    var cold = PlanthopperState<Double>(), warmNoon = PlanthopperState<Double>()
    cold.eggs[0] = 1
    warmNoon.eggs[0] = 1
    cold = Planthopper.day(cold, weather: weather(11), crop: crop, immigrants: 0, hazards: .none, hopper).next
    warmNoon = Planthopper.day(warmNoon, weather: weather(11, 4), crop: crop, immigrants: 0, hazards: .none, hopper).next
    #expect(age(cold) == 0)
    #expect(age(warmNoon) > 0.05)
  }

  @Test("durations spread by 1/√k: twelve boxes give 29 %")
  func spread() {
    var state = PlanthopperState<Double>()
    state.eggs[0] = 1
    var mean = 0.0, square = 0.0
    for day in 0..<120 {
      let result = Planthopper.day(state, weather: weather(20), crop: crop, immigrants: 0, hazards: .none, hopper)
      state = result.next
      let time = Double(day) + 0.5
      mean += result.flows.hatched * time
      square += result.flows.hatched * time * time
    }
    let variation = (square - mean * mean).squareRoot() / mean
    #expect(abs(variation - 0.289) < 0.02)
  }
}
