package io.entente.json.proof;

import io.entente.json.Finding;
import io.entente.json.Findings;
import io.entente.json.JsonDocument;
import io.entente.json.SourceText;
import io.entente.proof.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads {@code entente/proof/1}, strictly: every key has its place, every number is written out,
 * and the first fault is the end of it.
 */
public final class ProofReader {

  /** What stands between the coordinates of a corner and their denominator. */
  static final String OVER = " over ";

  private ProofReader() {}

  /**
   * Reads the text of a file.
   *
   * @param file its name, for messages
   * @throws ProofFileException if it is no proof in this format
   */
  public static ProofFile read(String file, String text) throws ProofFileException {
    Findings findings = new Findings();
    JsonDocument document = JsonDocument.parse(SourceText.of(file, text), findings);
    for (Finding finding : findings.list()) {
      if (finding.isError()) {
        throw new ProofFileException(
            file + ":" + finding.line() + ":" + finding.column() + ": " + finding.message());
      }
    }
    if (!document.isComplete()) {
      throw new ProofFileException(file + ": this is not JSON");
    }
    Place root = new Place(document, document.root(), "");
    root.requireObject(Set.of("format", "game", "proofs"), Set.of());
    if (!root.at("format").text().equals(ProofWriter.FORMAT)) {
      throw root.at("format").fault("expected \"" + ProofWriter.FORMAT + "\"");
    }
    return new ProofFile(names(root.at("game")), root.at("proofs").list(ProofReader::proof));
  }

  private static ProofFile.Names names(Place game) throws ProofFileException {
    String form = game.at("form").text();
    boolean tree = form.equals("tree");
    if (!tree && !form.equals("strategic")) {
      throw game.at("form").fault("expected \"strategic\" or \"tree\"");
    }
    game.requireObject(
        tree
            ? Set.of("title", "form", "tieTolerances", "players", "points")
            : Set.of("title", "form", "tieTolerances", "players"),
        Set.of());
    game.at("title").text();
    List<List<String>> strategies = new ArrayList<>();
    List<String> players =
        game.at("players")
            .list(
                player -> {
                  player.requireObject(
                      tree ? Set.of("name") : Set.of("name", "strategies"), Set.of());
                  if (!tree) {
                    strategies.add(player.at("strategies").list(Place::text));
                  }
                  return player.at("name").text();
                });
    if (players.isEmpty()) {
      throw game.at("players").fault("a game has at least one player");
    }
    return new ProofFile.Names(
        players,
        strategies,
        tree ? game.at("points").list(ProofReader::point) : List.<ProofFile.PointOfDecision>of(),
        game.at("tieTolerances").rationals());
  }

  private static ProofFile.PointOfDecision point(Place place) throws ProofFileException {
    place.requireObject(Set.of("player", "name", "actions"), Set.of());
    return new ProofFile.PointOfDecision(
        place.at("player").index(), place.at("name").text(), place.at("actions").list(Place::text));
  }

  private static Proof proof(Place place) throws ProofFileException {
    String concept = place.at("concept").text();
    return switch (concept) {
      case "pure" -> ProofParts.pure(place);
      case "dominance", "rationalisable" -> ProofParts.dominance(place);
      case "mixed" -> ProofParts.mixed(place);
      case "subgame-perfect" -> ProofParts.induction(place);
      default ->
          throw place
              .at("concept")
              .fault("expected pure, dominance, rationalisable, mixed or subgame-perfect");
    };
  }
}
