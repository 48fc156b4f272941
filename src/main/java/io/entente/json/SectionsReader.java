package io.entente.json;

import io.entente.json.JsonNode.Member;
import io.entente.scenario.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the sections of a scenario that are computed apart from moves, and declares their values.
 */
final class SectionsReader {

  /** Reads what stands under one key. */
  private interface Kind {
    List<Section> read(Member section, Reading reading, Scope scope, FormulaReader formulas);
  }

  private record Entry(String key, Kind kind) {}

  /** Each kind of section has its line here. */
  private static final List<Entry> KINDS =
      List.of(
          new Entry("coalitions", CoalitionsReader::read),
          new Entry("repeat", AgreementsReader::read),
          new Entry("bargaining", BargainingReader::read),
          new Entry("positions", PositionsReader::read),
          new Entry("conflict", ConflictReader::read));

  private SectionsReader() {}

  /** The keys that this reads. */
  static List<String> keys() {
    List<String> keys = new ArrayList<>();
    KINDS.forEach(entry -> keys.add(entry.key()));
    return keys;
  }

  /** Whether a scenario has a section, so that it may do without decisions. */
  static boolean any(Fields top) {
    return KINDS.stream().anyMatch(entry -> top.member(entry.key()).isPresent());
  }

  /**
   * Reads all sections into the scope.
   *
   * @param formulas which know parameters, and no solution values
   */
  static void read(Fields top, Reading reading, Scope scope, FormulaReader formulas) {
    for (Entry entry : KINDS) {
      Optional<Member> member = top.member(entry.key());
      boolean states =
          entry.key().equals(RepeatReader.KEY)
              && member.isPresent()
              && RepeatReader.hasStates(member.get().value());
      if (member.isPresent() && !states) {
        for (Section section : entry.kind().read(member.get(), reading, scope, formulas)) {
          scope.sections.add(section);
          (section.restsOnPayoffs() ? scope.payoffValueNames : scope.valueNames)
              .addAll(section.values());
        }
      }
    }
  }

  /** Reads a value; empty where it is faulty. */
  interface One {
    Optional<Section> read(JsonNode value);
  }

  /**
   * A section of which there is one, named by its key; doubtful if it cannot be read.
   *
   * @param remedy what to do if another section has its name
   * @param one reads it
   */
  static List<Section> only(
      Member section, String key, String remedy, Reading reading, Scope scope, One one) {
    if (!scope.sectionNames.add(key)) {
      reading.error(section, "another section is called " + Names.quoted(key) + " already", remedy);
      return List.of();
    }
    Optional<Section> read = one.read(section.value());
    scope.sectionsDoubtful |= read.isEmpty();
    return read.map(List::of).orElse(List.of());
  }

  /**
   * The named entries of a section; a name that another section has is reported and left out, and
   * each is doubtful until {@link Scope#settle}d.
   */
  static List<Member> entries(Member section, String what, Reading reading, Scope scope) {
    List<Member> entries = new ArrayList<>();
    if (!(section.value() instanceof JsonNode.ObjectNode)) {
      scope.sectionsDoubtful = true;
    }
    for (Member member : Entries.byId(reading, section.value(), what)) {
      if (!scope.sectionNames.add(member.name())) {
        reading.error(
            member,
            "another section is called " + Names.quoted(member.name()) + " already",
            "choose another name; solution values begin with it");
        continue;
      }
      entries.add(member);
    }
    return entries;
  }
}
