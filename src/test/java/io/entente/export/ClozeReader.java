package io.entente.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads embedded answers as Moodle's importer does (question/type/multianswer, checked by reading
 * its patterns), and grades responses as its question types do. It knows nothing of the writer.
 */
final class ClozeReader {

  private static final String FRACTION = "=|%(-?[0-9]+(?:[.,][0-9]*)?)%";
  private static final String ANSWER = ".+?(?<!\\\\|&|&amp;)(?=[~#}]|$)";
  private static final String FEEDBACK = ".*?(?<!\\\\)(?=[~}]|$)";
  private static final String ALTERNATIVE =
      "(" + FRACTION + ")?(" + ANSWER + ")(#(" + FEEDBACK + "))?";
  private static final Pattern ONE = Pattern.compile(ALTERNATIVE, Pattern.DOTALL);
  private static final Pattern PART =
      Pattern.compile(
          "\\{\\s*([0-9]*)\\s*:(NUMERICAL|NM|MULTICHOICE|MC|MULTIRESPONSE|MR|SHORTANSWER|SA)"
              + ":(~?(?:"
              + ALTERNATIVE.replace("(" + FRACTION + ")", "(?:" + FRACTION + ")")
              + ")(?:~"
              + ALTERNATIVE
              + ")*)\\}",
          Pattern.DOTALL);

  private ClozeReader() {}

  /** An alternative with what it earns in percent. */
  record Alternative(double percent, String text, String says) {}

  /** A part, with the text that stands before it since the last line break. */
  record Part(int weight, String type, List<Alternative> alternatives, String label) {

    /** What a number earns: the first alternative near enough counts. */
    Response number(double value) {
      for (Alternative one : alternatives) {
        String[] number = one.text().split(":");
        double tolerance = number.length > 1 ? Double.parseDouble(number[1]) : 0;
        if (Math.abs(value - Double.parseDouble(number[0])) <= tolerance + 1e-9) {
          return new Response(one.percent() / 100, List.of(one.says()));
        }
      }
      return new Response(0, List.of());
    }

    Response choice(String text) {
      Alternative chosen = find(text);
      return new Response(chosen.percent() / 100, List.of(chosen.says()));
    }

    Response chosen(Set<String> texts) {
      double positive = 0;
      for (Alternative one : alternatives) {
        positive += Math.max(0, one.percent());
      }
      double sum = 0;
      List<String> says = new ArrayList<>();
      for (String text : texts) {
        Alternative one = find(text);
        sum += one.percent() > 0 ? one.percent() / positive : one.percent() / 100;
        says.add(one.says());
      }
      return new Response(Math.max(0, sum), says);
    }

    private Alternative find(String text) {
      return alternatives.stream()
          .filter(one -> one.text().equals(text))
          .findFirst()
          .orElseThrow(() -> new AssertionError(text + " is not among " + alternatives));
    }
  }

  /** What a response earns, from 0 to 1, and what is said to it. */
  record Response(double share, List<String> says) {}

  static List<Part> parts(String html) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(html);
    while (matcher.find()) {
      String before = html.substring(0, matcher.start());
      String label = before.substring(before.lastIndexOf("<br>") + 4).replace(": ", " ").strip();
      int weight = matcher.group(1).isEmpty() ? 1 : Integer.parseInt(matcher.group(1));
      parts.add(new Part(weight, matcher.group(2), alternatives(matcher.group(3)), decoded(label)));
    }
    return parts;
  }

  private static List<Alternative> alternatives(String text) {
    List<Alternative> alternatives = new ArrayList<>();
    String left = text;
    while (!left.isEmpty()) {
      Matcher one = ONE.matcher(left);
      if (!one.lookingAt()) {
        throw new AssertionError("no alternative: " + left);
      }
      double percent = 0;
      if ("=".equals(one.group(1))) {
        percent = 100;
      } else if (one.group(2) != null) {
        percent = Double.parseDouble(one.group(2));
      }
      String says = one.group(5) == null ? "" : decoded(one.group(5));
      alternatives.add(new Alternative(percent, decoded(one.group(3)), says));
      left = left.substring(one.end());
      left = left.startsWith("~") ? left.substring(1) : left;
    }
    return alternatives;
  }

  static String decoded(String text) {
    return text.replace("\\}", "}")
        .replace("\\#", "#")
        .replace("&#123;", "{")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .strip();
  }
}
