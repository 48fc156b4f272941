package io.entente.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A set of states, which never changes. One bit a state. */
public final class StateSet {

  private final BitSet bits;

  private StateSet(BitSet bits) {
    this.bits = bits;
  }

  /** The states whose bits are set; the bits are copied. */
  public static StateSet of(BitSet bits) {
    return new StateSet((BitSet) bits.clone());
  }

  /** These states. */
  public static StateSet of(int... states) {
    BitSet bits = new BitSet();
    for (int state : states) {
      bits.set(state);
    }
    return new StateSet(bits);
  }

  /** All states from 0 up to, without, this one. */
  public static StateSet all(int states) {
    BitSet bits = new BitSet(states);
    bits.set(0, states);
    return new StateSet(bits);
  }

  /** Whether the state is one of them. */
  public boolean contains(int state) {
    return bits.get(state);
  }

  /** How many they are. */
  public int size() {
    return bits.cardinality();
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return bits.isEmpty();
  }

  /** The first state of the set from here on, or -1 if there is none. */
  public int next(int from) {
    return bits.nextSetBit(from);
  }

  /** The states in both sets. */
  public StateSet and(StateSet other) {
    BitSet both = (BitSet) bits.clone();
    both.and(other.bits);
    return new StateSet(both);
  }

  /** The states of this set that are not in the other. */
  public StateSet minus(StateSet other) {
    BitSet rest = (BitSet) bits.clone();
    rest.andNot(other.bits);
    return new StateSet(rest);
  }

  /** Whether every state of this set is in the other. */
  public boolean isWithin(StateSet other) {
    return minus(other).isEmpty();
  }

  /** The states, ascending. */
  public List<Integer> toList() {
    List<Integer> states = new ArrayList<>();
    for (int state = bits.nextSetBit(0); state >= 0; state = bits.nextSetBit(state + 1)) {
      states.add(state);
    }
    return states;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StateSet set && bits.equals(set.bits);
  }

  @Override
  public int hashCode() {
    return bits.hashCode();
  }

  @Override
  public String toString() {
    return bits.toString();
  }
}
