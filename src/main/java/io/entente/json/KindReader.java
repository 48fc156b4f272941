package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Evidence;
import io.entente.scenario.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads where a parameter's value comes from. */
final class KindReader {

  private static final Keys GROUP = Keys.of("sources", "share");

  private final Reading reading;
  private final Scope scope;
  private final FormulaReader formulas;
  private final DistributionReader distributions;

  KindReader(Reading reading, Scope scope, FormulaReader formulas) {
    this.reading = reading;
    this.scope = scope;
    this.formulas = formulas;
    this.distributions = new DistributionReader(reading, formulas);
  }

  DistributionReader distributions() {
    return distributions;
  }

  /** The one kind that is given; several or none are reported. */
  Optional<Parameter.Kind> read(Fields fields) {
    List<String> given = new ArrayList<>();
    for (String kind : ParametersReader.KINDS) {
      if (fields.member(kind).isPresent()) {
        given.add(kind);
      }
    }
    if (given.size() != 1) {
      String message =
          given.isEmpty() ? "nothing says what its value is" : "it has several values: " + Names.list(given);
      reading.missing(
          fields.object(), message, "give one of: " + Names.list(ParametersReader.KINDS));
      return Optional.empty();
    }
    JsonNode node = fields.node(given.get(0)).orElseThrow();
    switch (given.get(0)) {
      case "value":
        OptionalDouble value = value(node);
        return value.isPresent()
            ? Optional.of(new Parameter.Value(value.getAsDouble()))
            : Optional.empty();
      case "distribution":
        return distributions.read(node).map(Parameter.Drawn::new);
      case "formula":
        return formula(node);
      case "balance":
        Optional<List<Evidence>> evidence = new EvidenceReader(reading, scope).balance(node);
        return evidence.map(Parameter.Balance::new);
      default:
        return split(node);
    }
  }

  private OptionalDouble value(JsonNode node) {
    if (node instanceof TextNode text && !ScalarScanner.isNumber(text.text().strip())) {
      Fields.wrongKind(reading, node, "a number", "a formula stands under \"formula\"");
      return OptionalDouble.empty();
    }
    return Fields.number(reading, node);
  }

  private Optional<Parameter.Kind> formula(JsonNode node) {
    if (!(node instanceof TextNode text)) {
      Fields.wrongKind(reading, node, "a formula", "write it in quotation marks");
      return Optional.empty();
    }
    return formulas.formula(text).map(Parameter.Formula::new);
  }

  private Optional<Parameter.Kind> split(JsonNode node) {
    Optional<ArrayNode> list =
        Fields.list(reading, node, "write [{\"sources\": [...], \"share\": ...}, {\"share\": ...}]");
    if (list.isEmpty()) {
      return Optional.empty();
    }
    List<Parameter.Group> groups = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    boolean rest = false;
    boolean sound = !list.get().items().isEmpty();
    if (!sound) {
      reading.error(node, "a split has at least one group", "write {\"share\": ...} for each");
    }
    for (JsonNode item : list.get().items()) {
      Optional<Fields> fields = Fields.of(reading, item, GROUP, "write {\"share\": ...}");
      if (fields.isEmpty()) {
        sound = false;
        continue;
      }
      boolean others = fields.get().member("sources").isEmpty();
      if (others && rest) {
        reading.error(item, "only one group can be that of all other sources", "name its \"sources\"");
        sound = false;
      }
      rest |= others;
      Optional<Parameter.Group> group = group(fields.get(), others, taken);
      sound &= group.isPresent();
      group.ifPresent(groups::add);
    }
    return sound ? Optional.of(new Parameter.Split(groups)) : Optional.empty();
  }

  private Optional<Parameter.Group> group(Fields fields, boolean others, Set<String> taken) {
    Set<String> sources = new LinkedHashSet<>();
    boolean sound = true;
    for (TextNode source : fields.texts("sources")) {
      if (!scope.register.sources().containsKey(source.text())) {
        if (!scope.registerDoubtful) {
          Set<String> known = scope.register.sources().keySet();
          reading.unknown(source, "source", source.text(), known, "sources");
        }
        sound = false;
      } else if (!taken.add(source.text())) {
        reading.error(
            source, "the source " + Names.quoted(source.text()) + " is in a group already", "delete one");
        sound = false;
      } else {
        sources.add(source.text());
      }
    }
    if (!others && sources.isEmpty() && sound) {
      reading.error(
          fields.node("sources").orElseThrow(),
          "this group has no sources",
          "leave \"sources\" out if all others are meant");
      sound = false;
    }
    Optional<JsonNode> share = fields.required("share", "write the part it is weighed by");
    var formula = share.flatMap(formulas::read);
    if (formula.isPresent()) {
      OptionalDouble constant = FormulaReader.constant(formula.get());
      if (constant.isPresent() && !(constant.getAsDouble() >= 0 && constant.getAsDouble() <= 1)) {
        reading.error(
            share.get(),
            "expected a share in [0, 1], found "
                + io.entente.number.Decimals.shortest(constant.getAsDouble()),
            "");
        sound = false;
      }
    }
    return sound && formula.isPresent()
        ? Optional.of(new Parameter.Group(sources, formula.get()))
        : Optional.empty();
  }
}
