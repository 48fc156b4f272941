package io.entente.exercise.query.model;

import io.entente.exercise.Query;
import java.util.List;

/** What can be asked of models themselves. */
public final class ModelQueries {

  /** All of them. */
  public static final List<Query> ALL = List.of(new FromText(), new Author(), new Critique());

  private ModelQueries() {}
}
