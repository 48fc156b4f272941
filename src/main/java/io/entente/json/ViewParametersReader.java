package io.entente.json;

import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.scenario.Evidence;
import io.entente.scenario.Parameter;
import io.entente.scenario.Term;
import io.entente.scenario.View;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a view puts in the place of parameters. */
final class ViewParametersReader {

  private static final Keys KEYS =
      Keys.of("value", "distribution", "formula", "balance", "split", "says", "assumption");

  private final Reading reading;
  private final Scope scope;
  private final KindReader kinds;

  ViewParametersReader(Reading reading, Scope scope, KindReader kinds) {
    this.reading = reading;
    this.scope = scope;
    this.kinds = kinds;
  }

  /** Adds each parameter that is replaced; circles that arise are reported. */
  void read(
      Member section, Map<String, List<String>> keepSources, Map<String, Parameter.Kind> into) {
    List<Member> members = new ArrayList<>();
    for (Member member : Entries.byId(reading, section.value(), "a parameter")) {
      if (!scope.parameterIds.contains(member.name())) {
        if (reading.document().isComplete()) {
          reading.error(
              member,
              "no parameter " + Names.quoted(member.name()),
              Reading.didYouMean(member.name(), scope.parameterIds, "parameters"));
        }
        continue;
      }
      Optional<Parameter.Kind> kind = kind(member);
      if (kind.isPresent() && fits(member, kind.get(), keepSources)) {
        into.put(member.name(), kind.get());
        members.add(member);
      }
    }
    ParameterCycles.check(reading, scope, members, into);
  }

  private Optional<Parameter.Kind> kind(Member member) {
    if (member.value() instanceof NumberNode number) {
      return Optional.of(new Parameter.Value(number.value()));
    }
    Optional<Fields> fields =
        Fields.of(reading, member.value(), KEYS, "write a number, or {\"distribution\": {...}}");
    fields.ifPresent(all -> all.text("says"));
    fields.ifPresent(all -> all.text("assumption"));
    return fields.flatMap(kinds::read);
  }

  private boolean fits(
      Member member, Parameter.Kind kind, Map<String, List<String>> keepSources) {
    boolean wasSplit = scope.splitIds.contains(member.name());
    if (kind instanceof Parameter.Split split) {
      if (wasSplit) {
        return isCovered(member, split, keepSources);
      }
      reading.error(
          member.value(),
          Names.quoted(member.name()) + " is a quantity, which a split cannot replace",
          "give it a value");
      return false;
    }
    if (wasSplit) {
      reading.error(
          member.value(),
          Names.quoted(member.name()) + " is a split, which a quantity cannot replace",
          "write {\"split\": [{\"share\": 1}]} to pool all sources together");
      return false;
    }
    return true;
  }

  private boolean isCovered(
      Member member, Parameter.Split split, Map<String, List<String>> keepSources) {
    for (Term term : scope.terms.values()) {
      boolean limited =
          keepSources.containsKey(term.actor()) || keepSources.containsKey(View.ALL_ACTORS);
      if (limited
          || !(term.weight() instanceof Weight.Pooled pooled)
          || !pooled.split().equals(Optional.of(member.name()))) {
        continue;
      }
      for (Evidence evidence : pooled.evidence()) {
        if (split.groupOf(evidence.source()) < 0) {
          reading.error(
              member.value(),
              "no group has the source " + Names.quoted(evidence.source()) + " of "
                  + term.name(),
              "add a group without \"sources\": it takes all others");
          return false;
        }
      }
    }
    return true;
  }
}
