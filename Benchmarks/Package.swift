// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "paddy", path: "../")],
  targets: [
    .executableTarget(name: "CalibrateHangzhou", dependencies: [.product(name: "PaddyLibrary", package: "paddy")])
  ],
  swiftLanguageModes: [.v6]
)
