package io.entente.json;

import io.entente.scenario.Pooling;
import io.entente.scenario.Register;
import java.util.List;
import java.util.Optional;

/**
 * A register as read from a file.
 *
 * @param register present if no finding is an error
 * @param pooling the default pooling of scenarios that use it
 * @param findings by place
 */
public record RegisterFile(Optional<Register> register, Pooling pooling, List<Finding> findings) {

  public RegisterFile {
    findings = List.copyOf(findings);
  }
}
