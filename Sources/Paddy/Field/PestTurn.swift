internal import Numbers

/// The insects of one field and their enemies through one day: who eats whom, who lives on, what the rice loses.
enum PestTurn {
  /// What the day has shown so far.
  struct Today<V: Lane> {
    var crop: CropView<V>
    var weather: PestWeather<V>
    /// Of the animals.
    var pressure: PredationPressure<V>
    var spray: SprayHazards<V>
    /// Fecundity under residues of a spray against none.
    var stimulation: V
    /// Whether the rice has come to the field, and whether it stands there since yesterday.
    var inField: Bool, stands: Bool
  }

  /// - Parameters:
  ///   - state, drivers, field: never changed.
  ///   - next, flux: the part of insects and enemies is written.
  @inline(never) static func day<V: Lane>(
    _ state: inout FieldState<V>, _ drivers: inout Drivers<V>, _ today: Today<V>, _ next: inout FieldState<V>,
    _ flux: inout Fluxes<V>, _ field: inout Field<V>
  ) {
    let crop = today.crop
    var prey = PestPrey(state.planthoppers, state.leafFolders)
    if field.hasPests { prey.add(state.whiteBacked, state.borers) }
    if field.hasSecondBorer { prey.leafFolderMoths += state.secondBorers.mothDensity }
    var enemies = NaturalEnemies.day(
      state.enemies, prey: prey, animals: today.pressure, spray: today.spray, daysInField: crop.daysInField,
      field.parameters.enemies)
    next.enemies = enemies.next
    flux.enemies = enemies.flows

    var warmth = DailyWarmth(mean: today.weather.mean, swing: today.weather.swing)

    // Without rice there is none of them.
    if today.stands {
      Planthopper.live(
        &next.planthoppers, weather: today.weather, crop: crop, immigrants: drivers.planthoppers, hazards: &enemies.hoppers,
        stimulation: today.stimulation, &field.parameters.planthopper, &flux.planthoppers)
      LeafFolder.live(
        &next.leafFolders, &warmth, crop: crop, immigrants: drivers.leafFolders, hazards: &enemies.leafFolders,
        &field.parameters.leafFolder, &flux.leafFolders)
    } else {
      Planthopper.wait(&next.planthoppers, today.weather, &field.parameters.planthopper)
    }
    var otherSap: V = 0
    if today.inField && field.hasPests {
      Planthopper.live(
        &next.whiteBacked, weather: today.weather, crop: crop, immigrants: drivers.whiteBacked, hazards: &enemies.hoppers,
        stimulation: today.stimulation, &field.parameters.whiteBacked, &flux.whiteBacked)
      otherSap = state.whiteBacked.sapUnits
      var onBorers = Borer.hazards(like: enemies.leafFolders, spray: today.spray, field.borer)
      var attacked = Borer.live(
        &next.borers, &warmth, crop: crop, immigrants: drivers.borers,
        hazards: &onBorers,
        onLeaves: today.spray.leafFolderLarva, &field.borer, &flux.borers)
      if field.hasSecondBorer {
        onBorers = Borer.hazards(like: enemies.leafFolders, spray: today.spray, field.secondBorer)
        attacked += Borer.live(
          &next.secondBorers, &warmth, crop: crop, immigrants: drivers.secondBorers,
          hazards: &onBorers,
          onLeaves: today.spray.leafFolderLarva, &field.secondBorer, &flux.secondBorers)
      }
      let killed = BorerDamage.day(state.borerInjury, attacked: attacked, crop: crop, field.parameters.borerDamage)
      next.borerInjury = killed.next
      flux.borerInjury = killed.injury
    }
    let injured = PestDamage.day(
      state.hopperburn, hoppers: state.planthoppers, others: otherSap,
      eaten: flux.leafFolders.leafAreaEaten / field.plantedShare, crop: crop, field.parameters.damage)
    next.hopperburn = injured.next
    flux.injury = injured.injury
  }
}
