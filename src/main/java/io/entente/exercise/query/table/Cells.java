package io.entente.exercise.query.table;

import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.proof.trace.Field;
import io.entente.proof.trace.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cells of a payoff table, as students name them and as traces do. */
public final class Cells {

  private final StrategicGame game;

  /** The cells of a game. */
  public Cells(StrategicGame game) {
    this.game = game;
  }

  /** All profiles, in the order of the table. */
  public List<Profile> all() {
    List<Profile> all = new ArrayList<>();
    for (int index = 0; index < game.shape().profiles(); index++) {
      all.add(game.shape().profile(index));
    }
    return all;
  }

  /** As a student names it: {@code (Ship, Inspect)}. */
  public String label(Profile profile) {
    return profile.label(game);
  }

  /** The labels of all cells. */
  public List<String> labels() {
    return all().stream().map(this::label).toList();
  }

  /** As a trace names it. */
  public List<String> names(Profile profile) {
    return profile.labels(game);
  }

  /** A table of profiles under one column, as claims have it. */
  public static Fields.Builder profiles(
      Fields.Builder fields, String name, List<List<String>> profiles) {
    List<Fields> rows = new ArrayList<>();
    for (List<String> profile : profiles) {
      Map<String, Field> row = new LinkedHashMap<>();
      row.put("profile", Field.of(profile));
      rows.add(new Fields(row));
    }
    return fields.rows(name, rows);
  }
}
