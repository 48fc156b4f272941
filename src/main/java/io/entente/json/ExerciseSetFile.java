package io.entente.json;

import io.entente.exercise.ExerciseSet;
import java.util.List;
import java.util.Optional;

/**
 * A set of exercises as read from a file.
 *
 * @param set present if no finding is an error
 * @param findings by place
 */
public record ExerciseSetFile(Optional<ExerciseSet> set, List<Finding> findings) {

  public ExerciseSetFile {
    findings = List.copyOf(findings);
  }
}
