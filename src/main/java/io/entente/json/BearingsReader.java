package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Reads what a register remarks on a claim under "bears". These are notes: what is not written as
 * {@code {"on": ACTOR, "term": ID, "sign": "+"}} or {@code {"parameter": ID, "sign": "-"}} is
 * passed over.
 */
final class BearingsReader {

  private BearingsReader() {}

  static List<Claim.Bearing> read(JsonNode node) {
    List<Claim.Bearing> found = new ArrayList<>();
    if (node instanceof ArrayNode list) {
      for (JsonNode item : list.items()) {
        if (item instanceof ObjectNode object) {
          add(object, found);
        }
      }
    }
    return found;
  }

  private static void add(ObjectNode object, List<Claim.Bearing> into) {
    Map<String, JsonNode> byName = new HashMap<>();
    for (Member member : object.members()) {
      byName.put(member.name(), member.value());
    }
    String sign = text(byName.get("sign"));
    String parameter = text(byName.get("parameter"));
    String term = text(byName.get("term"));
    String on = parameter.isEmpty() ? text(byName.get("on")) + "." + term : parameter;
    boolean signed = sign.equals("+") || sign.equals("-");
    if (signed && !(parameter.isEmpty() && term.isEmpty())) {
      into.add(
          new Claim.Bearing(
              on,
              text(byName.get("scenario")),
              sign.equals("+") ? 1 : -1,
              number(byName.get("strength")),
              number(byName.get("share")).orElse(1)));
    }
  }

  private static String text(JsonNode node) {
    return node instanceof TextNode text ? text.text() : "";
  }

  private static OptionalDouble number(JsonNode node) {
    return node instanceof NumberNode number
        ? OptionalDouble.of(number.value())
        : OptionalDouble.empty();
  }
}
