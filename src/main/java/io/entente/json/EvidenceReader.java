package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.number.Decimals;
import io.entente.scenario.Claim;
import io.entente.scenario.Evidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Reads the claims that bear on a weight or a balance.
 *
 * <p>Short: {@code "for"} and {@code "against"} list claims, whose strength and certainty are those
 * of the register. Long: {@code "evidence"} gives value and share of each. Both may stand together.
 */
final class EvidenceReader {

  private static final Keys ITEM = Keys.of("claim", "value", "share", "certainty");
  private static final Keys LISTS = Keys.of("for", "against", "evidence");

  private final Reading reading;
  private final Scope scope;

  EvidenceReader(Reading reading, Scope scope) {
    this.reading = reading;
    this.scope = scope;
  }

  /** The claims under "for", "against" and "evidence"; empty where a claim could not be read. */
  Optional<List<Evidence>> lists(Fields fields) {
    Evidences all = new Evidences();
    fields.node("for").ifPresent(node -> shorts(node, 1, all));
    fields.node("against").ifPresent(node -> shorts(node, -1, all));
    fields.node("evidence").ifPresent(node -> longs(node, all));
    if (all.sound && all.list.isEmpty()) {
      reading.missing(
          fields.object(),
          "no claim speaks for or against",
          "list claims under \"for\" or \"against\", or write a number");
      return Optional.empty();
    }
    return all.sound ? Optional.of(all.list) : Optional.empty();
  }

  /** A balance: a list as under "evidence", or an object with the three lists. */
  Optional<List<Evidence>> balance(JsonNode node) {
    if (node instanceof ObjectNode) {
      return Fields.of(reading, node, LISTS, "").flatMap(this::lists);
    }
    Evidences all = new Evidences();
    longs(node, all);
    return all.sound ? Optional.of(all.list) : Optional.empty();
  }

  /** What has been gathered for one weight. */
  private static final class Evidences {
    final List<Evidence> list = new ArrayList<>();
    final Set<String> claims = new HashSet<>();
    boolean sound = true;
  }

  private void shorts(JsonNode node, int sign, Evidences into) {
    Optional<ArrayNode> list =
        Fields.list(reading, node, node instanceof TextNode ? "write it in brackets, [ ]" : "");
    into.sound &= list.isPresent();
    if (list.isEmpty()) {
      return;
    }
    for (JsonNode item : list.get().items()) {
      if (!(item instanceof TextNode name)) {
        Fields.wrongKind(
            reading,
            item,
            "the id of a claim",
            item instanceof ObjectNode ? "objects stand in the list \"evidence\"" : "");
        into.sound = false;
        continue;
      }
      Claim claim = claim(name, into);
      if (claim == null) {
        continue;
      }
      if (claim.strength().isEmpty()) {
        reading.error(
            name,
            "the claim " + Names.quoted(name.text()) + " has no strength in the register",
            "give it in \"evidence\" as {\"claim\": "
                + Names.quoted(name.text())
                + ", \"value\": ...}");
        into.sound = false;
      } else {
        add(name, claim, sign * claim.strength().getAsDouble(), 1, claim.certainty(), "", into);
      }
    }
  }

  private void longs(JsonNode node, Evidences into) {
    Optional<ArrayNode> list =
        Fields.list(reading, node, "write [{\"claim\": ..., \"value\": ...}]");
    into.sound &= list.isPresent();
    if (list.isEmpty()) {
      return;
    }
    for (JsonNode item : list.get().items()) {
      Optional<Fields> fields =
          Fields.of(
              reading,
              item,
              ITEM,
              item instanceof TextNode
                  ? "claims without a value stand under \"for\" or \"against\""
                  : "write {\"claim\": ..., \"value\": ...}");
      if (fields.isPresent()) {
        one(fields.get(), into);
      } else {
        into.sound = false;
      }
    }
  }

  private void one(Fields fields, Evidences into) {
    Optional<JsonNode> name = fields.required("claim", "name the claim");
    Optional<JsonNode> valueNode =
        fields.required("value", "its signed strength: positive speaks for, negative against");
    OptionalDouble value = fields.number("value");
    boolean shareGiven = fields.member("share").isPresent();
    OptionalDouble share = fields.number("share", 0, 1, "in [0, 1], the part that bears on this");
    Optional<Member> certaintyMember = fields.member("certainty");
    OptionalDouble certainty = fields.number("certainty", 0, 1_000_000, "of 0 or more");
    if (certainty.isPresent() && certainty.getAsDouble() != Math.floor(certainty.getAsDouble())) {
      reading.error(certaintyMember.orElseThrow().value(), "a certainty is a whole number", "");
      certainty = OptionalDouble.empty();
    }
    if (!(name.orElse(null) instanceof TextNode text)) {
      name.ifPresent(node -> Fields.wrongKind(reading, node, "the id of a claim", ""));
      into.sound = false;
      return;
    }
    Claim claim = claim(text, into);
    if (claim == null
        || value.isEmpty()
        || (shareGiven && share.isEmpty())
        || (certaintyMember.isPresent() && certainty.isEmpty())) {
      into.sound = false;
      return;
    }
    checkScale((NumberNode) valueNode.orElseThrow());
    int sure = certainty.isPresent() ? (int) certainty.getAsDouble() : claim.certainty();
    add(text, claim, value.getAsDouble(), share.orElse(1), sure, note(fields), into);
  }

  private static String note(Fields fields) {
    for (Member member : fields.object().members()) {
      if (member.name().equals("note") && member.value() instanceof TextNode text) {
        return text.text();
      }
    }
    return "";
  }

  private void checkScale(NumberNode value) {
    double size = Math.abs(value.value());
    double lowest = scope.register.scale().lowest();
    double highest = scope.register.scale().highest();
    if (size < lowest || size > highest) {
      reading.warning(
          value,
          "the value " + value.source() + " is outside the scale",
          "strengths go from "
              + Decimals.shortest(lowest)
              + " to "
              + Decimals.shortest(highest)
              + ", with a minus where they speak against");
    }
  }

  /** The claim of that name, or null where there is none and that has been said. */
  private Claim claim(TextNode name, Evidences into) {
    Claim claim = scope.register.claims().get(name.text());
    if (claim == null) {
      if (!scope.registerDoubtful) {
        RegisterSections.unknownClaim(reading, name, scope.register.claims());
      }
      into.sound = false;
    }
    return claim;
  }

  private void add(
      TextNode place,
      Claim claim,
      double value,
      double share,
      int certainty,
      String note,
      Evidences into) {
    if (!into.claims.add(claim.id())) {
      reading.error(
          place,
          "the claim " + Names.quoted(claim.id()) + " counts here twice",
          "delete one of them");
      into.sound = false;
    } else if (!scope.pooling.holds().containsKey(certainty)) {
      if (!scope.registerDoubtful) {
        reading.error(
            place,
            "the claim "
                + Names.quoted(claim.id())
                + " has the certainty "
                + certainty
                + ", for which \"pooling\" gives no probability",
            "add it to \"holds\" of \"pooling\"");
      }
      into.sound = false;
    } else {
      into.list.add(new Evidence(claim.id(), value, share, certainty, claim.source(), note));
    }
  }
}
