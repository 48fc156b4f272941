package io.entente.exercise.seat;

import io.entente.exercise.seat.Illusion.Kind;
import io.entente.exercise.text.TraceText;
import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.number.Rational;
import io.entente.proof.trace.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A debrief in one language, paragraph by paragraph. */
public final class DebriefText {

  private final SeatText text;
  private final Debrief debrief;
  private final SeatGame game;
  private final Opponents others;

  /** A debrief in the language of a text. */
  public DebriefText(SeatText text, Debrief debrief) {
    this.text = text;
    this.debrief = debrief;
    this.game = debrief.seat().game();
    this.others = debrief.seat().others();
  }

  private String say(String key, Map<String, String> values) {
    return text.say(key, values);
  }

  /** The heading. */
  public String heading() {
    return say("seat.debrief", Map.of());
  }

  /** How the others played: by which rule, and with which probabilities where play came. */
  public List<String> others() {
    List<String> lines = new ArrayList<>();
    StringBuilder how = new StringBuilder();
    how.append(
        switch (others.kind().rule()) {
          case SPE -> say("seat.how.spe", Map.of());
          case NASH -> say("seat.how.nash", Map.of());
          case LOGIT ->
              say("seat.how.logit", Map.of("lambda", text.number(others.kind().lambda())));
        });
    others.remarks().forEach(remark -> how.append(' ').append(text.phrases.say(remark)));
    lines.add(how.toString());
    for (int set : passed()) {
      lines.add(play(set));
    }
    return lines;
  }

  /** The others' information sets that play came to. */
  private Set<Integer> passed() {
    Set<Integer> passed = new LinkedHashSet<>();
    for (Round round : debrief.seat().history()) {
      for (int i = 0; i < round.actions().size(); i++) {
        int node = round.nodes().get(i);
        if (game.tree().kind(node) == GameTree.Kind.DECISION && !game.isOwn(node)) {
          passed.add(game.tree().informationSet(node));
        }
      }
    }
    return passed;
  }

  private String play(int set) {
    InformationSet own = game.tree().informationSets().get(set);
    List<String> actions = new ArrayList<>();
    for (int action = 0; action < own.actions().size(); action++) {
      Rational weight = others.plan().probability(set, action);
      if (weight.signum() > 0) {
        String phrase = weight.equals(Rational.ONE) ? "seat.act.sure" : "seat.act";
        String name = text.titles.apply(own.actions().get(action));
        actions.add(say(phrase, Map.of("action", name, "weight", text.number(weight))));
      }
    }
    List<Move> seen = game.seen(game.nodes().get(set));
    Map<String, String> values = new LinkedHashMap<>();
    values.put("player", text.titles.apply(game.tree().players().get(own.player())));
    values.put("actions", String.join("; ", actions));
    values.put("moves", text.actions(seen));
    String phrase =
        game.table().isPresent()
            ? "seat.play.at-once"
            : seen.isEmpty() ? "seat.play.first" : "seat.play";
    return say(phrase, values);
  }

  /** Choice by choice what it was worth; the same choice of several rounds is said once. */
  public List<String> choices() {
    Map<List<Object>, List<Judged>> alike = new LinkedHashMap<>();
    for (Judged one : debrief.choices()) {
      alike.computeIfAbsent(List.of(one.step(), one.chosen()), key -> new ArrayList<>()).add(one);
    }
    List<String> lines = new ArrayList<>();
    alike.values().forEach(same -> lines.add(choice(same)));
    return lines;
  }

  private String choice(List<Judged> same) {
    Judged one = same.get(0);
    List<String> worth = new ArrayList<>();
    for (Fields row : one.step().fields().rows("values")) {
      worth.add(
          say(
              "seat.value",
              Map.of(
                  "action",
                  text.titles.apply(row.name("action")),
                  "value",
                  text.number(row.number("value")))));
    }
    Map<String, String> values = new LinkedHashMap<>();
    values.put("where", where(same));
    values.put("chosen", text.titles.apply(one.chosen()));
    values.put(
        "best",
        String.join(say("seat.or", Map.of()), one.best().stream().map(text.titles).toList()));
    values.put("loss", text.number(one.loss()));
    values.put("values", String.join("; ", worth));
    boolean worse = one.loss().signum() > 0;
    String phrase =
        worse
            ? same.size() > 1 ? "seat.worse.each" : "seat.worse"
            : one.best().size() > 1 ? "seat.best.tied" : "seat.best";
    String said = say(phrase, values);
    List<String> believed = new ArrayList<>();
    for (Fields row : one.step().fields().rows("beliefs")) {
      if (row.number("weight").signum() > 0 && !row.number("weight").equals(Rational.ONE)) {
        believed.add(
            say(
                "seat.belief",
                Map.of(
                    "node",
                    text.names(row.names("node")),
                    "weight",
                    text.number(row.number("weight")))));
      }
    }
    if (!believed.isEmpty()) {
      said += " " + say("seat.believed", Map.of("beliefs", String.join("; ", believed)));
    }
    return one.illusion().isPresent() ? said + " " + illusion(one, one.illusion().get()) : said;
  }

