package io.entente.json;

import io.entente.expression.Expression;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Distribution;
import io.entente.scenario.Distribution.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads probability distributions and checks those parameters that are numbers. */
final class DistributionReader {

  private static final double SUM_TOLERANCE = 1e-9;

  private final Reading reading;
  private final FormulaReader formulas;

  DistributionReader(Reading reading, FormulaReader formulas) {
    this.reading = reading;
    this.formulas = formulas;
  }

  /** Such as {@code {"type": "uniform", "low": 0, "high": 1}}. */
  Optional<Distribution> read(JsonNode node) {
    Optional<Family> family = family(node);
    if (family.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = family.get().arguments();
    List<String> allowed = new ArrayList<>();
    allowed.add("type");
    allowed.addAll(family.get() == Family.DISCRETE ? List.of("values") : names);
    Optional<Fields> fields =
        Fields.of(reading, node, Keys.of(allowed.toArray(new String[0])), "");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    if (family.get() == Family.DISCRETE) {
      return discrete(fields.get());
    }
    List<Expression> arguments = new ArrayList<>();
    for (String name : names) {
      Optional<JsonNode> argument =
          fields
              .get()
              .required(name, "a " + family.get().word() + " distribution has " + Names.list(names));
      argument.flatMap(formulas::read).ifPresent(arguments::add);
    }
    if (arguments.size() < names.size()) {
      return Optional.empty();
    }
    return check(fields.get(), family.get(), arguments)
        ? Optional.of(new Distribution(family.get(), arguments))
        : Optional.empty();
  }

  private Optional<Family> family(JsonNode node) {
    String example = "write {\"type\": \"uniform\", \"low\": 0, \"high\": 1}";
    Optional<JsonNode> type =
        Fields.object(reading, node, example)
            .flatMap(object -> object.member("type").map(JsonNode.Member::value));
    if (type.isEmpty()) {
      if (node instanceof JsonNode.ObjectNode) {
        reading.missing(node, "the key \"type\" is missing", example);
      }
      return Optional.empty();
    }
    Optional<String> word = Fields.text(reading, type.get());
    Optional<Family> family = word.flatMap(Family::of);
    if (word.isPresent() && family.isEmpty()) {
      List<String> known = new ArrayList<>();
      for (Family each : Family.values()) {
        known.add(each.word());
      }
      reading.unknown(type.get(), "distribution", word.get(), known, "there are");
    }
    return family;
  }

  private boolean check(Fields fields, Family family, List<Expression> arguments) {
    switch (family) {
      case UNIFORM:
        return ordered(fields, arguments, 0, 1);
      case TRIANGULAR:
        return ordered(fields, arguments, 0, 2)
            && ordered(fields, arguments, 0, 1)
            && ordered(fields, arguments, 1, 2);
      case BETA:
        return above(fields, "alpha", arguments.get(0), 0) & above(fields, "beta", arguments.get(1), 0);
      case BERNOULLI:
        return probability(fields.node("p").orElseThrow(), arguments.get(0));
      case NORMAL:
        return notNegative(fields, "sd", arguments.get(1));
      case LOGNORMAL:
        return above(fields, "mean", arguments.get(0), 0)
            & notNegative(fields, "logsd", arguments.get(1));
      default:
        return true;
    }
  }

  private boolean ordered(Fields fields, List<Expression> arguments, int first, int second) {
    OptionalDouble low = FormulaReader.constant(arguments.get(first));
    OptionalDouble high = FormulaReader.constant(arguments.get(second));
    if (low.isEmpty() || high.isEmpty() || low.getAsDouble() <= high.getAsDouble()) {
      return true;
    }
    String[] names = arguments.size() == 2 ? new String[] {"low", "high"}
        : new String[] {"low", "mode", "high"};
    reading.error(
        fields.node(names[first]).orElseThrow(),
        Names.quoted(names[first]) + " is greater than " + Names.quoted(names[second]),
        names.length == 2 ? "exchange them" : "low <= mode <= high");
    return false;
  }

  private boolean above(Fields fields, String name, Expression value, double bound) {
    OptionalDouble constant = FormulaReader.constant(value);
    if (constant.isPresent() && !(constant.getAsDouble() > bound)) {
      reading.error(
          fields.node(name).orElseThrow(), Names.quoted(name) + " must be greater than 0", "");
      return false;
    }
    return true;
  }

  private boolean notNegative(Fields fields, String name, Expression value) {
    OptionalDouble constant = FormulaReader.constant(value);
    if (constant.isPresent() && !(constant.getAsDouble() >= 0)) {
      reading.error(fields.node(name).orElseThrow(), Names.quoted(name) + " must not be negative", "");
      return false;
    }
    return true;
  }

  private boolean probability(JsonNode node, Expression value) {
    OptionalDouble constant = FormulaReader.constant(value);
    if (constant.isPresent() && !(constant.getAsDouble() >= 0 && constant.getAsDouble() <= 1)) {
      reading.error(
          node,
          "a probability is in [0, 1], this is "
              + io.entente.number.Decimals.shortest(constant.getAsDouble()),
          "");
      return false;
    }
    return true;
  }

  /** Pairs of value and probability. */
  private Optional<Distribution> discrete(Fields fields) {
    String example = "write [[value, probability], ...]";
    Optional<ArrayNode> pairs =
        fields.required("values", example).flatMap(node -> Fields.list(reading, node, example));
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    List<Expression> arguments = new ArrayList<>();
    double sum = 0;
    boolean constant = true;
    boolean sound = true;
    for (JsonNode pair : pairs.get().items()) {
      Optional<ArrayNode> list = Fields.list(reading, pair, example);
      if (list.isEmpty() || list.get().items().size() != 2) {
        list.ifPresent(
            all -> reading.error(pair, "expected a value and its probability", example));
        sound = false;
        continue;
      }
      Optional<Expression> value = formulas.read(list.get().items().get(0));
      JsonNode chanceNode = list.get().items().get(1);
      Optional<Expression> chance = formulas.read(chanceNode);
      if (value.isEmpty() || chance.isEmpty() || !probability(chanceNode, chance.get())) {
        sound = false;
        continue;
      }
      OptionalDouble known = FormulaReader.constant(chance.get());
      constant &= known.isPresent();
      sum += known.orElse(0);
      arguments.add(value.get());
      arguments.add(chance.get());
    }
    if (sound && (arguments.isEmpty() || (constant && Math.abs(sum - 1) > SUM_TOLERANCE))) {
      reading.error(
          pairs.get(),
          "the probabilities add up to " + io.entente.number.Decimals.shortest(sum) + ", not to 1",
          example);
      sound = false;
    }
    return sound ? Optional.of(new Distribution(Family.DISCRETE, arguments)) : Optional.empty();
  }

  /** Whether an object looks like a distribution rather than like evidence. */
  static boolean isOne(JsonNode.ObjectNode object) {
    return object.member("type").map(member -> member.value() instanceof TextNode).orElse(false);
  }
}
