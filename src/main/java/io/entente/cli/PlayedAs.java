package io.entente.cli;

import io.entente.outcome.section.SectionAnswer;
import io.entente.solve.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a game is played, for the head of the result.
 *
 * @param form the form's word
 * @param view the scenario's view; absent for a game file
 * @param remark a line on both, or an empty text
 * @param events the outcomes as sets of profiles, where they are asked about
 * @param sections the answers of the scenario's sections
 */
record PlayedAs(
    String form,
    Optional<String> view,
    String remark,
    List<Event> events,
    List<SectionAnswer> sections) {
  static PlayedAs file(String form) {
    return new PlayedAs(form, Optional.empty(), "", List.of(), List.of());
  }

  PlayedAs with(SectionAnswer section) {
    List<SectionAnswer> all = new ArrayList<>(sections);
    all.add(section);
    return new PlayedAs(form, view, remark, events, all);
  }

  PlayedAs remarking(String sentence) {
    String both = remark.isEmpty() ? sentence : remark + " " + sentence;
    return new PlayedAs(form, view, both, events, sections);
  }
}
