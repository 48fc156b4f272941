package io.entente.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassSetTest {

  private static final ExerciseSet SET = Sets.deliveries();

  private static List<String> keys(int number) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      keys.add("s" + i);
    }
    return keys;
  }

  @Test
  void codesAreUniqueWhereThePlainOnesCollide() {
    // among 3,000 codes of 16 bits some 68 pairs are the same
    List<String> keys = keys(3000);
    ClassSet all = ClassSet.of(SET, 2026, keys);
    Exercise exercise = SET.exercises().get(0);
    VariantMaker maker = new VariantMaker(SET, 2026);
    Set<String> plain = new HashSet<>();
    keys.forEach(key -> plain.add(maker.code(exercise, key, 0)));
    assertTrue(plain.size() < 2980, plain.size() + " of 3000 differ");
    Set<String> codes = new HashSet<>();
    for (ClassSet.Sheet sheet : all.sheets()) {
      assertTrue(codes.add(sheet.code()), sheet.code());
      for (String code : sheet.codes().values()) {
        assertTrue(codes.add(code), code);
      }
    }
  }

  @Test
  void keysAddedAtTheEndChangeNothing() {
    List<String> keys = keys(3000);
    List<ClassSet.Sheet> few = ClassSet.of(SET, 2026, keys.subList(0, 2000)).sheets();
    assertEquals(few, ClassSet.of(SET, 2026, keys).sheets().subList(0, 2000));
  }

  @Test
  void numbersFollowFromTheKeyAloneWhateverTheOrder() {
    ClassSet one = ClassSet.of(SET, 7, List.of("anna", "ben"));
    ClassSet other = ClassSet.of(SET, 7, List.of("carl", "ben", "anna"));
    Exercise exercise = SET.exercises().get(0);
    assertEquals(
        one.draw(one.sheets().get(1), exercise).variant().values(),
        other.draw(other.sheets().get(1), exercise).variant().values());
    Variant variant = one.draw(one.sheets().get(0), exercise).variant();
    assertEquals(one.sheets().get(0).codes().get(exercise.id()), variant.code());
    assertEquals(List.of(variant), List.of(one.variants(one.sheets().get(0)).get(0)));
    assertNotEquals(
        one.sheets().get(0).code(), ClassSet.of(SET, 8, List.of("anna")).sheets().get(0).code());
  }

  @Test
  void codesAreFoundHoweverTheyAreTyped() {
    ClassSet all = ClassSet.of(SET, 7, keys(40));
    for (ClassSet.Sheet sheet : all.sheets()) {
      assertEquals(
          Optional.of(new ClassSet.Place(sheet, Optional.empty())), all.find(sheet.code()));
      for (Exercise exercise : SET.exercises()) {
        String small = " " + sheet.codes().get(exercise.id()).replace('I', 'i') + " ";
        assertEquals(
            Optional.of(new ClassSet.Place(sheet, Optional.of(exercise))),
            all.find(small.toLowerCase(java.util.Locale.ROOT)));
      }
    }
    assertEquals(Optional.empty(), all.find("Z-0000"));
    assertEquals(Optional.empty(), all.find(""));
  }

  @Test
  void keysAreDifferent() {
    assertThrows(IllegalArgumentException.class, () -> ClassSet.of(SET, 7, List.of("a", "a")));
    assertThrows(
        IllegalArgumentException.class, () -> ClassSet.of(SET, 7, keys(ClassSet.MOST_KEYS + 1)));
  }
}
