package io.entente.interop.csv;

import io.entente.game.StrategicGame;
import io.entente.interop.Numbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes one table, a line for each profile, the last player's strategy changing fastest. */
final class CsvWriter {

  private final StrategicGame game;
  private final Appendable out;
  private final boolean decimalCommas;
  private final char separator;

  CsvWriter(StrategicGame game, Appendable out, boolean decimalCommas) {
    this.game = game;
    this.out = out;
    this.decimalCommas = decimalCommas;
    this.separator = decimalCommas ? ';' : ',';
  }

  void write() throws IOException {
    List<String> players = different(game.players());
    List<List<String>> strategies = new ArrayList<>();
    for (int player = 0; player < players.size(); player++) {
      List<String> fields = new ArrayList<>();
      for (String label : different(game.strategies(player))) {
        fields.add(field(label));
      }
      strategies.add(fields);
    }
    for (int player = 0; player < players.size(); player++) {
      out.append(field(players.get(player))).append(separator);
    }
    for (int player = 0; player < players.size(); player++) {
      end(player, field("payoff " + players.get(player)));
    }
    for (int index = 0; index < game.shape().profiles(); index++) {
      for (int player = 0; player < players.size(); player++) {
        int strategy = game.shape().strategy(index, player);
        out.append(strategies.get(player).get(strategy)).append(separator);
      }
      for (int player = 0; player < players.size(); player++) {
        end(player, payoff(player, index));
      }
    }
  }

  private void end(int player, String field) throws IOException {
    out.append(field).append(player + 1 < game.players().size() ? separator : '\n');
  }

  private String payoff(int player, int index) {
    double rounded = game.payoff(player, index);
    String text =
        game.hasExactPayoffs(player)
            ? Numbers.text(rounded, game.exactPayoff(player, index))
            : Numbers.text(rounded);
    return decimalCommas ? withComma(text) : text;
  }

  /** 1,234 might be 1234; a zero behind it leaves no doubt. */
  private static String withComma(String text) {
    int point = text.indexOf('.');
    if (point < 0) {
      return text;
    }
    String comma = text.replace('.', ',');
    return DecimalSigns.looksGrouped(comma) ? comma + "0" : comma;
  }

  /** The names, those that are empty or were there before replaced by others. */
  static List<String> different(List<String> names) {
    Set<String> taken = new HashSet<>(names);
    Set<String> used = new HashSet<>();
    List<String> different = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      String name = names.get(n);
      if (name.isEmpty() || !used.add(name)) {
        String like = name.isEmpty() ? "" : name + " ";
        int number = n + 1;
        name = like + number;
        while (!taken.add(name)) {
          number++;
          name = like + number;
        }
      }
      different.add(name);
    }
    return different;
  }

  /** Quoted where a reader might take it apart or cut it. */
  private static String field(String text) {
    boolean plain = !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ';
    for (int i = 0; i < text.length() && plain; i++) {
      plain = ",;\t\"\n\r".indexOf(text.charAt(i)) < 0;
    }
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
