package io.entente.scenario;

import java.util.Optional;

/**
 * A question put to a scenario: under this view, with these further changes, what then?
 *
 * @param view name of the view; the base view if absent
 * @param changes with the same meaning as in a view; where both speak of one thing, these count
 */
public record WhatIf(Optional<String> view, View changes) {

  /** The scenario as its author left it. */
  public static final WhatIf NOTHING = new WhatIf(Optional.empty(), View.unchanged(""));

  /** The same changes under another view. */
  public WhatIf under(String otherView) {
    return new WhatIf(Optional.of(otherView), changes);
  }

  /** The same view with other changes. */
  public WhatIf with(View otherChanges) {
    return new WhatIf(view, otherChanges);
  }

  /** The view that is meant. */
  public View viewIn(Scenario scenario) {
    if (view.isEmpty()) {
      return scenario.baseView();
    }
    return scenario
        .view(view.get())
        .orElseThrow(
            () ->
                Names.unknown(
                    "view", view.get(), scenario.views().stream().map(View::name).toList()));
  }

  /**
   * The scenario as it is under the view and the changes; what was dropped is gone, what was forced
   * is the only strategy left.
   *
   * @throws UnknownNameException if a name does not exist or cannot be changed in that way
   */
  public Scenario apply(Scenario scenario) {
    return new Rewrite(scenario, viewIn(scenario).and(changes)).result();
  }
}
