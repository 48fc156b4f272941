package io.entente.outcome;

import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import io.entente.scenario.WhatIf;
import io.entente.solve.selection.Rule;
import java.util.Optional;

/**
 * What is asked of a scenario: under which view and changes, in which form, and how one of several
 * equilibria is picked.
 *
 * @param scenario as its author left it
 * @param whatIf the view and the changes
 * @param askedForm the form asked for; the scenario's own if absent
 * @param selection the rule that picks among several equilibria
 */
public record Question(Scenario scenario, WhatIf whatIf, Optional<Form> askedForm, Rule selection) {

  /** The same with every equilibrium counting alike. */
  public Question(Scenario scenario, WhatIf whatIf, Optional<Form> askedForm) {
    this(scenario, whatIf, askedForm, Rule.UNIFORM);
  }

  /** The scenario as its author left it, in its own form. */
  public static Question of(Scenario scenario) {
    return new Question(scenario, WhatIf.NOTHING, Optional.empty());
  }

  /** The scenario with view and changes applied. */
  public Scenario applied() {
    return whatIf.apply(scenario);
  }

  /** The form it is solved in. */
  public Form form() {
    return askedForm.orElseGet(() -> applied().defaultForm());
  }

  /** The name of the view that is meant. */
  public String viewName() {
    return whatIf.viewIn(scenario).name();
  }

  /** The same under another view. */
  public Question under(String view) {
    return new Question(scenario, whatIf.under(view), askedForm, selection);
  }

  /** The same in a given form. */
  public Question in(Form form) {
    return new Question(scenario, whatIf, Optional.of(form), selection);
  }

  /** The same with another rule of selection. */
  public Question selecting(Rule rule) {
    return new Question(scenario, whatIf, askedForm, rule);
  }

  /** The same with further changes, made after those there are. */
  public Question with(View more) {
    return new Question(scenario, whatIf.with(whatIf.changes().and(more)), askedForm, selection);
  }
}
