public import Paddy
public import PaddyStudies

/// What came of several systems on the same members, ready to be reported.
public struct Comparison: Sendable {
  public struct System: Sendable {
    public var name: String
    /// By member; nil where the run failed.
    public var outcomes: [Outcome?]
    /// Of this system over the base, by member; empty for the base, nil where either run failed.
    public var splits: [ProfitSplit?]
    /// What took yield, by member; empty where nobody asked, nil where the run failed.
    public var gaps: [YieldGap?]
    public init(name: String, outcomes: [Outcome?], splits: [ProfitSplit?] = [], gaps: [YieldGap?] = []) {
      self.name = name
      self.outcomes = outcomes
      self.splits = splits
      self.gaps = gaps
    }
  }

  public enum Failure: Error, Equatable, CustomStringConvertible {
    case unknownBase(String, systems: [String])
    case memberCount(system: String, found: Int, expected: Int)
    case repeatedSystem(String)
    public var description: String {
      switch self {
      case .unknownBase(let base, let systems): "no system is called \(base); there are \(systems.joined(separator: ", "))"
      case .memberCount(let system, let found, let expected): "\(system) has \(found) members, \(expected) are expected"
      case .repeatedSystem(let system): "two systems are called \(system)"
      }
    }
  }

  public let title: String
  /// Name of the system the others are compared with.
  public let base: String
  /// One label a member, as the weather year.
  public let members: [String]
  /// In the scenario's order.
  public let systems: [System]

  public init(title: String, base: String, members: [String], systems: [System]) throws(Failure) {
    let names = systems.map(\.name)
    guard names.contains(base) else { throw .unknownBase(base, systems: names) }
    for (place, system) in systems.enumerated() {
      guard !names[..<place].contains(system.name) else { throw .repeatedSystem(system.name) }
      for found in [system.outcomes.count, system.splits.count]
      where found != members.count && !(found == 0 && system.splits.isEmpty) {
        throw .memberCount(system: system.name, found: found, expected: members.count)
      }
      guard system.outcomes.count == members.count else {
        throw .memberCount(system: system.name, found: system.outcomes.count, expected: members.count)
      }
      guard system.gaps.isEmpty || system.gaps.count == members.count else {
        throw .memberCount(system: system.name, found: system.gaps.count, expected: members.count)
      }
    }
    self.title = title
    self.base = base
    self.members = members
    self.systems = systems
  }

  /// Metrics that some member of some system recorded, in order.
  public var metrics: [Metric] {
    Metric.allCases.filter { metric in systems.contains { $0.outcomes.contains { !($0?[metric] ?? .nan).isNaN } } }
  }
  /// Systems other than the base.
  public var others: [System] { systems.filter { $0.name != base } }
  public var baseSystem: System { systems.first { $0.name == base }! }

  public func statistics(_ metric: Metric, of system: System) -> Statistics { Statistics(values(metric, system)) }
  public func difference(_ metric: Metric, of system: System) -> PairedComparison {
    PairedComparison(a: values(metric, baseSystem), b: values(metric, system), better: metric.better)
  }
  /// Mean over the members that ran on both sides; nil where there is none.
  public func split(of system: System) -> ProfitSplit? { ProfitSplit(mean: system.splits.compactMap { $0 }) }
  /// Runs that failed, over all systems.
  public var failed: Int { systems.reduce(0) { $0 + $1.outcomes.count { $0 == nil } } }

  func values(_ metric: Metric, _ system: System) -> [Double] { system.outcomes.map { $0?[metric] ?? .nan } }
}
