import Paddy
import PaddyScenarios
import PaddyStudies
import Testing

/// What more animals do changes steadily with their number.
@Suite struct DensityResponseTests {
  static func response(_ system: String, _ densities: [Double]) throws -> DensityResponse {
    let shipped = Shipped.taiyang
    var scenario = shipped.scenario
    let place = try #require(scenario.systems.firstIndex { $0.name == system })
    // One field: nothing but the density differs.
    scenario.systems[place].plan.spray = .none
    var weather = shipped.weather
    weather.members = Array(weather.members.prefix(8))
    return try #require(DensityResponse(scenario, weather: weather, system: system, densities: densities, threads: 2))
  }

  @Test("the more frogs, the fewer planthoppers, each step a part of the way; no spike in planthoppers, rice or catch")
  func frogs() throws {
    let response = try Self.response("rice-frog", [0, 3750, 7500, 15_000, 30_000, 60_000])
    let hoppers = response.means(.peakPlanthoppers), rice = response.means(.yield14), caught = response.means(.animalYield)
    for (more, fewer) in zip(hoppers.dropFirst(), hoppers) { #expect(more < fewer, "\(hoppers)") }
    #expect(hoppers[5] < 0.5 * hoppers[0] && hoppers[1] > 0.8 * hoppers[0], "\(hoppers)")
    for (more, fewer) in zip(caught.dropFirst(), caught) { #expect(more > fewer, "\(caught)") }
    for (next, one) in zip(rice.dropFirst(), rice) { #expect(abs(next / one - 1) < 0.15, "\(rice)") }
    for metric in [Metric.yield14, .peakPlanthoppers] { #expect(response.roughness(metric) < 1, "\(metric)") }
  }

  @Test("carp: no spike, and more of them are not caught without end") func carp() throws {
    let response = try Self.response("rice-fish", [0, 1500, 3000, 6000, 9000, 12_000])
    let caught = response.means(.animalYield), rice = response.means(.yield14)
    #expect(caught[0] == 0 && caught[2] > caught[1], "\(caught)")
    let steps = [caught[2] - caught[0], caught[3] - caught[2], caught[4] - caught[3], caught[5] - caught[4]]
    for (later, earlier) in zip(steps.dropFirst(), steps) {
      #expect(later < earlier, "each 3,000 more have less to eat and breathe: \(caught)")
    }
    for (next, one) in zip(rice.dropFirst(), rice) { #expect(abs(next / one - 1) < 0.1, "\(rice)") }
  }

  @Test("a system that is not there, or stocks nothing, has no response") func none() {
    for name in ["nowhere", "conventional"] {
      #expect(
        DensityResponse(Shipped.taiyang.scenario, weather: Shipped.taiyang.weather, system: name, densities: [0, 1]) == nil)
    }
  }
}
