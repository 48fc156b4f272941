package io.entente.expression;

import io.entente.number.Decimals;
import io.entente.number.Rational;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A formula over parameters, such as {@code clip(0.5 * pull - cost ^ 2, 0, 1)}.
 *
 * <p>From the loosest to the tightest: {@code or}; {@code and}; {@code not}; the comparisons {@code
 * < <= > >= = == !=}, which do not chain; {@code + -}; {@code * /}; a leading {@code -}; {@code ^},
 * which groups to the right. Then numbers, names, parentheses and the functions min, max, sum, mean
 * (of any number of arguments), abs, exp, log, sqrt, floor, ceil, round (halves up), pow(x, y),
 * clip(x, low, high) and if(condition, then, otherwise). Truth is 1 and 0; any other number but 0
 * counts as true. NaN compares as NaN and decides nothing, so that a fault does not hide.
 *
 * <p>A name is an id, {@code [A-Za-z][A-Za-z0-9_-]*}, or several with dots between them, as {@code
 * bloc.shapley.China}; a dot belongs to a name only between ids, so that none is read as part of a
 * number. As ids may contain a minus sign, the longest known name at a place counts: "a-b" is the
 * parameter a-b if there is one, else a minus b.
 *
 * <p>Formulas are values: equal if their trees are. A formula has at most 1,000 operators and
 * calls, nested at most 200 deep.
 */
public final class Expression {

  /** Computing with fractions. */
  public static final Arithmetic<Rational> FRACTIONS = Fractions.INSTANCE;

  private final Node root;
  private final Set<String> names;

  /** The canonical text; as it reads back as the same tree, it also decides equality. */
  private final String text;

  Expression(Node root) {
    this.root = root;
    Set<String> found = new LinkedHashSet<>();
    root.collectNames(found);
    this.names = Collections.unmodifiableSet(found);
    StringBuilder out = new StringBuilder();
    root.print(out);
    this.text = out.toString();
  }

  /**
   * Reads a formula.
   *
   * @param known the names it may use
   * @throws FormulaException if it cannot be read or uses an unknown name
   */
  public static Expression parse(String text, Set<String> known) {
    return new Expression(new Parser(text, known).parse());
  }

  /** The formula that is this number. */
  public static Expression of(double number) {
    return parse(Decimals.shortest(number), Set.of());
  }

  /**
   * Whether a word means something in every formula, so that no parameter can have it as its id.
   */
  public static boolean isReserved(String word) {
    return Tokens.isKeyword(word);
  }

  /** The names it uses, in the order of the text. */
  public Set<String> names() {
    return names;
  }

  /** Whether it uses no names, so that its value is the same everywhere. */
  public boolean isConstant() {
    return names.isEmpty();
  }

  /**
   * The value of a formula without names.
   *
   * @throws IllegalArgumentException if it uses names
   */
  public double constantValue() {
    if (!isConstant()) {
      throw new IllegalArgumentException("not constant: " + this);
    }
    return bind(Map.of()).evaluate(new double[0]);
  }

  /**
   * Resolves each name to the slot that will hold its value.
   *
   * @throws IllegalArgumentException if a name has no slot
   */
  public BoundExpression bind(Map<String, Integer> slots) {
    Program program = new Program(slots);
    int result = root.compile(program);
    List<Double> constants = program.constants();
    double[] registers = new double[constants.size()];
    for (int i = 0; i < registers.length; i++) {
      registers[i] = constants.get(i);
    }
    return new BoundExpression(program.steps().toArray(new Step[0]), registers, result);
  }

  /**
   * The exact value, numbers being taken as the decimals they are written as; empty where exp, log,
   * sqrt or a power that is not an integer occurs, or a division by zero.
   *
   * @throws IllegalArgumentException if a name has no value
   */
  public Optional<Rational> exactly(Map<String, Rational> values) {
    return exactly(FRACTIONS, values);
  }

  /**
   * The exact value in some arithmetic, numbers being taken as the decimals they are written as;
   * empty where exp, log or sqrt occurs, a division by zero, or what the arithmetic cannot tell. Of
   * an {@code if} only the way that counts is computed.
   *
   * @throws IllegalArgumentException if a name has no value
   */
  public <N> Optional<N> exactly(Arithmetic<N> numbers, Map<String, N> values) {
    return root.in(numbers, values);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Expression other && text.equals(other.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The formula in a canonical form, which reads back as an equal formula. */
  @Override
  public String toString() {
    return text;
  }
}
