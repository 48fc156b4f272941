package io.entente.proof;

import io.entente.game.Profile;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * That certain profiles are Nash equilibria in pure strategies, and how many there are in all.
 *
 * <p>A profile is an equilibrium if the {@link Replies} of every player to it show nothing better.
 * It is none if one of them shows something better; one statement thus refutes many profiles, and
 * far fewer statements than profiles show that nothing was missed.
 *
 * @param equilibria the profiles
 * @param total how many equilibria the game has; empty if nothing is claimed about that
 * @param replies the statements
 */
public record PureProof(
    List<Equilibrium> equilibria, Optional<BigInteger> total, List<Replies> replies)
    implements Proof {

  /** A profile, whether everybody loses by deviating from it, and what each gets. */
  public record Equilibrium(Profile profile, boolean strict, List<Rational> payoffs) {
    public Equilibrium {
      payoffs = List.copyOf(payoffs);
    }
  }

  /**
   * What a player gets from each of its strategies if the others play this.
   *
   * @param others the others' strategies, in the order of the players
   */
  public record Replies(int player, List<Integer> others, List<Rational> payoffs) {
    public Replies {
      others = List.copyOf(others);
      payoffs = List.copyOf(payoffs);
    }
  }

  public PureProof {
    equilibria = List.copyOf(equilibria);
    replies = List.copyOf(replies);
  }

  @Override
  public String concept() {
    return "pure";
  }

  @Override
  public int steps() {
    return replies.size();
  }
}
