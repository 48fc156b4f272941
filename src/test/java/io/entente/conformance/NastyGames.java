package io.entente.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Game files at the edge of what can be asked, as text. */
final class NastyGames {

  private NastyGames() {}

  /** All of them, by name. */
  static Map<String, String> all() {
    Map<String, String> games = new LinkedHashMap<>();
    games.put("huge", two("1e300 -1e300 -1e300 1e300 -1e300 1e300 1e300 -1e300"));
    games.put(
        "hugest", two("1.7976931348623157e308 -1.7976931348623157e308 0 1 1 0 -1.7e308 1e308"));
    games.put("tiny", two("1e-300 -1e-300 0 1e-300 0 0 1e-300 -1e-300"));
    games.put("tiniest", two("4.9e-324 0 0 4.9e-324 0 4.9e-324 4.9e-324 0"));
    games.put("spread", two("1e300 1e-300 1e-300 1e300 -1e300 1 1 -1e-300"));
    games.put("spread-in-one-player", two("1e300 1 1e-300 0 0 2 1 1"));
    games.put("last-bit", two("1 1 1.0000000000000002 1 1 1.0000000000000002 1 1"));
    games.put(
        "last-bit-below", two("0.1 0.1 0.09999999999999999 0.1 0.1 0.1 0.1 0.10000000000000002"));
    games.put(
        "thirds",
        two("1/3 0.3333333333333333 0.3333333333333333 1/3 1/3 1/3 0.3333333333333333 0"));
    games.put("all-zero", two("0 0 0 0 0 0 0 0"));
    games.put("all-zero-3x3x3", game("3 3 3", "0 ".repeat(81)));
    games.put("one-by-one", game("1 1", "5 -7"));
    games.put("one-player", game("3", "1 3 2"));
    games.put("one-player-tied", game("3", "2 2 2"));
    games.put("one-player-one-strategy", game("1", "0"));
    games.put("three-idle-players", game("1 1 1", "1e300 0 -1e-300"));
    games.put(
        "no-names",
        "NFG 1 R \"\" { \"\" \"\" } { { \"\" \"\" } { \"\" \"\" } } \"\"\n1 0 0 1 0 1 1 0\n");
    games.put(
        "same-names",
        "NFG 1 R \"x\" { \"A\" \"A\" } { { \"x\" \"x\" } { \"x\" \"x\" } } \"\"\n3 3 0 5 5 0 1 1\n");
    games.put("three-huge", game("2 2 2", mixed(24, "1e300", "-1e300", "1e299", "0")));
    games.put("three-tiny", game("2 2 2", mixed(24, "1e-300", "-1e-300", "0", "3e-301")));
    games.put("three-spread", game("2 2 2", mixed(24, "1e300", "1e-300", "-1", "0")));
    games.put(
        "three-last-bit",
        game("2 2 2", mixed(24, "1", "1.0000000000000002", "0.9999999999999999")));
    games.put("five-players", game("2 ".repeat(5), numbers(5 << 5, 10)));
    games.put("ten-by-ten", game("10 10", numbers(200, 100)));
    games.put("long", game("200 2", numbers(800, 1000)));
    return games;
  }

  private static String two(String payoffs) {
    return game("2 2", payoffs);
  }

  private static String game(String shape, String payoffs) {
    StringBuilder players = new StringBuilder();
    int count = shape.trim().split(" ").length;
    for (int player = 1; player <= count; player++) {
      players.append(" \"Player ").append(player).append('"');
    }
    return "NFG 1 R \"A game\" {" + players + " } { " + shape + " }\n\n" + payoffs + "\n";
  }

  private static String numbers(int count, int below) {
    Random random = new Random(count);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(random.nextInt(below)).append(' ');
    }
    return text.toString();
  }

  private static String mixed(int count, String... choices) {
    Random random = new Random(count);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(choices[random.nextInt(choices.length)]).append(' ');
    }
    return text.toString();
  }
}
