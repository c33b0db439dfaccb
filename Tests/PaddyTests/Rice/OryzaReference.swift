import Foundation
import Numbers
import Testing

@testable import Paddy

/// The folder of reference trajectories beside the project; absent in a stranger's clone.
enum OryzaReference {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../../../shared/reference/oryza2000"
  )
  .standardizedFileURL
  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "cases.json").path) }

  struct Case: Sendable, Decodable, CustomTestStringConvertible {
    var name = ""
    var exp: String, crp: String, weather: String, soil: String?
    enum CodingKeys: String, CodingKey { case exp, crp, weather, soil }
    var testDescription: String { name }
  }

  static let cases: [Case] = {
    guard isThere, let data = try? Data(contentsOf: folder.appending(path: "cases.json")),
      let read = try? JSONDecoder().decode([String: Case].self, from: data)
    else { return [] }
    return read.map { name, value in
      var value = value
      value.name = name
      return value
    }.sorted { $0.name < $1.name }
  }()

  static func experiment(_ one: Case) throws -> Deck { try Deck("inputs/\(one.exp).exp") }

  /// KEY = value or KEY = x, y, x, y … over several lines; `*` begins a comment.
  struct Deck: Sendable {
    private var values: [String: String] = [:]
    init(_ path: String) throws {
      let text = try String(contentsOf: OryzaReference.folder.appending(path: path), encoding: .utf8)
      var key = ""
      for line in text.split(separator: "\n") where !line.hasPrefix("*") {
        if let equals = line.firstIndex(of: "=") {
          key = line[..<equals].trimmingCharacters(in: .whitespaces)
          values[key] = String(line[line.index(after: equals)...])
        } else {
          values[key, default: ""] += "," + line
        }
      }
    }
    /// `2*0.4` is 0.4 twice.
    func numbers(_ key: String) -> [Double] {
      (values[key] ?? "").split(separator: ",").flatMap { text -> [Double] in
        let parts = text.split(separator: "*").compactMap { Double($0.trimmingCharacters(in: .whitespaces)) }
        guard let last = parts.last else { return [] }
        return Array(repeating: last, count: parts.count == 2 ? Int(parts[0]) : 1)
      }
    }
    func number(_ key: String, _ otherwise: Double = .nan) -> Double { numbers(key).first ?? otherwise }
    func word(_ key: String) -> String { (values[key] ?? "").trimmingCharacters(in: CharacterSet(charactersIn: " '")) }
    /// A table too long for a curve, interpolated between its knots.
    func interpolation(_ key: String) -> (Double) -> Double {
      let points = CitedCurve(numbers(key), "", "").points
      return { x in
        let i = max(1, min(points.count - 1, points.firstIndex { $0.x >= x } ?? points.count - 1))
        let a = points[i - 1], b = points[i]
        return a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x)
      }
    }
    func curve(_ key: String) -> Curve<Double> { CitedCurve(numbers(key), "", "").lowered() }
  }

  static func table(_ path: String) throws -> (columns: [String: Int], rows: [[Double]]) {
    let lines = try String(contentsOf: folder.appending(path: path), encoding: .utf8).split(separator: "\n")
    let names = lines[0].split(separator: ",", omittingEmptySubsequences: false)
    let columns = Dictionary(uniqueKeysWithValues: names.enumerated().filter { !$1.isEmpty }.map { (String($1), $0) })
    let rows = lines.dropFirst().map { $0.split(separator: ",").map { Double($0.trimmingCharacters(in: .whitespaces)) ?? .nan } }
    return (columns, rows)
  }

  static func parameters(_ crop: Deck, nitrogenTable: Bool) -> RiceParameters<Double, Curve<Double>> {
    func n(_ key: String) -> Double { crop.number(key) }
    func t(_ key: String) -> Curve<Double> { crop.curve(key) }
    return RiceParameters(
      developmentBase: n("TBD"), developmentOptimum: n("TOD"), developmentMaximum: n("TMD"), leafBase: n("TBLV"),
      juvenileRate: n("DVRJ"),
      photoperiodRate: n("DVRI"), panicleRate: n("DVRP"), fillingRate: n("DVRR"), optimumPhotoperiod: n("MOPP"),
      photoperiodSensitivity: n("PPSE"), developmentShock: n("SHCKD"), leafShock: n("SHCKL"), lethalCold: n("COLDMIN"),
      lethalColdDays: n("COLDEAD"), leafGrowthRate: n("RGRLMX"), leafGrowthRateStarved: n("RGRLMN"), leafAreaFloor: n("ASLA"),
      leafAreaSpan: n("BSLA"), leafAreaSlope: n("CSLA"), leafAreaStage: n("DSLA"), leafAreaMaximum: n("SLAMAX"),
      usesLeafAreaTable: crop.word("SWISLA") == "TABLE" ? 1 : 0, leafAreaTable: t("SLATB"), stemAreaTable: t("SSGATB"),
      activeRadiation: n("FRPAR"), scattering: n("SCP"), carbonDioxide: n("CO2"), referenceCarbonDioxide: n("CO2REF"),
      diffuseExtinction: t("KDFTB"), nitrogenExtinction: t("KNFTB"), lightEfficiency: t("EFFTB"), temperatureFactor: t("REDFTT"),
      leafNitrogenTable: t("NFLVTB"), usesLeafNitrogenTable: nitrogenTable ? 1 : 0, seedlingLeafNitrogen: n("NFLVI"),
      leafMaintenance: n("MAINLV"), stemMaintenance: n("MAINST"), panicleMaintenance: n("MAINSO"), rootMaintenance: n("MAINRT"),
      maintenanceTemperature: n("TREF"), maintenanceQ10: n("Q10"), leafCost: n("CRGLV"), stemCost: n("CRGST"),
      panicleCost: n("CRGSO"),
      rootCost: n("CRGRT"), reserveCost: n("CRGSTR"), reserveShare: n("FSTR"), reserveRecovery: n("LRSTR"),
      reserveDays: n("TCLSTR"),
      shootShare: t("FSHTB"), leafShare: t("FLVTB"), stemShare: t("FSTTB"), panicleShare: t("FSOTB"), leafDeath: t("DRLVT"),
      spikeletFormation: n("SPGF"), grainWeight: n("WGRMX"), coldThreshold: 22, heatMidpoint: crop.number("CTSTER", 36.6),
      leafCarbon: n("FCLV"), stemCarbon: n("FCST"), panicleCarbon: n("FCSO"), rootCarbon: n("FCRT"), reserveCarbon: n("FCSTR"),
      rootingRate: n("GZRT"), rootingDepthWet: n("ZRTMCW"), rootingDepthDry: n("ZRTMCD"), uptakeLimit: n("NMAXUP"),
      leafResidue: n("RFNLV"), stemResidue: n("RFNST"), rootTranslocation: n("FNTRT"), translocationDays: n("TCNTRF"),
      panicleNitrogen: n("NMAXSO"), panicleNitrogenLeast: t("NMINSOT"), leafNitrogenMost: t("NMAXLT"),
      leafNitrogenLeast: t("NMINLT"),
      starvedLeafDeath: t("NSLLVT"))
  }
}
