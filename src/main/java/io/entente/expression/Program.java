package io.entente.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Collects the steps that evaluate a formula, one after the other, with names resolved to slots.
 *
 * <p>A place is an int: a slot if it is not negative, else a register (its complement). A register
 * holds a constant for good, or an intermediate result until it is used. Operations on constants
 * are carried out here.
 */
final class Program {

  private final Map<String, Integer> slots;
  private final List<Step> steps = new ArrayList<>();
  private final List<Boolean> free = new ArrayList<>();
  private final List<Double> constants = new ArrayList<>();
  private final List<Boolean> isConstant = new ArrayList<>();

  Program(Map<String, Integer> slots) {
    this.slots = slots;
  }

  List<Step> steps() {
    return steps;
  }

  /** By register, its constant; NaN where it holds results. */
  List<Double> constants() {
    return constants;
  }

  int slot(String name) {
    Integer slot = slots.get(name);
    if (slot == null || slot < 0) {
      throw new IllegalArgumentException("no slot for \"" + name + "\"");
    }
    return slot;
  }

  int constant(double value) {
    free.add(false);
    constants.add(value);
    isConstant.add(true);
    return ~(constants.size() - 1);
  }

  int unary(UnaryOperation operation, int a) {
    if (isConstant(a)) {
      return constant(operation.of(valueOf(a)));
    }
    release(a);
    int out = register();
    steps.add(new Step.Unary(operation, a, out));
    return out;
  }

  int binary(BinaryOperation operation, int a, int b) {
    if (isConstant(a) && isConstant(b)) {
      return constant(operation.of(valueOf(a), valueOf(b)));
    }
    release(a);
    release(b);
    int out = register();
    steps.add(new Step.Binary(operation, a, b, out));
    return out;
  }

  int choose(int condition, int yes, int no) {
    if (isConstant(condition) && isConstant(yes) && isConstant(no)) {
      return constant(Truth.choose(valueOf(condition), valueOf(yes), valueOf(no)));
    }
    release(condition);
    release(yes);
    release(no);
    int out = register();
    steps.add(new Step.Choose(condition, yes, no, out));
    return out;
  }

  private boolean isConstant(int place) {
    return place < 0 && isConstant.get(~place);
  }

  private double valueOf(int place) {
    return constants.get(~place);
  }

  private void release(int place) {
    if (place < 0 && !isConstant(place)) {
      free.set(~place, true);
    }
  }

  private int register() {
    int register = free.indexOf(true);
    if (register < 0) {
      register = free.size();
      free.add(false);
      constants.add(Double.NaN);
      isConstant.add(false);
    }
    free.set(register, false);
    return ~register;
  }
}
