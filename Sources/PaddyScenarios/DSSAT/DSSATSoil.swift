public import Numbers

/// A soil profile of a DSSAT file (`.SOL`), in the units of the file; what the file does not say is nil.
public struct DSSATSoil: Sendable, Equatable {
  public struct Layer: Sendable, Equatable {
    /// Depth of the lower end (SLB), cm.
    public var base: Double
    /// Water at the lower limit of plants (SLLL), cm³ cm⁻³.
    public var lowerLimit: Double
    /// Water at the drained upper limit (SDUL), cm³ cm⁻³.
    public var drainedUpperLimit: Double
    /// Water at saturation (SSAT), cm³ cm⁻³.
    public var saturation: Double
    /// How well roots grow (SRGF), 0 to 1.
    public var rootGrowth: Double?
    /// Conductivity for water at saturation (SSKS), cm h⁻¹.
    public var saturatedConductivity: Double?
    /// Moist (SBDM), g cm⁻³.
    public var bulkDensity: Double?
    /// SLOC, %.
    public var organicCarbon: Double?
    /// SLCL, %.
    public var clay: Double?
    /// SLSI, %.
    public var silt: Double?
    /// Coarser than 2 mm (SLCF), %.
    public var coarse: Double?
    /// SLNI, %.
    public var totalNitrogen: Double?
    /// pH in water (SLHW).
    public var acidity: Double?
    /// SCEC, cmol kg⁻¹.
    public var cationExchange: Double?
  }

  /// Ten characters such as IRRI920001.
  public var identifier: String
  /// The rest of its first line.
  public var title: String
  /// The file it stands in, as the caller named it or its folder.
  public var file: String
  public var line: Int
  /// SALB, 0 to 1.
  public var albedo: Double?
  /// Evaporation before the surface is dry (SLU1), mm.
  public var evaporationLimit: Double?
  /// Share of the water above the drained upper limit that leaves in a day (SLDR), d⁻¹.
  public var drainageRate: Double?
  /// Curve number of the runoff (SLRO).
  public var runoffCurve: Double?
  /// Factor on mineralisation (SLNF), 0 to 1.
  public var mineralisationFactor: Double?
  /// Factor on growth (SLPF), 0 to 1.
  public var fertilityFactor: Double?
  /// From the surface down, at least one.
  public var layers: [Layer]

  /// The profile `identifier` of a text; nil, with an error, where it is not there or cannot be read.
  public static func read(_ identifier: String, text: String, file: String) -> (profile: DSSATSoil?, diagnostics: [Diagnostic]) {
    DSSATSoilFile(text: text, name: file).reading(identifier)
  }

  /// The profile `identifier` of the files `*.SOL` in a folder.
  public static func find(_ identifier: String, folder: String) -> (profile: DSSATSoil?, diagnostics: [Diagnostic]) {
    let files = DSSATSoilFile.paths(in: folder)
    guard !files.isEmpty else {
      return (nil, [Diagnostic(file: folder, "no file *.SOL in this folder, in which soil \(identifier) is looked for")])
    }
    return find(identifier, files: files, folder: folder)
  }

  /// The profile `identifier` of the files at `files`: of several that hold it the one named after its first two letters, else the first
  /// by name. Where another's profile differs a warning tells the choice.
  /// - Parameter folder: named where none holds it; nil to name the files.
  public static func find(_ identifier: String, files: [String], folder: String? = nil) -> (
    profile: DSSATSoil?, diagnostics: [Diagnostic]
  ) {
    var diagnostics: [Diagnostic] = []
    var readable: [DSSATSoilFile] = []
    for path in files {
      if let file = DSSATSoilFile(path: path) {
        readable.append(file)
      } else {
        diagnostics.append(Diagnostic(file: path, "cannot be read"))
      }
    }
    let holding = readable.filter { $0.holds(identifier) }.sorted { a, b in
      let (first, second) = (a.isNamed(after: identifier), b.isNamed(after: identifier))
      return first == second ? a.stem < b.stem : first
    }
    guard let chosen = holding.first else {
      let known = readable.flatMap(\.identifiers)
      let near = DSSATSoilFile.nearest(identifier, among: known)
      let end = near.isEmpty ? "" : "; nearest \(near.joined(separator: ", "))"
      let names = files.map { PathParts.name(of: $0) }.joined(separator: ", ")
      let place = files.count == 1 ? files[0] : folder ?? names
      diagnostics.append(Diagnostic(file: place, "no soil *\(identifier) among the \(known.count) of \(names)\(end)"))
      return (nil, diagnostics)
    }
    let (profile, found) = chosen.reading(identifier)
    diagnostics += found
    for other in holding.dropFirst() {
      if let second = other.reading(identifier).profile, let profile, !profile.agrees(with: second) {
        let message = "soil \(identifier) differs from that in \(other.name) (line \(second.line)): this one is taken"
        diagnostics.append(Diagnostic(.warning, file: chosen.name, line: profile.line, message))
      }
    }
    return (profile, diagnostics)
  }

  /// Whether the numbers are the same; where they stand and their title do not count.
  func agrees(with other: DSSATSoil) -> Bool {
    var same = other
    same.file = file
    same.line = line
    same.title = title
    return same == self
  }
}
