package io.entente.game;

/** Games every textbook has, with row and column numbered from 0. */
public final class TextbookGames {

  private TextbookGames() {}

  /** Strategy 0 cooperates, 1 defects (Tucker, 1950). */
  public static StrategicGame prisonersDilemma() {
    return StrategicGame.bimatrix(new double[][] {{3, 0}, {5, 1}}, new double[][] {{3, 5}, {0, 1}});
  }

  /** Strategy 0 swerves, 1 goes straight. */
  public static StrategicGame chicken() {
    return StrategicGame.bimatrix(
        new double[][] {{0, -1}, {1, -10}}, new double[][] {{0, 1}, {-1, -10}});
  }

  /** Strategy 0 hunts the stag, 1 the hare. */
  public static StrategicGame stagHunt() {
    return StrategicGame.bimatrix(new double[][] {{4, 0}, {3, 3}}, new double[][] {{4, 3}, {0, 3}});
  }

  /** Luce and Raiffa (1957), section 5.3. */
  public static StrategicGame battleOfTheSexes() {
    return StrategicGame.bimatrix(new double[][] {{2, 0}, {0, 1}}, new double[][] {{1, 0}, {0, 2}});
  }

  public static StrategicGame matchingPennies() {
    return StrategicGame.bimatrix(
        new double[][] {{1, -1}, {-1, 1}}, new double[][] {{-1, 1}, {1, -1}});
  }

  /** Gibbons (1992), Game Theory for Applied Economists, figure 1.1.1: (Up, Middle) is left. */
  public static StrategicGame gibbons() {
    return StrategicGame.bimatrix(
        new double[][] {{1, 1, 0}, {0, 0, 2}}, new double[][] {{0, 2, 1}, {3, 1, 0}});
  }
}
