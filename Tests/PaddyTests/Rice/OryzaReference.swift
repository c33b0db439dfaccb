import Foundation
import Numbers
import Testing

import Paddy

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
    var p: RiceParameters<Double, Curve<Double>> = RiceCultivar.ir72.lowered()
    p.developmentBase = n("TBD")
    p.developmentOptimum = n("TOD")
    p.developmentMaximum = n("TMD")
    p.leafBase = n("TBLV")
    p.juvenileRate = n("DVRJ")
    p.photoperiodRate = n("DVRI")
    p.panicleRate = n("DVRP")
    p.fillingRate = n("DVRR")
    p.optimumPhotoperiod = n("MOPP")
    p.photoperiodSensitivity = n("PPSE")
    p.developmentShock = n("SHCKD")
    p.leafShock = n("SHCKL")
    p.lethalCold = n("COLDMIN")
    p.lethalColdDays = n("COLDEAD")
    p.leafGrowthRate = n("RGRLMX")
    p.leafGrowthRateStarved = n("RGRLMN")
    p.leafAreaFloor = n("ASLA")
    p.leafAreaSpan = n("BSLA")
    p.leafAreaSlope = n("CSLA")
    p.leafAreaStage = n("DSLA")
    p.leafAreaMaximum = n("SLAMAX")
    p.usesLeafAreaTable = crop.word("SWISLA") == "TABLE" ? 1 : 0
    p.leafAreaTable = t("SLATB")
    p.stemAreaTable = t("SSGATB")
    p.activeRadiation = n("FRPAR")
    p.scattering = n("SCP")
    p.carbonDioxide = n("CO2")
    p.referenceCarbonDioxide = n("CO2REF")
    p.diffuseExtinction = t("KDFTB")
    p.nitrogenExtinction = t("KNFTB")
    p.lightEfficiency = t("EFFTB")
    p.temperatureFactor = t("REDFTT")
    p.leafNitrogenTable = t("NFLVTB")
    p.usesLeafNitrogenTable = nitrogenTable ? 1 : 0
    p.seedlingLeafNitrogen = n("NFLVI")
    p.leafMaintenance = n("MAINLV")
    p.stemMaintenance = n("MAINST")
    p.panicleMaintenance = n("MAINSO")
    p.rootMaintenance = n("MAINRT")
    p.maintenanceTemperature = n("TREF")
    p.maintenanceQ10 = n("Q10")
    p.leafCost = n("CRGLV")
    p.stemCost = n("CRGST")
    p.panicleCost = n("CRGSO")
    p.rootCost = n("CRGRT")
    p.reserveCost = n("CRGSTR")
    p.reserveShare = n("FSTR")
    p.reserveRecovery = n("LRSTR")
    p.reserveDays = n("TCLSTR")
    p.shootShare = t("FSHTB")
    p.leafShare = t("FLVTB")
    p.stemShare = t("FSTTB")
    p.panicleShare = t("FSOTB")
    p.leafDeath = t("DRLVT")
    p.spikeletFormation = n("SPGF")
    p.grainWeight = n("WGRMX")
    p.coldThreshold = 22
    p.heatMidpoint = crop.number("CTSTER", 36.6)
    p.leafCarbon = n("FCLV")
    p.stemCarbon = n("FCST")
    p.panicleCarbon = n("FCSO")
    p.rootCarbon = n("FCRT")
    p.reserveCarbon = n("FCSTR")
    p.rootingRate = n("GZRT")
    p.rootingDepthWet = n("ZRTMCW")
    p.rootingDepthDry = n("ZRTMCD")
    p.uptakeLimit = n("NMAXUP")
    p.leafResidue = n("RFNLV")
    p.stemResidue = n("RFNST")
    p.rootTranslocation = n("FNTRT")
    p.translocationDays = n("TCNTRF")
    p.panicleNitrogen = n("NMAXSO")
    p.panicleNitrogenLeast = t("NMINSOT")
    p.leafNitrogenMost = t("NMAXLT")
    p.leafNitrogenLeast = t("NMINLT")
    p.starvedLeafDeath = t("NSLLVT")
    return p
  }
}
