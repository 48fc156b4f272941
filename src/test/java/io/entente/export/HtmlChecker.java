package io.entente.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that the elements of a page are nested, and tables have headers with scopes. */
final class HtmlChecker {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?:\"[^\"]*\"|[^>\"])*)>");
  private static final Set<String> VOID = Set.of("meta", "br", "input", "circle", "path", "line");

  private HtmlChecker() {}

  static void check(String page) {
    if (!page.startsWith("<!DOCTYPE html>\n<html lang=\"")) {
      throw new AssertionError("no type or language");
    }
    String bare =
        page.substring(16)
            .replaceAll("(?s)<script>.*?</script>", "")
            .replaceAll("(?s)<style>.*?</style>", "");
    Deque<String> open = new ArrayDeque<>();
    Matcher matcher = TAG.matcher(bare);
    int end = 0;
    while (matcher.find()) {
      String between = bare.substring(end, matcher.start());
      if (between.contains("<") || between.contains(">")) {
        throw new AssertionError("a bare bracket: " + between);
      }
      end = matcher.end();
      String name = matcher.group(2);
      if (matcher.group(1).equals("/")) {
        if (open.isEmpty() || !open.pop().equals(name)) {
          throw new AssertionError("</" + name + "> at " + context(bare, end));
        }
      } else if (!VOID.contains(name)) {
        boolean paragraph =
            "p".equals(open.peek()) && Set.of("p", "ol", "ul", "div").contains(name);
        if (paragraph) {
          throw new AssertionError("<" + name + "> in <p> at " + context(bare, end));
        }
        if (name.equals("th") && !matcher.group(3).contains("scope=")) {
          throw new AssertionError("<th> without scope at " + context(bare, end));
        }
        open.push(name);
      }
    }
    if (!open.isEmpty()) {
      throw new AssertionError("not closed: " + open);
    }
  }

  private static String context(String page, int at) {
    return page.substring(Math.max(0, at - 200), Math.min(page.length(), at + 50));
  }
}
