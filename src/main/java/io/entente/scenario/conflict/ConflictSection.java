package io.entente.scenario.conflict;

import io.entente.expression.Expression;
import io.entente.scenario.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A conflict in the graph model: states, who can move between them, who prefers what.
 *
 * @param says what it is about, in the author's words
 * @param makers the decision makers
 * @param form the options, where they make the states
 * @param space the states and moves
 * @param initial the number of the state in which things stand, if it is said
 * @param ownClaims the claims it cites as a whole
 * @param assumption why it is as it is, where no claim says so
 * @see "Fang, Hipel and Kilgour (1993), Interactive Decision Making: The Graph Model for Conflict
 *     Resolution"
 */
public record ConflictSection(
    String says,
    List<DecisionMaker> makers,
    Optional<OptionForm> form,
    StateSpace space,
    OptionalInt initial,
    List<String> ownClaims,
    Optional<String> assumption)
    implements Section {

  /** The key under which it stands, and its name. */
  public static final String KEY = "conflict";

  public ConflictSection {
    makers = List.copyOf(makers);
    ownClaims = List.copyOf(ownClaims);
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public String name() {
    return KEY;
  }

  @Override
  public List<String> values() {
    return List.of();
  }

  @Override
  public Map<String, Expression> formulas() {
    return Map.of();
  }

  /** The claims it cites as a whole, and those behind preferences. */
  @Override
  public List<String> claims() {
    Set<String> all = new LinkedHashSet<>(ownClaims);
    for (DecisionMaker maker : makers) {
      all.addAll(maker.claims());
      maker.preference().priorities().forEach(priority -> all.addAll(priority.claims()));
    }
    return List.copyOf(all);
  }

  /** The preferences, and single priorities, that no claim backs. */
  @Override
  public Map<String, String> assumed() {
    Map<String, String> assumed = new LinkedHashMap<>();
    for (DecisionMaker maker : makers) {
      List<StatedPreference.Priority> priorities = maker.preference().priorities();
      boolean claimed = !maker.claims().isEmpty();
      int number = 0;
      for (StatedPreference.Priority priority : priorities) {
        number++;
        claimed |= !priority.claims().isEmpty();
        String place = "preferences." + maker.id() + ".priorities[" + (number - 1) + "]";
        priority.assumption().ifPresent(why -> assumed.put(place, why));
      }
      if (maker.assumption().isPresent() || !claimed) {
        assumed.put("preferences." + maker.id(), maker.assumption().orElse(""));
      }
    }
    return assumed;
  }

  @Override
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    if (form.isPresent()) {
      of(form.get(), settings);
    } else {
      listed(settings);
    }
    for (DecisionMaker maker : makers) {
      settings.put(
          "preference of " + maker.id() + " (" + maker.preference().kind() + ")",
          maker.preference().toString());
      if (!maker.unperceived().isEmpty()) {
        settings.put("not perceived by " + maker.id(), joined(maker.unperceived()));
      }
    }
    if (initial.isPresent()) {
      settings.put("initial state", space.states().get(initial.getAsInt()).id());
    }
    return settings;
  }

  private void of(OptionForm options, Map<String, String> settings) {
    for (ConflictOption option : options.options()) {
      settings.put(
          "option " + option.id(),
          makers.get(option.owner()).id()
              + (switch (option.direction()) {
                case BOTH -> "";
                case FORWARD -> ", cannot be given up";
                case BACK -> ", cannot be taken up";
              }));
    }
    List<Statement> excluded = new ArrayList<>();
    options.infeasible().forEach(rule -> excluded.add(rule.statement()));
    if (!excluded.isEmpty()) {
      settings.put("infeasible", joined(excluded));
    }
    for (DeletedMove move : options.deleted()) {
      settings.merge(
          "moves " + makers.get(move.owner()).id() + " cannot make",
          move.from() + " > " + move.to(),
          (one, other) -> one + "; " + other);
    }
    options.same().forEach(same -> settings.put("state " + same.id(), same.statement().toString()));
  }

  private void listed(Map<String, String> settings) {
    List<String> ids = new ArrayList<>();
    space.states().forEach(state -> ids.add(state.id()));
    settings.put("states", String.join(", ", ids));
    for (int i = 0; i < makers.size(); i++) {
      List<String> moves = new ArrayList<>();
      for (int s = 0; s < ids.size(); s++) {
        for (int target : space.moves(i, s)) {
          moves.add(ids.get(s) + " > " + ids.get(target));
        }
      }
      settings.put("moves of " + makers.get(i).id(), String.join(", ", moves));
    }
  }

  private static String joined(List<Statement> statements) {
    List<String> texts = new ArrayList<>();
    statements.forEach(statement -> texts.add(statement.toString()));
    return String.join("; ", texts);
  }
}
