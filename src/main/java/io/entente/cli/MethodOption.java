package io.entente.cli;

import io.entente.solve.Concept;
import io.entente.solve.MixedMethod;
import io.entente.solve.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** The option that says how mixed equilibria are found. */
final class MethodOption {

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      description =
          "how mixed equilibria of two players are found: extreme (all of them; the default),"
              + " lemke-howson, support or zero-sum")
  private String asked = "";

  /** Adds mixed equilibria to what is asked, if only a method was named. */
  void addTo(Set<Concept> concepts) {
    if (asked.isEmpty()) {
      return;
    }
    if (concepts.isEmpty()) {
      concepts.add(Concept.MIXED);
    }
    if (!concepts.contains(Concept.MIXED)) {
      throw new UsageException(
          "--method says how mixed equilibria are found, and none are asked for",
          "add --concept mixed");
    }
  }

  /** The same settings, with the method if one was named. */
  Settings with(Settings settings) {
    return asked.isEmpty() ? settings : settings.withMethod(method());
  }

  private MixedMethod method() {
    List<String> known = new ArrayList<>();
    for (MixedMethod method : MixedMethod.values()) {
      known.add(method.word());
    }
    return MixedMethod.of(asked)
        .orElseThrow(
            () ->
                new UsageException(
                    "--method " + asked + ": no such method", NearestName.remedy(asked, known)));
  }
}
