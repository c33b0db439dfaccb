internal import Numbers

/// A made-up but lifelike farm for trials of sensors: weather over all, and water, crop and insects of every plot, each with its own
/// noise, irrigation and dates. It is no model of rice: only its shapes and its roughness matter.
///
/// Every number in it is a design choice.
public struct SyntheticField: ~Copyable {
  /// Seconds of a step.
  public static let step = 300.0
  public let plots: Int
  /// Seconds since 1970 of the state.
  public private(set) var time: Double
  private let start: Double
  private var random: RandomStream
  private var air = Weather()
  private var states: [Plot]
  private var truths: [Double]

  /// Hours for which each noise of a plot lasts.
  private static let memory = [48, 0.5, 48, 0.25, 48, 48, 48, 1]
  private let unevenness: Double, persistence: Double

  private struct Weather {
    var synoptic = 0.0, quick = 0.0, cloudiness = 0.0, flicker = 0.0, gust = 0.0, moisture = 0.0
    var rainLeft = 0.0, intensity = 0.0
    var temperature = 25.0, light = 0.0, cloud = 0.0, humidity = 80.0, wind = 1.0, rain = 0.0
  }

  private struct Plot {
    var noise = [Double](repeating: 0, count: SyntheticField.memory.count)
    var level = 0.04, filling = 0.0, temperature = 25.0, oxygen = 6.0, conductivity = 0.045, ammonium = 3.0, moisture = 0.55
    var hoppers = 0.05, acidity = 7.0
    var target = 0.06, loss = 0.007, production = 2.0, respiration = 1.0, base = 0.04, delay = 0.0, shift = 0.0
  }

  /// - Parameters:
  ///   - unevenness: size of the differences between plots over the usual one.
  ///   - persistence: for how long those of two days last over that.
  public init(plots: Int, start: Double, unevenness: Double = 1, persistence: Double = 1, seed: UInt64, member: Int) {
    self.plots = plots
    self.unevenness = unevenness
    self.persistence = persistence
    self.start = start
    time = start
    var random = RandomStream(seed: seed, purpose: "synthetic field", member: member)
    states = []
    for _ in 0..<plots {
      var plot = Plot()
      for index in plot.noise.indices { plot.noise[index] = random.normal() }
      plot.target = random.uniform(0.05, 0.08)
      plot.loss = random.uniform(0.005, 0.009)
      plot.production = random.uniform(1, 1.7)
      plot.respiration = random.uniform(0.8, 1.15)
      plot.base = random.uniform(0.03, 0.05)
      plot.delay = random.uniform(0, 4)
      plot.shift = random.uniform(-0.3, 0.3)
      states.append(plot)
    }
    self.random = random
    truths = [Double](repeating: 0, count: plots * MeasuredVariable.allCases.count)
  }

  /// In the variable's unit; of rain what fell in this step.
  public func truth(_ variable: MeasuredVariable, plot: Int) -> Double {
    truths[plot * PlotBoard.index.count + PlotBoard.index[variable]!]
  }
  package func truth(at index: Int, plot: Int) -> Double { truths[plot * PlotBoard.index.count + index] }

  /// An Ornstein–Uhlenbeck step towards 0 with standard deviation 1.
  private mutating func wander(_ x: Double, hours: Double) -> Double {
    let kept = Double.exp(-Self.step / (hours * 3600))
    return kept * x + (1 - kept * kept).squareRoot() * random.normal()
  }

  /// One step on.
  public mutating func advance() {
    time += Self.step
    let day = (time - start) / 86_400, hour = (day - day.rounded(.down)) * 24
    weather(day, hour)
    for plot in 0..<plots { self.plot(plot, day, hour) }
  }

  private mutating func weather(_ day: Double, _ hour: Double) {
    air.synoptic = wander(air.synoptic, hours: 72)
    air.quick = wander(air.quick, hours: 1)
    air.cloudiness = wander(air.cloudiness, hours: 12)
    air.flicker = wander(air.flicker, hours: 0.3)
    air.gust = wander(air.gust, hours: 3)
    air.moisture = wander(air.moisture, hours: 36)
    if air.rainLeft > 0 {
      air.rainLeft -= Self.step
      air.rain = air.intensity * random.gamma(shape: 1.5, scale: 1 / 1.5) * Self.step / 3600
    } else {
      air.rain = 0
      if random.chance(Self.step / (2.2 * 86_400)) {
        air.rainLeft = 3600 * random.gamma(shape: 1, scale: 4)
        air.intensity = random.gamma(shape: 0.8, scale: 5)
      }
    }
    air.cloud = air.rain > 0 ? 0.95 : 1 / (1 + Double.exp(-1.5 * air.cloudiness + 0.3))
    let sun = max(0, Double.sin((hour - 5.2) / 13.6 * 3.141592653589793)) * (hour > 5.2 && hour < 18.8 ? 1 : 0)
    air.light = 480 * sun * (1 - 0.75 * air.cloud)
    let season = 24 + 5 * Double.sin(day / 130 * 3.141592653589793)
    let swing = (5 - 2.5 * air.cloud) * Double.sin((hour - 9) / 24 * 6.283185307179586)
    let tended = season + swing + 2 * air.synoptic + 0.3 * air.quick - (air.rain > 0 ? 1 : 0)
    air.temperature += (tended - air.temperature) * 0.15
    let dew = season - 4.5 + 1.5 * air.moisture + 1.5 * air.synoptic
    let dry = 100 * Double.exp(-0.055 * max(0, air.temperature - dew))
    air.humidity += (max(dry, air.rain > 0 ? 93 : 0) - air.humidity) * 0.2
    air.wind = Double.exp(0.3 + 0.5 * air.gust) * (0.7 + 0.6 * sun)
  }

