package io.entente.exercise.answer;

import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All equilibria of a game that has finitely many: cells, {@code (A, B)}, and mixtures, {@code
 * A=1/2; B=1/2}, with a bar between two.
 *
 * <p>Each that is named is tested by its regret, as {@link MixKey} does, and then matched by what
 * is played in it. The share is the share of all equilibria that are named, times the share of what
 * is named that are equilibria.
 *
 * @param game the game
 * @param labels how its strategies are named
 * @param cells the labels of its cells, in the order of the table
 * @param equilibria all there are, exact, no two with the same supports
 */
public record EquilibriaKey(
    StrategicGame game, OwnLabels labels, List<String> cells, List<MixedProfile> equilibria)
    implements Key {

  private static final char BAR = '|';

  public EquilibriaKey {
    cells = List.copyOf(cells);
    equilibria = List.copyOf(equilibria);
  }

  @Override
  public String kind() {
    return "equilibria";
  }

  @Override
  public String text() {
    return text(equilibria);
  }

  /** Equilibria as a student would write them. */
  public String text(List<MixedProfile> profiles) {
    List<String> parts = new ArrayList<>();
    for (MixedProfile profile : profiles) {
      parts.add(label(profile));
    }
    return parts.isEmpty() ? "none" : String.join(" | ", parts);
  }

  private String label(MixedProfile profile) {
    if (!profile.isPure()) {
      return MixKey.text(labels, profile);
    }
    int index = 0;
    for (int player = 0; player < profile.players(); player++) {
      index += MixKey.support(profile).get(player).get(0) * game.shape().stride(player);
    }
    return cells.get(index);
  }

  @Override
  public List<String> options() {
    return List.of();
  }

  private MixKey single() {
    return new MixKey(game, labels, equilibria, Optional.empty());
  }

  @Override
  public Reading read(String text) {
    List<MixedProfile> profiles = new ArrayList<>();
    boolean exact = true;
    if (Texts.isNone(text)) {
      return Reading.of(new Answer.Profiles(profiles, exact));
    }
    for (String part : Texts.list(text, BAR)) {
      Optional<String> cell = Texts.option(part, cells);
      if (cell.isPresent()) {
        profiles.add(
            MixedProfile.pure(game.shape(), game.shape().profile(cells.indexOf(cell.get()))));
        continue;
      }
      if (part.indexOf('=') < 0) {
        return Reading.not(Remark.of("unreadable.equilibrium", "text", part));
      }
      Reading reading = single().read(part);
      if (reading.answer().isEmpty()) {
        return reading;
      }
      Answer.Numbers numbers = (Answer.Numbers) reading.answer().get();
      exact &= MixText.isExact(numbers);
      profiles.add(single().profile(numbers));
    }
    return profiles.isEmpty()
        ? Reading.not(Remark.of("unreadable.equilibrium", "text", text.strip()))
        : Reading.of(new Answer.Profiles(profiles, exact));
  }

  @Override
  public Mark mark(Answer answer) {
    Answer.Profiles given = (Answer.Profiles) answer;
    Set<List<List<Integer>>> found = new LinkedHashSet<>();
    List<Remark> remarks = new ArrayList<>();
    int wrong = 0;
    for (MixedProfile profile : given.profiles()) {
      Optional<Remark> gain = MixKey.gain(game, labels, profile, given.isExact());
      if (gain.isPresent()) {
        Map<String, String> values = new LinkedHashMap<>(gain.get().values());
        values.put("profile", label(profile));
        remarks.add(new Remark("equilibria.extra", values));
        wrong++;
      } else {
        found.add(MixKey.support(profile));
      }
    }
    int hits = 0;
    for (MixedProfile one : equilibria) {
      if (found.contains(MixKey.support(one))) {
        hits++;
      } else {
        remarks.add(Remark.of("equilibria.missing", "profile", label(one)));
      }
    }
    if (remarks.isEmpty()) {
      return Mark.right();
    }
    Rational coverage = Rational.of(hits, equilibria.size());
    return Mark.of(
        hits == 0 ? Rational.ZERO : coverage.times(Rational.of(hits, hits + wrong)), remarks);
  }
}
