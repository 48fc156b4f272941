package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.BooleanNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.number.Decimals;
import io.entente.scenario.Claim;
import io.entente.scenario.Scale;
import io.entente.scenario.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads the sections that registers and scenarios share: sources, claims, scale. */
final class RegisterSections {

  private static final Keys SOURCE =
      Keys.of("title", "publisher", "author", "translator", "date", "url", "aggregates");
  private static final Keys CLAIM =
      Keys.of(
          "paraphrase",
          "source",
          "paragraph",
          "speaker",
          "kind",
          "tier",
          "strength",
          "certainty",
          "actors",
          "about",
          "models",
          "bears",
          "supports",
          "conflicts",
          "quantity",
          "date");
  private static final Keys SCALE = Keys.of("lowest", "highest", "unit", "one", "many");

  private final Reading reading;

  RegisterSections(Reading reading) {
    this.reading = reading;
  }

  /** Adds the sources of a section; an id that is taken is reported. */
  void sources(JsonNode section, Map<String, Source> into) {
    Map<String, Fields> all = new LinkedHashMap<>();
    for (Member member : Entries.byId(reading, section, "a source")) {
      Optional<Fields> fields =
          Fields.of(reading, member.value(), SOURCE, "write {\"title\": \"...\"}");
      if (fields.isEmpty()) {
        into.putIfAbsent(member.name(), empty(member.name()));
        continue;
      }
      Fields source = fields.get();
      source.required("title", "write the headline, or a title in square brackets");
      Source read =
          new Source(
              member.name(),
              source.text("title", member.name()),
              source.text("publisher"),
              source.text("author"),
              source.text("translator"),
              source.date("date"),
              source.text("url"),
              aggregates(source));
      all.put(member.name(), source);
      if (into.putIfAbsent(member.name(), read) != null) {
        twice(member, "source");
      }
    }
    requireSources(all, into);
  }

