package io.entente.exercise.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Numbers as students write them. */
class NumberTextTest {

  private static final Rational THIRD = Rational.of(1, 3);

  private static Mark mark(String text) {
    return new NumberKey(THIRD, true, false).mark(text);
  }

  @Test
  void aThirdIsWrittenInManyWays() {
    for (String text :
        List.of(
            "1/3",
            "0.33",
            "0.333",
            "33 %",
            "0,333",
            "1/3 ",
            "  1 / 3",
            ".33",
            "33%",
            "+1/3",
            "2/6",
            "0,33333333333333333333",
            "33.3 %",
            "33,3\u00a0%",
            "0.335",
            "0.330")) {
      assertEquals(Mark.Result.OK, mark(text).result(), text);
    }
  }

  @Test
  void whatIsFartherOffOrRounderIsWrong() {
    for (String text :
        List.of(
            "0.3", "0.34", "1/4", "0", "1", "3,3", "33", "0,3", "30 %", "-1/3", "333", "0.32")) {
      Mark.Result result = mark(text).result();
      assertEquals(Mark.Result.WRONG, result, text);
    }
    assertEquals("number.too-rough", mark("0.3").remarks().get(0).phrase());
    assertEquals("number.no-probability", mark("3,3").remarks().get(0).phrase());
    assertEquals("number.other", mark("0.34").remarks().get(0).phrase());
  }

  @Test
  void aCommaSeparatesDecimalsAndNeverThousands() {
    assertEquals(Optional.of(Rational.of(33, 10)), value("3,3"));
    assertEquals(Optional.of(Rational.of(1234, 1000)), value("1,234"));
    assertEquals(Optional.of(Rational.of(-7, 2)), value("\u22123,5"));
    assertEquals(Optional.of(Rational.of(1, 8)), value("12.5%"));
    assertEquals(Optional.of(Rational.of(7)), value("007"));
  }

  @Test
  void whatIsNoNumberIsNotRead() {
    for (String text :
        List.of(
            "",
            "x",
            "1/0",
            "1//3",
            "1/3/3",
            "1.2.3",
            "1,234.5",
            "1.234,5",
            "1e3",
            "--1",
            "- -1",
            "1/-3",
            "one third",
            "%",
            ".",
            "1.",
            "0x10",
            "NaN",
            "Infinity",
            "\u0661",
            "1 2",
            "1.5/3",
            "9".repeat(61))) {
      assertTrue(NumberText.read(text).isEmpty(), text);
    }
    assertEquals(Mark.Result.UNREADABLE, mark("third").result());
    assertEquals(Mark.Result.BLANK, mark("  ").result());
  }

  @Test
  void halfAPercentIsTheMostThatADecimalMayMiss() {
    Rational half = Rational.of(1, 2);
    assertTrue(NumberText.read("0.505").get().means(half));
    assertFalse(NumberText.read("0.506").get().means(half));
    assertTrue(NumberText.read("0.5").get().means(half));
    assertFalse(NumberText.read("251/500").get().means(half), "fractions are meant exactly");
  }

  @Test
  void severalNumbersEarnAlike() {
    NumbersKey key = new NumbersKey(Map.of("Russia", Rational.of(3)), false, true);
    assertEquals(Mark.Result.OK, key.mark("Russia=3").result());
    assertEquals(Mark.Result.OK, key.mark("russia = 3.0").result());
    assertEquals(Mark.Result.WRONG, key.mark("Russia=3.01").result());
    assertEquals(Mark.Result.UNREADABLE, key.mark("China=3").result());
    NumbersKey two = new NumbersKey(Map.of("A", THIRD, "B", Rational.of(2, 3)), true, false);
    assertEquals(Rational.of(1, 2), two.mark("A=0.33").share());
    assertEquals(Rational.of(1, 2), two.mark("A=1/3; B=1/2").share());
    assertEquals(Mark.Result.OK, two.mark(two.text()).result());
  }

  private static Optional<Rational> value(String text) {
    return NumberText.read(text).map(NumberText::value);
  }
}
