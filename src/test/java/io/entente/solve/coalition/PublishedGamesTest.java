package io.entente.solve.coalition;

import static io.entente.solve.coalition.Games.r;
import static io.entente.solve.coalition.Games.rs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.coalition.CoalitionalGame;
import io.entente.number.Rational;
import io.entente.proof.coalition.NucleolusCheck;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coalitional games whose solutions are published. */
class PublishedGamesTest {

  private static List<Rational> nucleolus(CoalitionalGame game) {
    Nucleolus.Answer answer = Nucleolus.of(game);
    assertEquals(Nucleolus.Status.FOUND, answer.status());
    assertTrue(NucleolusCheck.fault(game, answer.proof().orElseThrow()).isEmpty());
    return answer.allocation();
  }

  /** Aumann and Maschler (1985), the divisions of the Mishna, Ketubot 10:4. */
  @ParameterizedTest
  @CsvSource({"100, 100/3 100/3 100/3", "200, 50 75 75", "300, 50 100 150"})
  void theTalmudDividesEstatesByTheNucleolus(long estate, String shares) {
    assertEquals(rs(shares.split(" ")), nucleolus(Games.bankruptcy(estate, 100, 200, 300)));
  }

  /** The garment that one claims whole and the other half, Bava Metzia 2a. */
  @Test
  void theContestedGarmentIsDividedThreeToOne() {
    assertEquals(
        rs("3/4", "1/4"),
        nucleolus(Games.bankruptcy(100, 100, 50)).stream()
            .map(share -> share.dividedBy(Rational.of(100)))
            .toList());
  }

  /** Littlechild and Owen (1973): each pays its part of every stretch it uses. */
  @Test
  void landingFeesOfTheAirportGame() {
    long[] costs = {12, 28, 30, 60};
    CoalitionalGame game =
        Games.of(
            4,
            s -> {
              long most = 0;
              for (int p = 0; p < 4; p++) {
                most = Math.max(most, (s >> p & 1) * costs[p]);
              }
              return Rational.of(-most);
            });
    assertEquals(rs("-3", "-25/3", "-28/3", "-118/3"), List.of(ShapleyValue.of(game)));
    // Littlechild (1974): the first pays min(12/2, 28/3, 30/4, 60/4) = 6; then the next two
    // min((28 - 6)/2, (30 - 6)/3, (60 - 6)/3) = 8 each, and the last what is left
    assertEquals(rs("-6", "-8", "-8", "-38"), nucleolus(game));
    assertTrue(Properties.of(game).notConvex().isEmpty());
  }

  /** Shapley and Shubik (1969): the side with fewer gloves takes all. */
  @Test
  void theCoreOfAGloveMarketGivesTheShortSideEverything() {
    CoalitionalGame game =
        Games.of(
            3,
            s -> Rational.of(Math.min(Integer.bitCount(s & 0b011), Integer.bitCount(s & 0b100))));
    Core core = Core.of(game).orElseThrow();
    assertEquals(rs("0", "0", "1"), core.allocation().orElseThrow());
    assertTrue(game.isInCore(rs("0", "0", "1")));
    assertFalse(game.isInCore(rs("0", "1/100", "99/100")));
    assertEquals(rs("1/6", "1/6", "2/3"), List.of(ShapleyValue.of(game)));
    assertEquals(rs("0", "0", "1"), nucleolus(game));
  }

  @Test
  void aMajorityOfThreeHasAnEmptyCore() {
    Core core = Core.of(Games.votes(2, 1, 1, 1)).orElseThrow();
    assertTrue(core.isEmpty());
    assertEquals(r("3/2"), core.least());
    assertEquals(List.of(0b011, 0b101, 0b110), core.collection().coalitions());
    assertEquals(rs("1/2", "1/2", "1/2"), core.collection().weights());
  }

