package io.entente.conflict.option;

/** Which way an option can be changed once the conflict is under way. */
public enum Direction {
  /** It can be taken and dropped. */
  BOTH,
  /** It can be taken, but not dropped again: no to yes only. */
  FORWARD,
  /** It can be dropped, but not taken again: yes to no only. */
  BACK
}
