public import PaddyStudies

extension CalibrationResult {
  /// `parameters` in their order, `observed` by variable, `correlations` and `flat_directions`, `starts`, `folds`, `beliefs` tried (`taken`: the
  /// one chosen). Keys are stable.
  public func json() -> JSON {
    .object([
      ("title", .string(title)),
      ("experiments", .array(experiments.map { .string($0) })),
      (
        "objective",
        .object([
          ("start", .number(startValue)), ("fitted", .number(search.value)), ("evaluations", .integer(search.evaluations)),
        ])
      ),
      ("parameters", .array(parameters.enumerated().map { json($1, $0) })),
      ("observed", .object(after.variables().map { ($0.key, json($0)) })),
      ("correlations", correlations),
      ("flat_directions", .array((identifiability?.flatDirections ?? []).map(json))),
      (
        "starts",
        .array(
          search.ends.map {
            .object([
              ("point", numbers($0.point)), ("value", .number($0.value)), ("evaluations", .integer($0.evaluations)),
              ("converged", .bool($0.isConverged)),
            ])
          })
      ),
      (
        "folds",
        .array(folds.map { .object([("left_out", .string($0.leftOut)), ("values", numbers($0.values))]) })
      ),
      ("beliefs", .array((ladder?.rungs ?? []).map(json))),
    ])
  }

  private func numbers(_ values: [Double]) -> JSON { .array(values.map { .number($0) }) }

  private func json(_ parameter: Parameter, _ place: Int) -> JSON {
    let edge = edge(place)
    return .object([
      ("name", .string(parameter.name)), ("unit", .string(parameter.unit)), ("start", .number(parameter.start)),
      ("fitted", .number(parameter.value)), ("standard_error", .number(standardError(place))),
      ("low", .number(parameter.bounds.lowerBound)), ("high", .number(parameter.bounds.upperBound)),
      ("at_bound", edge.map { .string($0.rawValue) } ?? .null),
    ])
  }

  private func json(_ rung: BeliefLadder.Rung) -> JSON {
    .object([
      ("belief", .number(rung.belief)), ("unseen", .number(rung.unseen)),
      ("yield_dry", .number(rung.yield)),
      ("biomass", .number(rung.biomass)), ("taken", .bool(rung.belief == ladder?.best?.belief)),
    ])
  }

  private func json(_ variable: TrialVariable) -> JSON {
    var measures = [
      ("unit", JSON.string(variable.unit)), ("before", before.agreement(variable).json()),
      ("after", after.agreement(variable).json()),
    ]
    if !folds.isEmpty {
      measures.append(("unseen", crossValidated(variable).json()))
      measures.append(("unseen_over_fitted", .number(unseenOverFitted(variable))))
    }
    return .object(measures)
  }

  private var correlations: JSON {
    guard let identifiability else { return .array([]) }
    return .array(identifiability.correlations.map { .array($0.map { .number($0) }) })
  }

  private func json(_ direction: Identifiability.Direction) -> JSON {
    .object([("felt", .number(direction.relativeSingularValue)), ("weights", numbers(direction.weights))])
  }
}