  private mutating func plot(_ index: Int, _ day: Double, _ hour: Double) {
    for place in Self.memory.indices {
      let hours = Self.memory[place] * (Self.memory[place] > 24 ? persistence : 1)
      states[index].noise[place] = wander(states[index].noise[place], hours: hours)
    }
    let hourly = Self.step / 3600, daily = Self.step / 86_400
    var p = states[index]
    let n = unevenness == 1 ? p.noise : p.noise.map { $0 * unevenness }
    let light = max(0, air.light * (1 + 0.25 * air.cloud * air.flicker + 0.1 * n[3] + 0.02 * n[4]))
    let fallen = air.rain * max(0, 1 + 0.3 * n[4] + 0.2 * n[7])

    let isDraining = day > 34 + p.delay && day < 41 + p.delay || day > 118
    let sinking = p.loss * (0.4 + 1.2 * light / 250) * daily
    p.level += fallen / 1000 - (p.level > -0.25 ? sinking : 0)
    if isDraining, p.level > 0 { p.level = max(0, p.level - 0.012 * hourly) }
    if !isDraining, p.level < 0.02 { p.filling = p.target }
    if isDraining || p.level >= p.filling { p.filling = 0 }
    if p.filling > 0 { p.level += 0.02 * hourly }
    p.level = min(p.level, 0.14)

    let canopy = leafArea(day)
    let balance = air.temperature - 0.8 + 0.014 * light * Double.exp(-0.35 * canopy) + 0.5 * n[0]
    p.temperature += (balance - p.temperature) * hourly / (1 + 30 * max(0.01, p.level))
    let saturation = 468 / (31.6 + p.temperature)
    let growth = p.production * light / 250 * (0.4 + 0.6 * Double.exp(-0.3 * canopy)) * (1 + 0.15 * n[2])
    let use = p.respiration * Double.exp(0.06 * (p.temperature - 26))
    p.oxygen = max(0.05, p.oxygen + hourly * (0.16 * (saturation - p.oxygen) + growth - use))
    p.acidity += (6.9 + p.shift + 0.09 * (p.oxygen - 4) - p.acidity) * hourly / 2
    p.conductivity += (p.base * (1 + 0.5 * (0.05 - p.level)) * (1 + 0.05 * n[5]) - p.conductivity) * hourly / 6
    for dressing in [1.0, 12 + p.delay, 38 + p.delay] where day >= dressing && day - daily < dressing { p.ammonium += 14 }
    p.ammonium += (0.5 * (1 + 0.2 * n[6]) - p.ammonium) * daily / 3
    let wet = p.level > -0.02
    p.moisture += ((wet ? 0.55 : 0.38) - p.moisture) * (wet ? hourly / 2 : daily / 5)
    p.hoppers += 0.09 * p.hoppers * (1 - p.hoppers / 60) * daily
    if p.hoppers > 20, hour < hourly { p.hoppers *= 0.15 }
    states[index] = p

    let moth = 8 + 120 * Double.exp(-(day - 85) * (day - 85) / 300)
    // In the order of the cases of MeasuredVariable.
    let first = index * PlotBoard.index.count
    truths[first] = p.level
    truths[first + 1] = p.temperature
    truths[first + 2] = p.oxygen
    truths[first + 3] = p.acidity
    truths[first + 4] = p.conductivity
    truths[first + 5] = p.ammonium
    truths[first + 6] = p.moisture
    truths[first + 7] = air.temperature + 0.2 * n[0] + 0.15 * n[1]
    truths[first + 8] = min(100, max(5, air.humidity + 1.3 * n[2] + 0.7 * n[7]))
    truths[first + 9] = light
    truths[first + 10] = fallen
    truths[first + 11] = air.wind * max(0.05, 1 + 0.08 * n[5] + 0.15 * n[7])
    truths[first + 12] = moth * (1 + 0.3 * p.shift)
    truths[first + 13] = p.hoppers
    truths[first + 14] = canopy * (1 + 0.1 * p.shift)
  }

  private func leafArea(_ day: Double) -> Double {
    let rising = 6 / (1 + Double.exp(-(day - 38) / 8))
    return day < 85 ? rising : max(1.5, rising - 0.09 * (day - 85))
  }
}
