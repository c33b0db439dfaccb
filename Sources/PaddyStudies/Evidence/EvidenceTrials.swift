/// Every trial that a row names.
public enum EvidenceTrials {
  public static let all: [EvidenceTrial] =
    guo + qingtianFarms + shanghai + special + north + south
    + EvidenceAnimal.pooled.flatMap { [experiment($0), farm($0), threshold($0)] }

  public static func named(_ name: String) -> EvidenceTrial? { all.first { $0.name == name } }

  // MARK: sites

  static let qingtian = "{latitude: 28.0 deg, longitude: 120.3 deg, elevation: 300 m}"
  static let deqing = "{latitude: 30.6 deg, longitude: 120.0 deg, elevation: 10 m}"
  static let shanghaiSite = "{latitude: 31.2 deg, longitude: 121.4 deg, elevation: 4 m}"
  static let linan = "{latitude: 30.1 deg, longitude: 119.5 deg, elevation: 60 m}"
  static let jianli = "{latitude: 29.8 deg, longitude: 112.9 deg, elevation: 28 m}"
  static let hangzhou = "{latitude: 30.2 deg, longitude: 120.2 deg, elevation: 42 m}"

  // MARK: words that trials share

  static let singleRice = "{cultivar: hangzhou-single, sown: 05-20, transplanted: 06-15, hills: 16 /m2, seedlings: 2 /hill}"
  /// Neither insecticide nor fungicide.
  static let unsprayed = "spray: none\n    fungicide: none"
  static let flooded = "water: {rule: flood, between: [5 cm, 10 cm], terminal-drainage: 12 d}"
  static let drained = "water: {rule: flood, between: [2 cm, 6 cm], midseason-drainage: 35 d after transplanting for 8 d}"
  static let deep = "water: {between: [8 cm, 15 cm], midseason-drainage: none}"
  /// A little at the price of a known brand, some at twice the ordinary price, the rest as any rice.
  static let branded =
    "sold: [{share: 10 %, price: 20 yuan/kg, as: milled}, {share: 20 %, price: 10 yuan/kg, as: milled}, "
    + "{share: 70 %, price: 5 yuan/kg, as: milled}]"

  /// Urea in one basal dose, with 60 kg/ha of P₂O₅ as is ordinary, and top-dressings, kg N/ha.
  static func urea(_ basal: Double, _ tops: [(on: String, nitrogen: Double)] = []) -> String {
    let doses =
      ["{on: transplanting - 1 d, product: urea, nitrogen: \(basal) kg/ha, phosphorus: 26 kg/ha, placed: incorporated}"]
      + tops.map { "{on: \($0.on), product: urea, nitrogen: \($0.nitrogen) kg/ha}" }
    return "fertiliser: [\(doses.joined(separator: ", "))]"
  }
  /// A whole number below a million with a comma after its thousands.
  static func grouped(_ number: Double) -> String {
    let whole = Int(number)
    guard whole >= 1000 else { return "\(whole)" }
    let rest = "\(whole % 1000)"
    return "\(whole / 1000)," + String(repeating: "0", count: 3 - rest.count) + rest
  }
  /// Half basal, 30 % at tillering, 20 % at panicle initiation, as in North Zhejiang.
  static func farmUrea(_ total: Double) -> String {
    urea(0.5 * total, [("transplanting + 10 d", 0.3 * total), ("panicle-initiation", 0.2 * total)])
  }
}