  private String where(List<Judged> same) {
    Judged one = same.get(0);
    List<String> numbers = new ArrayList<>();
    same.forEach(judged -> numbers.add("" + (judged.round() + 1)));
    String rounds =
        say(numbers.size() == 1 ? "seat.in.one" : "seat.in", Map.of("rounds", text.row(numbers)));
    if (game.table().isPresent()) {
      return rounds;
    }
    return one.seen().isEmpty()
        ? say("seat.first", Map.of("rounds", rounds))
        : say("seat.after", Map.of("rounds", rounds, "moves", text.actions(one.seen())));
  }

  private String illusion(Judged judged, Illusion illusion) {
    boolean never = illusion.probability().signum() == 0;
    boolean hope = illusion.kind() == Kind.HOPE;
    Map<String, String> values = new LinkedHashMap<>();
    values.put("action", text.titles.apply(illusion.action()));
    values.put("end", text.names(illusion.end()));
    values.put("pays", text.number(illusion.pays()));
    values.put("probability", text.number(illusion.probability()));
    values.put(
        "because",
        judged.because().isPresent() ? traces().say(judged.because().get()) : leaves(illusion));
    return say(
        hope ? never ? "seat.hope.never" : "seat.hope" : never ? "seat.fear.never" : "seat.fear",
        values);
  }

  private TraceText traces() {
    return new TraceText(text.phrases, text.titles, "x", text::number);
  }

  /** Who leaves the way that was looked at, and how often. */
  private String leaves(Illusion illusion) {
    if (illusion.way().isEmpty()) {
      return say("seat.unsure", Map.of());
    }
    Map<String, String> values = new LinkedHashMap<>();
    values.put(
        "node", illusion.node().isEmpty() ? say("start", Map.of()) : text.names(illusion.node()));
    values.put("player", illusion.by().map(text.titles).orElse("-"));
    values.put("way", text.titles.apply(illusion.way()));
    values.put("share", text.number(illusion.share()));
    boolean rather = !illusion.instead().isEmpty();
    if (rather) {
      values.put("instead", text.titles.apply(illusion.instead()));
    }
    if (illusion.by().isEmpty()) {
      return say("seat.leaves.chance", values);
    }
    boolean atOnce = game.table().isPresent();
    if (!rather) {
      return say(atOnce ? "seat.choice.some" : "seat.leaves.some", values);
    }
    if (illusion.share().signum() == 0) {
      return say(atOnce ? "seat.choice.never" : "seat.leaves.never", values);
    }
    if (illusion.share().equals(illusion.probability())) {
      return say(atOnce ? "seat.choice.rather" : "seat.leaves.rather", values);
    }
    return say(atOnce ? "seat.choice" : "seat.leaves", values);
  }

  /** What was predicted, and what the student earned against what could be had. */
  public List<String> totals() {
    List<String> lines = new ArrayList<>();
    String best = text.number(debrief.reply().worth());
    lines.add(
        debrief
            .predictedPath()
            .map(
                moves ->
                    say(
                        "seat.predicted.path",
                        Map.of(
                            "actions",
                            text.actions(moves),
                            "payoff",
                            text.number(debrief.predicted()))))
            .orElseGet(
                () ->
                    say(
                        "seat.predicted",
                        Map.of("payoff", text.number(debrief.predicted()), "best", best))));
    if (debrief.rounds() == 0) {
      lines.add(say("seat.total.none", Map.of()));
    } else {
      lines.add(total());
    }
    if (debrief.rounds() < debrief.seat().rounds()) {
      lines.add(say("seat.stopped", Map.of("round", "" + (debrief.rounds() + 1))));
    }
    return lines;
  }

  private String total() {
    boolean sure = others.isCertain(game.tree());
    boolean one = debrief.rounds() == 1;
    StringBuilder said = new StringBuilder();
    said.append(
        say(
            sure
                ? one ? "seat.total.sure.one" : "seat.total.sure"
                : one ? "seat.total.one" : "seat.total",
            Map.of(
                "rounds",
                "" + debrief.rounds(),
                "total",
                text.number(debrief.total()),
                "best",
                text.number(debrief.best()))));
    said.append(' ');
    said.append(
        debrief.lost().signum() == 0
            ? say("seat.lost.none", Map.of())
            : say(
                sure ? "seat.lost.sure" : "seat.lost",
                Map.of("lost", text.number(debrief.lost()))));
    int luck = debrief.luck().signum();
    if (luck != 0) {
      said.append(' ');
      said.append(
          say(
              luck > 0 ? "seat.luck.good" : "seat.luck.bad",
              Map.of("luck", text.number(debrief.luck().abs()))));
    }
    return said.toString();
  }
}
