package io.entente.interop.csv;

import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.interop.GameFileException;
import io.entente.interop.Quoted;
import io.entente.number.Rational;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one table. As the moves are known only at its end, rows are kept as numbers of moves and
 * payoffs; whether they are all combinations, each once, is found out by {@link Combinations}
 * before the game's table is made.
 */
final class CsvReader {

  private final Records records;
  private final Faults faults;
  private final String title;

  CsvReader(InputStream in, Faults faults, String title) throws IOException, GameFileException {
    this.faults = faults;
    this.title = title;
    this.records = new Records(in, faults);
  }

  StrategicGame read() throws IOException, GameFileException {
    boolean found = records.next();
    while (found && records.isEmptyFrom(0)) {
      found = records.next();
    }
    if (!found) {
      throw faults.last(
          1, 1, "the file is empty", "begin with: Row,Column,payoff Row,payoff Column");
    }
    Header header = new Header(records, faults);
    int actors = header.actors().size();
    Rows rows = new Rows(header.actors());
    DecimalSigns signs = new DecimalSigns(faults);
    List<Payoffs> payoffs = new ArrayList<>();
    for (String actor : header.actors()) {
      payoffs.add(new Payoffs("the payoff of " + Quoted.excerpt(actor), faults, signs));
    }
    int unusable = 0;
    while (records.next()) {
      if (records.isEmptyFrom(0)) {
        continue;
      }
      if (!isWhole(header)) {
        unusable++;
        continue;
      }
      rows.add(records, header);
      for (int actor = 0; actor < actors; actor++) {
        payoffs.get(actor).add(records, header.payoff(actor));
      }
    }
    signs.check();
    new Combinations(rows, faults, records.line(), unusable).check();
    faults.throwIfAny();
    return game(rows, payoffs);
  }

  /** Whether the record at hand has all its fields, and every actor a move; if not, says so. */
  private boolean isWhole(Header header) {
    int columns = header.columns();
    int found = records.fields();
    if (found < columns || !records.isEmptyFrom(columns)) {
      boolean decimalCommas = records.separator() == ',' && found > columns;
      faults.add(
          records.line(),
          1,
          "expected " + columns + " fields, found " + found,
          decimalCommas
              ? "if these are decimal commas, put semicolons between the fields"
              : "give every row a move and a payoff for each actor");
      return false;
    }
    for (int actor = 0; actor < header.actors().size(); actor++) {
      if (records.isEmpty(header.move(actor))) {
        faults.add(
            records,
            header.move(actor),
            "the move of \"" + Faults.bare(header.actors().get(actor)) + "\" is missing",
            "name it in every row, also where it is the same as above");
        return false;
      }
    }
    return true;
  }

  private StrategicGame game(Rows rows, List<Payoffs> payoffs) {
    StrategicGameBuilder builder = StrategicGame.builder(title, rows.actors(), rows.moves());
    int[] index = rows.indices(builder.shape());
    for (int actor = 0; actor < payoffs.size(); actor++) {
      Payoffs own = payoffs.get(actor);
      for (int row = 0; row < index.length; row++) {
        builder.payoff(actor, index[row], own.value(row));
      }
      List<Integer> exactRows = own.exactRows();
      List<Rational> exact = own.exact();
      for (int n = 0; n < exact.size(); n++) {
        builder.payoff(actor, index[exactRows.get(n)], exact.get(n));
      }
    }
    return builder.build();
  }
}