  /** The sources this one is compiled from: a list of them, or true for all others. */
  private List<String> aggregates(Fields source) {
    Optional<JsonNode> node = source.node("aggregates");
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof BooleanNode every) {
      return every.value() ? List.of(Source.EVERY_OTHER) : List.of();
    }
    if (!(node.get() instanceof ArrayNode)) {
      Fields.wrongKind(
          reading,
          node.get(),
          "true or a list of sources",
          "write true if it is compiled from any of the others");
      return List.of();
    }
    return ids(source.texts("aggregates"));
  }

  private void requireSources(Map<String, Fields> read, Map<String, Source> known) {
    for (Map.Entry<String, Fields> entry : read.entrySet()) {
      if (entry.getValue().node("aggregates").orElse(null) instanceof ArrayNode list) {
        for (JsonNode item : list.items()) {
          if (item instanceof TextNode name && !known.containsKey(name.text())) {
            reading.unknown(name, "source", name.text(), known.keySet(), "sources");
          } else if (item instanceof TextNode name && name.text().equals(entry.getKey())) {
            reading.error(name, "a source cannot be compiled from itself", "name other sources");
          }
        }
      }
    }
  }

  private static Source empty(String id) {
    return new Source(id, id);
  }

  /** Adds the claims of a section; sources and scale must have been read. */
  void claims(JsonNode section, Map<String, Source> sources, Scale scale, Map<String, Claim> into) {
    List<Member> members = Entries.byId(reading, section, "a claim");
    List<Fields> read = new ArrayList<>();
    for (Member member : members) {
      Optional<Fields> fields =
          Fields.of(reading, member.value(), CLAIM, "write {\"paraphrase\": \"...\", ...}");
      if (fields.isPresent()) {
        Claim claim = claim(member, fields.get(), sources, scale);
        if (into.putIfAbsent(member.name(), claim) != null) {
          twice(member, "claim");
        }
        read.add(fields.get());
      } else {
        into.putIfAbsent(
            member.name(),
            new Claim(
                member.name(),
                "",
                "",
                OptionalInt.empty(),
                "",
                OptionalDouble.of(1),
                1,
                List.of(),
                List.of()));
      }
    }
    for (Fields fields : read) {
      links(fields, "supports", into);
      links(fields, "conflicts", into);
    }
  }

  private void twice(Member member, String what) {
    reading.error(
        member,
        "the " + what + " " + Names.quoted(member.name()) + " is in the register already",
        "choose another id");
  }

  private Claim claim(Member member, Fields claim, Map<String, Source> sources, Scale scale) {
    claim.required("paraphrase", "say in your own words what the source says");
    Optional<JsonNode> sourceNode = claim.required("source", "name one of the sources");
    claim.required("certainty", "write a whole number, such as 4");
    String source = claim.text("source", "");
    if (sourceNode.isPresent() && !source.isEmpty() && !sources.containsKey(source)) {
      reading.unknown(sourceNode.get(), "source", source, sources.keySet(), "sources");
    }
    OptionalDouble strength = claim.number("strength");
    boolean unreadable = claim.member("strength").isPresent() && strength.isEmpty();
    if (strength.isPresent()
        && (strength.getAsDouble() < scale.lowest() || strength.getAsDouble() > scale.highest())) {
      JsonNode node = claim.node("strength").orElseThrow();
      reading.warning(
          node,
          "the strength " + ((NumberNode) node).source() + " is outside the scale",
          strength.getAsDouble() < 0
              ? "a strength has no sign; list the claim under \"against\" where it pulls down"
              : "the scale goes from " + plain(scale.lowest()) + " to " + plain(scale.highest()));
    }
    OptionalInt certainty = whole(claim, "certainty", 0);
    return new Claim(
        member.name(),
        claim.text("paraphrase", ""),
        source,
        whole(claim, "paragraph", 1),
        claim.text("speaker", ""),
        unreadable ? OptionalDouble.of(scale.lowest()) : strength,
        certainty.orElse(1),
        ids(claim.texts("supports")),
        ids(claim.texts("conflicts")),
        claim.node("bears").map(BearingsReader::read).orElse(List.of()));
  }

  private void links(Fields claim, String key, Map<String, Claim> claims) {
    if (claim.node(key).isEmpty()) {
      return;
    }
    for (TextNode link : claim.texts(key)) {
      if (!claims.containsKey(link.text())) {
        unknownClaim(reading, link, claims);
      }
    }
  }

  /** A claim that does not exist, with the nearest one and what that says. */
  static void unknownClaim(Reading reading, TextNode node, Map<String, Claim> claims) {
    Optional<String> nearest = reading.nearest(node.text(), claims.keySet());
    String remedy =
        claims.isEmpty()
            ? "the file names no \"register\" and has no \"claims\""
            : "claims are named as in " + Names.quoted(claims.keySet().iterator().next());
    if (nearest.isPresent()) {
      String says = claims.get(nearest.get()).paraphrase();
      if (says.endsWith(".")) {
        says = says.substring(0, says.length() - 1);
      }
      remedy = "nearest: " + Names.quoted(nearest.get()) + ", " + says;
    }
    reading.missing(node, "no claim " + Names.quoted(node.text()), remedy);
  }

  private OptionalInt whole(Fields fields, String key, int least) {
    OptionalDouble number = fields.number(key);
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    double value = number.getAsDouble();
    if (value != Math.floor(value) || value < least || value > Integer.MAX_VALUE) {
      JsonNode node = fields.node(key).orElseThrow();
      reading.error(
          node,
          "expected a whole number of " + least + " or more, found " + ((NumberNode) node).source(),
          "");
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) value);
  }

  private static List<String> ids(List<TextNode> nodes) {
    List<String> ids = new ArrayList<>(nodes.size());
    for (TextNode node : nodes) {
      ids.add(node.text());
    }
    return ids;
  }

  /** A scale; what it leaves out is as before. */
  Scale scale(JsonNode section, Scale before) {
    Optional<Fields> fields =
        Fields.of(
            reading, section, SCALE, "write {\"lowest\": 1, \"highest\": 5, \"unit\": \"...\"}");
    if (fields.isEmpty()) {
      return before;
    }
    double lowest = fields.get().number("lowest").orElse(before.lowest());
    double highest = fields.get().number("highest").orElse(before.highest());
    if (!(lowest >= 0 && highest > lowest)) {
      reading.error(
          section,
          "a scale from " + plain(lowest) + " to " + plain(highest) + " has no room",
          "strengths are unsigned: 0 <= lowest < highest");
      return before;
    }
    return new Scale(
        lowest,
        highest,
        fields.get().text("unit", before.unit()),
        fields.get().text("one", before.one()),
        fields.get().text("many", before.many()));
  }

  private static String plain(double value) {
    return Decimals.shortest(value);
  }
}
