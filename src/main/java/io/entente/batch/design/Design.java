package io.entente.batch.design;

import io.entente.outcome.Question;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import io.entente.scenario.WhatIf;
import io.entente.solve.selection.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All combinations of the levels of some factors, each a {@link Cell}. The last factor varies
 * fastest; the first cell has the first level of each. All cells see the same draws.
 */
public final class Design {

  /** A results folder of more cells can no longer be read by people. */
  public static final int MOST_CELLS = 10_000;

  private final List<Factor> factors;
  private final List<Cell> cells = new ArrayList<>();

  private Design(List<Factor> factors) {
    this.factors = List.copyOf(factors);
  }

  /**
   * Crosses the factors.
   *
   * @param drop claims, sources and terms that no cell has
   * @throws io.entente.scenario.UnknownNameException if a name does not exist in the scenario
   * @throws IllegalArgumentException if there are more than {@link #MOST_CELLS} cells
   */
  public static Design of(Scenario scenario, List<Factor> factors, List<String> drop) {
    Design design = new Design(factors);
    long count = count(factors);
    if (count > MOST_CELLS) {
      throw new IllegalArgumentException(count + " cells, more than " + MOST_CELLS);
    }
    for (int index = 0; index < count; index++) {
      design.cells.add(design.cell(scenario, index, drop));
    }
    return design;
  }

  /** How many cells these factors cross into; {@link Long#MAX_VALUE} if more. */
  public static long count(List<Factor> factors) {
    long count = 1;
    for (Factor factor : factors) {
      long high = Math.multiplyHigh(count, factor.levels().size());
      count = high != 0 ? Long.MAX_VALUE : count * factor.levels().size();
      count = count < 0 ? Long.MAX_VALUE : count;
    }
    return count;
  }

  private Cell cell(Scenario scenario, int index, List<String> drop) {
    Optional<String> view = Optional.empty();
    Optional<Form> form = Optional.empty();
    Rule selection = Rule.UNIFORM;
    View changes = View.dropping(drop);
    Map<Factor.Kind, Map<String, String>> written = new LinkedHashMap<>();
    for (Factor.Kind kind : Factor.Kind.values()) {
      written.put(kind, new LinkedHashMap<>());
    }
    for (int f = 0; f < factors.size(); f++) {
      Factor factor = factors.get(f);
      int level = level(index, f);
      view = factor.view(level).isPresent() ? factor.view(level) : view;
      form = factor.form(level).isPresent() ? factor.form(level) : form;
      selection = factor.selection(level).orElse(selection);
      changes = changes.and(factor.changes(level));
      String text = factor.levels().get(level);
      if (!text.equals(Factor.AS_IN_FILE)) {
        written.get(factor.kind()).put(factor.name(), text);
      }
    }
    Question question = new Question(scenario, new WhatIf(view, changes), form, selection);
    question.applied();
    return new Cell(
        index,
        question,
        question.viewName(),
        written.get(Factor.Kind.FORCE),
        written.get(Factor.Kind.SET),
        written.get(Factor.Kind.SCALE));
  }

  /** Which level of a factor a cell has. */
  public int level(int cell, int factor) {
    return cell / stride(factor) % factors.get(factor).levels().size();
  }

  private int stride(int factor) {
    int stride = 1;
    for (int f = factors.size() - 1; f > factor; f--) {
      stride *= factors.get(f).levels().size();
    }
    return stride;
  }

  /** The factors, those with one level included. */
  public List<Factor> factors() {
    return factors;
  }

  /** The cells, at least one. */
  public List<Cell> cells() {
    return List.copyOf(cells);
  }

  /** Every pair of cells that shows what one factor changes, by cell and then by factor. */
  public List<Contrast> contrasts() {
    List<Contrast> contrasts = new ArrayList<>();
    for (int cell = 0; cell < cells.size(); cell++) {
      for (int f = 0; f < factors.size(); f++) {
        int level = level(cell, f);
        if (level > 0) {
          contrasts.add(new Contrast(factors.get(f), cell, cell - level * stride(f)));
        }
      }
    }
    return contrasts;
  }

  /** What tells a cell from the others: its levels of the factors that have several. */
  public String name(int cell) {
    List<String> parts = new ArrayList<>();
    for (int f = 0; f < factors.size(); f++) {
      if (factors.get(f).levels().size() > 1) {
        parts.add(factors.get(f).at(level(cell, f)));
      }
    }
    return String.join(", ", parts);
  }
}
