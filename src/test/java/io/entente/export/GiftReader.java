package io.entente.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads GIFT as its description says (docs.moodle.org, GIFT format): a blank line ends a question,
 * a backslash takes a sign's meaning away. It knows nothing of the writer.
 */
final class GiftReader {

  private static final String SIGNS = "~=#{}:";

  private GiftReader() {}

  /** A question; percent is 100 for = without a weight and 0 for ~ without one. */
  record Item(
      String category,
      String id,
      String title,
      String text,
      boolean isNumeric,
      List<ClozeReader.Alternative> alternatives,
      String general) {}

  static List<Item> read(String gift) {
    List<Item> items = new ArrayList<>();
    String category = "";
    for (String block : gift.split("\n\n")) {
      String id = "";
      String body = block.strip();
      while (body.startsWith("//") || body.startsWith("$CATEGORY: ")) {
        int line = body.indexOf('\n');
        String first = line < 0 ? body : body.substring(0, line);
        if (first.startsWith("// [id:")) {
          id = first.substring(7, first.indexOf(']'));
        } else if (first.startsWith("$")) {
          category = first.substring(11);
        }
        body = line < 0 ? "" : body.substring(line + 1).strip();
      }
      if (!body.isEmpty()) {
        items.add(item(category, id, body));
      }
    }
    return items;
  }

  private static Item item(String category, String id, String body) {
    if (!body.startsWith("::")) {
      throw new AssertionError("no title: " + body);
    }
    int end = bare(body, "::", 2);
    int open = bare(body, "{", end);
    int close = bare(body, "}", open);
    if (open < 0 || close != body.length() - 1) {
      throw new AssertionError("no braces: " + body);
    }
    String text = body.substring(end + 2, open).strip();
    String inside = body.substring(open + 1, close);
    int general = bare(inside, "####", 0);
    String answers = (general < 0 ? inside : inside.substring(0, general)).strip();
    boolean numeric = answers.startsWith("#");
    return new Item(
        category,
        id,
        plain(body.substring(2, end)),
        plain(text),
        numeric,
        alternatives(numeric ? answers.substring(1) : answers),
        general < 0 ? "" : plain(inside.substring(general + 4)));
  }

  private static List<ClozeReader.Alternative> alternatives(String answers) {
    List<ClozeReader.Alternative> all = new ArrayList<>();
    int at = next(answers, 0);
    while (at >= 0) {
      int after = next(answers, at + 1);
      String one = answers.substring(at + 1, after < 0 ? answers.length() : after).strip();
      double percent = answers.charAt(at) == '=' ? 100 : 0;
      if (one.startsWith("%")) {
        int close = one.indexOf('%', 1);
        percent = Double.parseDouble(one.substring(1, close));
        one = one.substring(close + 1);
      }
      int hash = bare(one, "#", 0);
      String says = hash < 0 ? "" : plain(one.substring(hash + 1));
      String text = plain(hash < 0 ? one : one.substring(0, hash));
      all.add(
          new ClozeReader.Alternative(
              percent, ClozeReader.decoded(text), ClozeReader.decoded(says)));
      at = after;
    }
    return all;
  }

  private static int next(String text, int from) {
    int right = bare(text, "=", from);
    int wrong = bare(text, "~", from);
    return right < 0 || wrong >= 0 && wrong < right ? wrong : right;
  }

  /** Where a sign stands that means something. */
  private static int bare(String text, String sign, int from) {
    for (int i = from; i >= 0 && i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.startsWith(sign, i)) {
        return i;
      }
    }
    return -1;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean escape =
          text.charAt(i) == '\\'
              && i + 1 < text.length()
              && (SIGNS + "\\").indexOf(text.charAt(i + 1)) >= 0;
      plain.append(text.charAt(escape ? ++i : i));
    }
    return plain.toString();
  }
}