  /** Straffin (1994) and many others: 421/2145 and 4/2145; Banzhaf 848 of 16,384 and 84. */
  @Test
  void powerInTheSecurityCouncil() {
    long[][] weights = new long[2][15];
    Arrays.fill(weights[0], 1);
    Arrays.fill(weights[1], 0, 5, 1);
    VotingPower power = VotingPower.of(new long[] {9, 5}, weights).orElseThrow();
    for (int voter = 0; voter < 15; voter++) {
      String index = voter < 5 ? "421/2145" : "4/2145";
      assertEquals(r(index), power.shapleyShubik().get(voter), "voter " + voter);
      assertEquals(Rational.of(voter < 5 ? 848 : 84, 16384), power.banzhaf().get(voter));
    }
    assertEquals(BigInteger.valueOf(848), power.winning());
  }

  /** Brams (1975): 14/60, 9/60 and 0; Banzhaf 10/42, 6/42 and 0. */
  @Test
  void powerInTheCouncilOfTheSix() {
    CoalitionalGame game = Games.votes(12, 4, 4, 4, 2, 2, 1);
    assertEquals(
        rs("14/60", "14/60", "14/60", "9/60", "9/60", "0"), List.of(ShapleyValue.of(game)));
    assertEquals(
        rs("10/42", "10/42", "10/42", "6/42", "6/42", "0"),
        BanzhafValue.normalised(BanzhafValue.of(game)));
    Properties is = Properties.of(game);
    assertEquals(List.of(5), is.dummies());
    assertEquals(List.of(), is.vetoes());
    assertEquals(List.of(0b000111, 0b011011, 0b011101, 0b011110), is.minimalWinning());
  }

  /** Banzhaf (1965): of Nassau County's 31, 31, 28, 21, 2, 2 votes the last three are worthless. */
  @Test
  void threeTownsOfNassauCountyHadNoPower() {
    CoalitionalGame game = Games.votes(58, 31, 31, 28, 21, 2, 2);
    assertEquals(List.of(3, 4, 5), Properties.of(game).dummies());
    assertEquals(rs("1/3", "1/3", "1/3", "0", "0", "0"), List.of(ShapleyValue.of(game)));
  }

  /** Jackson and Wolinsky (1996), Proposition 2, the symmetric connections model of four. */
  @ParameterizedTest
  @CsvSource({
    // cost below decay - decay^2: the complete network alone
    "1/2, 1/8, 1, 63",
    // between that and decay: a star is stable (and others), the complete network is not
    "1/2, 3/8, -1, 63",
    // above decay: links to a single other never pay, and the empty network is stable
    "1/2, 3/5, 1, 0",
  })
  void theConnectionsModelHasTheStableNetworksOfJacksonAndWolinsky(
      String decay, String cost, int count, int network) {
    PairNetworks networks = new PairNetworks(4);
    Rational[][] payoffs = NetworkPayoffs.connections(networks, 4, r(decay), r(cost));
    List<Integer> stable =
        networks.stable((p, one, other) -> payoffs[one][p].compareTo(payoffs[other][p]));
    if (count > 0) {
      assertEquals(List.of(network), stable);
    } else {
      assertFalse(stable.contains(network));
      assertTrue(stable.contains(0b000111), "the star around the first player");
    }
  }

  /**
   * Myerson (1977): of a majority game of three, the one in the middle gets 2/3, the others 1/6.
   */
  @Test
  void whoStandsBetweenTheOthersGetsMore() {
    CoalitionalGame game = Games.votes(2, 1, 1, 1);
    PairNetworks networks = new PairNetworks(3);
    int path = 0b011;
    Rational[][] payoffs = NetworkPayoffs.myerson(networks, game, Rational.ZERO);
    assertEquals(rs("2/3", "1/6", "1/6"), List.of(payoffs[path]));
    assertEquals(rs("1/2", "1/2", "0"), List.of(payoffs[0b001]));
    assertEquals(rs("1/3", "1/3", "1/3"), List.of(payoffs[0b111]));
  }
}
