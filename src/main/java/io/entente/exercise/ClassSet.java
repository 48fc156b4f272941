package io.entente.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A set of exercises handed out to a class: to every key, such as a student's id, one sheet with a
 * variant of every exercise.
 *
 * <p>The numbers of a variant follow from set, seed and key alone. Its code has 16 bits, so that in
 * a class of 300 two students are likely to have the same one somewhere; then the later of the two
 * keys takes the next code that is free. So no two sheets of a class share a code, and neither do
 * two variants of an exercise; and keys that are added at the end change nothing for those before
 * them.
 */
public final class ClassSet {

  /** A class may have so many keys; codes become rare beyond. */
  public static final int MOST_KEYS = 20_000;

  private final ExerciseSet set;
  private final long seed;
  private final VariantMaker maker;
  private final List<Sheet> sheets;
  private final Map<String, Place> byCode = new HashMap<>();

  /**
   * The sheet of a key.
   *
   * @param key whose it is
   * @param code printed at its top, such as {@code K-7F3A}
   * @param codes exercise id to the code of its variant, in the order of the set
   */
  public record Sheet(String key, String code, Map<String, String> codes) {
    public Sheet {
      codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }
  }

  /**
   * What a code stands for.
   *
   * @param sheet which sheet
   * @param exercise which exercise of it; empty for the sheet as a whole
   */
  public record Place(Sheet sheet, Optional<Exercise> exercise) {}

  private ClassSet(ExerciseSet set, long seed, List<String> keys) {
    this.set = set;
    this.seed = seed;
    this.maker = new VariantMaker(set, seed);
    List<Sheet> made = new ArrayList<>();
    for (String key : keys) {
      made.add(sheet(key));
    }
    this.sheets = List.copyOf(made);
  }

  /**
   * The sheets of a class; no variant is drawn yet.
   *
   * @param seed of the class; another seed gives other numbers and codes
   * @param keys one a sheet, in order; different
   * @throws IllegalArgumentException if a key is there twice, or there are more than {@link
   *     #MOST_KEYS}
   */
  public static ClassSet of(ExerciseSet set, long seed, List<String> keys) {
    if (keys.size() > MOST_KEYS) {
      throw new IllegalArgumentException(
          keys.size() + " sheets; a class may have " + MOST_KEYS + " at most");
    }
    Set<String> different = new HashSet<>();
    for (String key : keys) {
      if (!different.add(key)) {
        throw new IllegalArgumentException("two sheets for " + key);
      }
    }
    return new ClassSet(set, seed, keys);
  }

  private Sheet sheet(String key) {
    int salt = 0;
    String code = maker.sheetCode(key, salt);
    while (byCode.containsKey(code)) {
      code = maker.sheetCode(key, ++salt);
    }
    Map<String, String> codes = new LinkedHashMap<>();
    for (Exercise exercise : set.exercises()) {
      codes.put(exercise.id(), free(exercise, key));
    }
    Sheet sheet = new Sheet(key, code, codes);
    byCode.put(code, new Place(sheet, Optional.empty()));
    for (Exercise exercise : set.exercises()) {
      byCode.put(codes.get(exercise.id()), new Place(sheet, Optional.of(exercise)));
    }
    return sheet;
  }

  private String free(Exercise exercise, String key) {
    int salt = 0;
    String code = maker.code(exercise, key, salt);
    while (byCode.containsKey(code)) {
      code = maker.code(exercise, key, ++salt);
    }
    return code;
  }

  /** What the sheets are made of. */
  public ExerciseSet set() {
    return set;
  }

  /** The seed of the class. */
  public long seed() {
    return seed;
  }

  /** One a key, in the order of the keys. */
  public List<Sheet> sheets() {
    return sheets;
  }

  /**
   * The variant of an exercise on a sheet of this class with its questions, drawn anew at each
   * call.
   *
   * @throws UnaskableException if no numbers fit
   */
  public VariantMaker.Made draw(Sheet sheet, Exercise exercise) {
    VariantMaker.Made made = maker.make(exercise, sheet.key());
    Variant drawn = made.variant();
    String code = sheet.codes().get(exercise.id());
    return new VariantMaker.Made(
        new Variant(exercise, code, drawn.values(), drawn.subject()),
        made.draws(),
        made.questions());
  }

  /**
   * The variants on a sheet, one an exercise, in order.
   *
   * @throws UnaskableException if for an exercise no numbers fit
   */
  public List<Variant> variants(Sheet sheet) {
    List<Variant> variants = new ArrayList<>();
    for (Exercise exercise : set.exercises()) {
      variants.add(draw(sheet, exercise).variant());
    }
    return variants;
  }

  /**
   * What a code stands for; small letters and blanks around it do not matter.
   *
   * @return empty if no sheet and no variant of this class has the code
   */
  public Optional<Place> find(String code) {
    StringBuilder plain = new StringBuilder();
    for (char c : code.strip().toCharArray()) {
      plain.append(Character.toUpperCase(c));
    }
    return Optional.ofNullable(byCode.get(plain.toString()));
  }
}
