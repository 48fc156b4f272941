package io.entente.batch.design;

import io.entente.scenario.Form;
import io.entente.scenario.Parameter;
import io.entente.scenario.View;
import io.entente.solve.selection.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One option and the levels it takes in turn. The first level is the one the others are compared
 * with.
 *
 * @param kind which option
 * @param name what it changes: a parameter, a decision, a term; empty for view, form and rule
 * @param levels as written by the user, at least one; {@link #AS_IN_FILE} changes nothing
 */
public record Factor(Kind kind, String name, List<String> levels) {

  /** The level at which a scenario stays as its author left it. */
  public static final String AS_IN_FILE = "-";

  /** The options that can have levels. */
  public enum Kind {
    VIEW("view"),
    FORM("form"),
    SELECT("select"),
    SET("set"),
    SCALE("scale"),
    FORCE("force");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As in the name of the option and in results. */
    public String word() {
      return word;
    }
  }

  public Factor {
    levels = List.copyOf(levels);
    if (levels.isEmpty()) {
      throw new IllegalArgumentException(kind.word() + " " + name + " has no level");
    }
  }

  /** The view that a level names. */
  Optional<String> view(int level) {
    return kind == Kind.VIEW ? Optional.of(levels.get(level)) : Optional.empty();
  }

  /** The form that a level names. */
  Optional<Form> form(int level) {
    for (Form form : Form.values()) {
      if (kind == Kind.FORM && form.word().equals(levels.get(level))) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** The rule of selection that a level names. */
  Optional<Rule> selection(int level) {
    return kind == Kind.SELECT ? Rule.of(levels.get(level)) : Optional.empty();
  }

  /** What a level changes. */
  View changes(int level) {
    String text = levels.get(level);
    if (text.equals(AS_IN_FILE)) {
      return View.unchanged("");
    }
    return switch (kind) {
      case VIEW, FORM, SELECT -> View.unchanged("");
      case SET -> View.setting(Map.of(name, new Parameter.Value(Levels.number(text))));
      case SCALE -> View.scaling(Map.of(name, Levels.number(text)));
      case FORCE -> View.forcing(Map.of(name, text));
    };
  }

  /** The option with one level, such as {@code omega=0.5}. */
  String at(int level) {
    String text = levels.get(level);
    if (text.equals(AS_IN_FILE)) {
      return name + " as in the file";
    }
    return name.isEmpty() ? text : name + "=" + text;
  }
}
