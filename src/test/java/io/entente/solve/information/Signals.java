package io.entente.solve.information;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A signalling game as tables: chance draws a type, the sender knows it and sends a message, the
 * receiver sees the message and acts.
 *
 * <p>Information sets are numbered: the sender's by type, then the receiver's by message.
 */
record Signals(Rational[] prior, int[][][] sender, int[][][] receiver) {

  int types() {
    return prior.length;
  }

  int messages() {
    return sender[0].length;
  }

  int actions() {
    return sender[0][0].length;
  }

  static Signals random(Random random, int types, int messages, int actions, int most) {
    Rational[] prior = new Rational[types];
    int sum = 0;
    int[] parts = new int[types];
    for (int t = 0; t < types; t++) {
      parts[t] = 1 + random.nextInt(4);
      sum += parts[t];
    }
    for (int t = 0; t < types; t++) {
      prior[t] = Rational.of(parts[t], sum);
    }
    int[][][][] payoffs = new int[2][types][messages][actions];
    for (int[][][] player : payoffs) {
      for (int[][] type : player) {
        for (int[] message : type) {
          for (int a = 0; a < actions; a++) {
            message[a] = random.nextInt(most + 1);
          }
        }
      }
    }
    return new Signals(prior, payoffs[0], payoffs[1]);
  }

  GameTree tree() {
    return tree(0);
  }

  /** The same, the receiver's payoffs known up to so much. */
  GameTree tree(double tolerance) {
    GameTreeBuilder builder = GameTree.builder("Signals", List.of("Sender", "Receiver"));
    builder.tieTolerance(1, tolerance);
    List<String> names = new ArrayList<>();
    for (int t = 0; t < types(); t++) {
      names.add("type " + (t + 1));
    }
    int nature = builder.addChanceMove("type", names, List.of(prior));
    for (int t = 0; t < types(); t++) {
      builder.addInformationSet(0, names.get(t), labels("m", messages()));
    }
    for (int m = 0; m < messages(); m++) {
      builder.addInformationSet(1, "m" + (m + 1), labels("a", actions()));
    }
    builder.chance(nature);
    for (int t = 0; t < types(); t++) {
      builder.decision(t);
      for (int m = 0; m < messages(); m++) {
        builder.decision(types() + m);
        for (int a = 0; a < actions(); a++) {
          builder.terminal(sender[t][m][a], receiver[t][m][a]);
        }
      }
    }
    return builder.build();
  }

  static List<String> labels(String prefix, int count) {
    List<String> labels = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      labels.add(prefix + i);
    }
    return labels;
  }
}
