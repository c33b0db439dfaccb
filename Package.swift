// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])

let package = Package(
  name: "paddy",
  products: [
    .executable(name: "paddy", targets: ["PaddyCLI"]),
    .library(
      name: "PaddyLibrary", targets: ["Numbers", "Paddy", "PaddyWeather", "PaddyScenarios", "PaddyStudies", "PaddyReports"]),
    .library(name: "PaddyLive", targets: ["PaddyTelemetry", "PaddyTwin", "PaddyBroker", "PaddyPage"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox.git", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"])]),
    .systemLibrary(name: "CMosquitto", pkgConfig: "libmosquitto", providers: [.apt(["libmosquitto-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CLanes"),
    .target(name: "Numbers", dependencies: ["CLanes", "CGSL"], swiftSettings: strict),
    .target(name: "Paddy", dependencies: ["Numbers"], swiftSettings: strict),
    .target(name: "PaddyWeather", dependencies: ["Numbers", "Paddy"], swiftSettings: strict),
    .target(
      name: "PaddyScenarios", dependencies: ["Numbers", "Paddy", "PaddyWeather", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "PaddyStudies", dependencies: ["Numbers", "Paddy", "PaddyWeather", "PaddyScenarios", "CGSL"], swiftSettings: strict),
    .target(
      name: "PaddyTelemetry", dependencies: ["Numbers", .product(name: "Yams", package: "Yams")], swiftSettings: strict),
    .target(name: "PaddyBroker", dependencies: ["CMosquitto"], swiftSettings: strict),
    .target(
      name: "PaddyTwin",
      dependencies: ["Numbers", "Paddy", "PaddyWeather", "PaddyScenarios", "PaddyStudies", "PaddyTelemetry", "CGSL"],
      swiftSettings: strict),
    .target(
      name: "PaddyPage",
      dependencies: [
        "Numbers", "PaddyTelemetry", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ], swiftSettings: strict),
    .target(
      name: "PaddyReports",
      dependencies: ["Numbers", "Paddy", "PaddyWeather", "PaddyScenarios", "PaddyStudies", "COpenSSL"], swiftSettings: strict),
    .executableTarget(
      name: "PaddyCLI",
      dependencies: [
        "Numbers", "Paddy", "PaddyWeather", "PaddyScenarios", "PaddyStudies", "PaddyReports", "PaddyTelemetry", "PaddyTwin",
        "PaddyBroker", "PaddyPage", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "NumbersTests", dependencies: ["Numbers"], swiftSettings: strict),
    .testTarget(name: "PaddyTests", dependencies: ["Numbers", "Paddy"], swiftSettings: strict),
    .testTarget(name: "PaddyWeatherTests", dependencies: ["Numbers", "Paddy", "PaddyWeather"], swiftSettings: strict),
    .testTarget(
      name: "PaddyScenariosTests", dependencies: ["Numbers", "Paddy", "PaddyWeather", "PaddyScenarios"], swiftSettings: strict),
    .testTarget(
      name: "PaddyStudiesTests", dependencies: ["Numbers", "Paddy", "PaddyWeather", "PaddyScenarios", "PaddyStudies"],
      swiftSettings: strict),
    .testTarget(name: "PaddyTelemetryTests", dependencies: ["Numbers", "PaddyTelemetry"], swiftSettings: strict),
    .testTarget(name: "PaddyBrokerTests", dependencies: ["PaddyBroker"], swiftSettings: strict),
    .testTarget(
      name: "PaddyTwinTests",
      dependencies: ["Numbers", "Paddy", "PaddyWeather", "PaddyScenarios", "PaddyStudies", "PaddyTelemetry", "PaddyTwin"],
      swiftSettings: strict),
    .testTarget(
      name: "PaddyPageTests",
      dependencies: [
        "Numbers", "PaddyTelemetry", "PaddyPage", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ], swiftSettings: strict),
    .testTarget(
      name: "PaddyReportsTests",
      dependencies: ["Numbers", "Paddy", "PaddyWeather", "PaddyScenarios", "PaddyStudies", "PaddyReports"], swiftSettings: strict),
    .testTarget(
      name: "PaddyCLITests",
      dependencies: [
        "Numbers", "Paddy", "PaddyCLI", "PaddyReports", "PaddyScenarios", "PaddyStudies", "PaddyTelemetry", "PaddyTwin",
        "PaddyWeather",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
