package io.entente.expression;

/** One operation of a bound formula; see {@link Program} for what a place is. */
sealed interface Step {

  /** Where the result goes; always a register. */
  int out();

  /** The value from single slots and registers. */
  double value(double[] slots, double[] registers);

  /** The first n values from columns, into {@code result}. */
  void values(double[][] slots, double[][] registers, int n, double[] result);

  private static double at(int place, double[] slots, double[] registers) {
    return place >= 0 ? slots[place] : registers[~place];
  }

  private static double[] at(int place, double[][] slots, double[][] registers) {
    return place >= 0 ? slots[place] : registers[~place];
  }

  /** out = operation(a). */
  record Unary(UnaryOperation operation, int a, int out) implements Step {

    @Override
    public double value(double[] slots, double[] registers) {
      return operation.of(at(a, slots, registers));
    }

    @Override
    public void values(double[][] slots, double[][] registers, int n, double[] result) {
      operation.of(at(a, slots, registers), result, n);
    }
  }

  /** out = operation(a, b). */
  record Binary(BinaryOperation operation, int a, int b, int out) implements Step {

    @Override
    public double value(double[] slots, double[] registers) {
      return operation.of(at(a, slots, registers), at(b, slots, registers));
    }

    @Override
    public void values(double[][] slots, double[][] registers, int n, double[] result) {
      operation.of(at(a, slots, registers), at(b, slots, registers), result, n);
    }
  }

  /** out = yes where the condition is not 0, else no. */
  record Choose(int condition, int yes, int no, int out) implements Step {

    @Override
    public double value(double[] slots, double[] registers) {
      return Truth.choose(
          at(condition, slots, registers), at(yes, slots, registers), at(no, slots, registers));
    }

    @Override
    public void values(double[][] slots, double[][] registers, int n, double[] result) {
      double[] c = at(condition, slots, registers);
      double[] a = at(yes, slots, registers);
      double[] b = at(no, slots, registers);
      for (int i = 0; i < n; i++) {
        result[i] = Truth.choose(c[i], a[i], b[i]);
      }
    }
  }
}
