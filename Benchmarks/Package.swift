// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "paddy", path: "../")],
  targets: [
    // One benchmark by name, its checksum printed: what `counts.sh` counts.
    .executableTarget(name: "Seasons", dependencies: [.product(name: "PaddyLibrary", package: "paddy")]),
    // Fits the development rates of the cultivar `hangzhou-single`.
    .executableTarget(name: "CalibrateHangzhou", dependencies: [.product(name: "PaddyLibrary", package: "paddy")]),
    // Fits the rates, the photoperiod sensitivity and the spikelets of cultivars grown in Zhejiang.
    .executableTarget(name: "CalibrateZhejiang", dependencies: [.product(name: "PaddyLibrary", package: "paddy")]),
    // Fits cultivars and the mineralisation rule to field trials.
    .executableTarget(name: "CalibrateTrials", dependencies: [.product(name: "PaddyLibrary", package: "paddy")]),
    // Sets the methane of the process to the IPCC tier.
    .executableTarget(name: "CalibrateMethane", dependencies: [.product(name: "PaddyLibrary", package: "paddy")]),
    // What more frogs or carp do to planthoppers, rice and profit, as a table and a picture.
    .executableTarget(name: "DensitySurfaces", dependencies: [.product(name: "PaddyLibrary", package: "paddy")]),
  ],
  swiftLanguageModes: [.v6]
)
