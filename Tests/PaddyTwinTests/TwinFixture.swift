import Foundation
import Numbers
import Paddy
import PaddyScenarios
import PaddyStudies

import PaddyTwin

/// The shipped scenario of Taiyang, its weather and a twin of one of its systems.
enum TwinFixture {
  static let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Scenarios/taiyang.yaml").path
  static let scenario = ScenarioReader().read(path: path).scenario!
  static let weather = StudyWeather.of(scenario, file: path).weather!

  static func system(_ name: String) -> FarmSystem { scenario.systems.first { $0.name == name }! }

  static func twin(_ name: String = "rice-fish", members: Int = 16, seed: UInt64 = 1) throws -> FieldTwin {
    var settings = FieldTwin.Settings()
    settings.members = members
    settings.seed = seed
    return try FieldTwin(scenario: scenario, system: system(name), weather: weather, year: 2001, settings: settings)
  }

  static func hidden(_ name: String = "rice-fish", seed: UInt64) throws -> HiddenField {
    try HiddenField(scenario: scenario, system: system(name), seed: seed)
  }
}
