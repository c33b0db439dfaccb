public import Numbers

/// Where the phosphorus of the animals' food goes.
///
///     eaten Q = Σ I_j x_j;   retained = what brings the body back to its content, at most Q
///     assimilated A = max(e_P Q, retained);   faeces = Q − A;   excreted = A − retained, half of it dissolved
///
/// Food short of phosphorus leaves the body poorer, it does not stop growth; what dies, escapes and is caught has the content the
/// batch has then. Left out: bones and scales apart from flesh, foods of different digestibility, water as a source.
/// Source: our science file, 4.5; contents of bodies in each species.
public enum AnimalPhosphorus {
  public struct Parameters<Number: Sendable>: Sendable {
    /// Feed as sold, g P g⁻¹.
    public var feed: Number
    /// Insects and spiders, g P g⁻¹ DM.
    public var prey: Number
    /// Share of eaten phosphorus that is assimilated (e_P).
    public var assimilation: Number
    /// Share of what is excreted that is dissolved.
    public var dissolved: Number

    public func map<Other>(_ f: (Number) throws -> Other) rethrows -> Parameters<Other> {
      Parameters<Other>(
        feed: try f(feed), prey: try f(prey), assimilation: try f(assimilation), dissolved: try f(dissolved))
    }
  }

  /// g P m⁻² d⁻¹.
  public struct Flows<V: Lane>: Sendable, BitwiseCopyable {
    /// In: with animals put in; feed given, of it not eaten; food of the field; insects and spiders.
    public var stocked: V = 0, feed: V = 0, feedWasted: V = 0, naturalFood: V = 0, prey: V = 0
    /// Out: dissolved; faeces and the rest.
    public var excreted: V = 0, faeces: V = 0
    public var deadLeft: V = 0, deadTaken: V = 0, escaped: V = 0, harvested: V = 0
    public init() {}

    /// To the soil's organic matter.
    @inline(__always) var organic: V { faeces + feedWasted + deadLeft }
    /// Across the border of the field.
    @inline(__always) var inward: V { stocked + feed + prey }
    @inline(__always) var outward: V { deadTaken + escaped + harvested }
  }

  /// One batch.
  /// - Parameters:
  ///   - body: phosphorus of the batch in the morning, g P m⁻².
  ///   - liveMass: of the batch in the morning, g m⁻².
  ///   - naturalFood: phosphorus of what it ate of the field's own food, g P m⁻² d⁻¹.
  @inline(__always) package static func day<V: Lane>(
    body: V, liveMass: V, _ moved: AnimalFluxes<V>, naturalFood: V, content: V, _ p: Parameters<V>
  ) -> (next: V, flows: Flows<V>) {
    var flows = Flows<V>()
    flows.stocked = content * moved.stockedMass
    flows.feed = p.feed * moved.feed
    let feedEaten = V.min(p.feed * moved.feedEaten, flows.feed)
    flows.feedWasted = flows.feed - feedEaten
    flows.naturalFood = naturalFood
    flows.prey = p.prey * moved.prey
    let eaten = feedEaten + (naturalFood + flows.prey)
    let mass = liveMass + moved.stockedMass + moved.growth
    let before = body + flows.stocked
    let retained = V.min(content * mass - before, eaten)
    let assimilated = V.max(p.assimilation * eaten, retained)
    let excreted = assimilated - retained
    flows.excreted = p.dissolved * excreted
    flows.faeces = (eaten - assimilated) + (excreted - flows.excreted)
    let after = before + retained
    let perMass = V.ratio(after, mass)
    let dead = perMass * moved.deadMass
    flows.deadLeft = dead * V.ratio(moved.deadNitrogenLeft, moved.deadNitrogenLeft + moved.deadNitrogenTaken)
    flows.deadTaken = dead - flows.deadLeft
    flows.escaped = perMass * moved.escapedMass
    flows.harvested = perMass * moved.harvestedMass
    return (V.positive(after - flows.deadLeft - flows.outward), flows)
  }
}

extension AnimalPhosphorus.Parameters where Number == Cited {
  public static var standard: Self {
    Self(
      feed: Cited(0.012, 0.010...0.013, "g P/g feed", "feed 1.0–1.3 % P; paddy.md 4.5, recalled"),
      prey: Cited(0.009, 0.007...0.012, "g P/g DM", "natural prey 0.9 % P; paddy.md 4.5, recalled"),
      assimilation: Cited(0.6, 0.3...0.8, "1", "feeds 0.6, paddy.md 4.5; 0.8 the default of an open fish model, seen"),
      dissolved: Cited(0.5, 0.3...0.7, "1", "half of what is excreted; paddy.md 4.5, recalled"))
  }
}
