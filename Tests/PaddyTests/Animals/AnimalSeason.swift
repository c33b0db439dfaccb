import Numbers
import Paddy

func lowered<V: Lane>(_ species: AnimalSpecies, as: V.Type = Double.self) -> AnimalParameters<V> {
  species.parameters.map { V($0.value) }
}
func loweredFood<V: Lane>(as: V.Type = Double.self) -> AquaticFood.Parameters<V> { Catalogue.aquaticFood.map { V($0.value) } }
func loweredBodies<V: Lane>(as: V.Type = Double.self) -> PreyBodies<V> { Catalogue.preyBodies.map { V($0.value) } }

/// A summer of animals in a field whose water, crop and prey are prescribed.
struct AnimalSeason<V: Lane> {
  var species: AnimalSpecies
  var density: V
  var mass: V
  var feed: V
  var days = 125
  var depth: V = 0.2
  var prey = PreyDensities<V>()
  /// Water on the first and last day, and how much warmer halfway — °C.
  var coolest = 25.0
  var rise = 3.0
  /// Soil's fresh organic nitrogen — g N m⁻².
  var organic: V = 3

  struct Report {
    var cohort = CohortState<V>()
    var food = AquaticFoodState<V>()
    var growth: V = 0
    var deaths: V = 0
    var deadMass: V = 0
    var deadNitrogen: V = 0
    var feedOffered: V = 0
    var feedEaten: V = 0
    var naturalEaten: V = 0
    var preyDryMass: V = 0
    var nitrogenEaten: V = 0
    var retained: V = 0
    var excreted: V = 0
    var faecal: V = 0
    var foodFromAmmonium: V = 0
    var foodFixed: V = 0
    var foodFromOrganic: V = 0
    var hopperHazard: V = 0
    var spiderHazard: V = 0
    var worstNitrogenGap: V = 0
    var worstFoodGap: V = 0
    var fieldShare: V { V.ratio(naturalEaten + preyDryMass, naturalEaten + preyDryMass + 0.9 * feedEaten) }
    /// kg ha⁻¹.
    var yield: V { 10 * cohort.liveMass }
  }

  func run() -> Report {
    let p = lowered(species, as: V.self)
    let foodParameters = loweredFood(as: V.self)
    let bodies = loweredBodies(as: V.self)
    var report = Report()
    report.food.dryMass = 5
    report.cohort = AnimalMovements.stock(report.cohort, number: density, mass: mass)
    for day in 0..<days {
      let progress = Double(day) / Double(days)
      let hump = 4 * progress * (1 - progress)
      let present = V.flag(depth .> 0)
      var drivers = AnimalDay.Drivers<V>()
      drivers.meanTemperature = V(coolest + rise * hump)
      drivers.maximumTemperature = drivers.meanTemperature + 4
      drivers.depth = depth
      drivers.refugeDepth = 0.8
      drivers.refugeMaximumTemperature = drivers.meanTemperature + 1
      drivers.fieldWaterPresent = present
      drivers.feedShare = feed
      drivers.naturalFood = report.food.dryMass
      drivers.naturalFoodNitrogen = foodParameters.nitrogenShare
      drivers.prey = prey
      let (next, flows) = AnimalDay.day(report.cohort, drivers, bodies: bodies, p)
      let (food, foodFlows) = AquaticFood.day(
        report.food, radiation: 17, leafArea: V(0.5 + 4.5 * hump), temperature: drivers.meanTemperature, waterPresent: present,
        ammonium: 0.02, organic: organic, eaten: flows.naturalFoodEaten, foodParameters)

      let eaten = flows.feedNitrogenEaten + flows.naturalFoodNitrogenEaten + flows.preyNitrogenEaten
      let bodyChange = p.nutrition.bodyNitrogen * (next.liveMass - report.cohort.liveMass)
      let out = flows.budget.ammonium + flows.budget.urea + flows.budget.faecal + flows.deadNitrogen.total
      report.worstNitrogenGap = V.max(report.worstNitrogenGap, V.abs(eaten - out - bodyChange))
      let share = foodParameters.nitrogenShare
      let foodIn = foodFlows.ammonium + foodFlows.organic + foodFlows.fixed
      let foodChange = share * (food.dryMass - report.food.dryMass)
      report.worstFoodGap = V.max(report.worstFoodGap, V.abs(foodIn - foodFlows.eaten - foodFlows.dead - foodChange))

      report.growth += flows.budget.growth
      report.deaths += flows.deadNumber.total
      report.deadMass += flows.deadMass.total
      report.deadNitrogen += flows.deadNitrogen.total
      report.feedOffered += flows.feedOffered
      report.feedEaten += flows.feedEaten
      report.naturalEaten += flows.naturalFoodEaten
      report.preyDryMass += flows.preyDryMassEaten
      report.nitrogenEaten += eaten
      report.retained += flows.budget.retained
      report.excreted += flows.budget.ammonium + flows.budget.urea
      report.faecal += flows.budget.faecal
      report.foodFromAmmonium += foodFlows.ammonium
      report.foodFixed += foodFlows.fixed
      report.foodFromOrganic += foodFlows.organic
      report.hopperHazard += flows.pressure.hopper + flows.pressure.hopperDislodgement
      report.spiderHazard += flows.pressure.spider
      report.cohort = next
      report.food = food
    }
    return report
  }
}
