package io.entente.number;

/**
 * The standard normal quantile by rational approximation: one quotient of polynomials of degree
 * seven in the middle, in 0.180625 − (u − 1/2)², and two in the tails, in √(−ln of the tail).
 *
 * <p>The approximation itself is good to about 1e-16 relative; rounding adds a few units in the
 * last place.
 *
 * @see "Wichura (1988), Algorithm AS 241: The Percentage Points of the Normal Distribution, Applied
 *     Statistics 37, 477-484"
 */
final class NormalQuantile {

  private static final double MIDDLE = 0.425;
  private static final double FAR = 5;

  private NormalQuantile() {}

  static double at(double u) {
    double q = u - 0.5;
    if (Math.abs(q) <= MIDDLE) {
      return q * middle(MIDDLE * MIDDLE - q * q);
    }
    double r = Math.sqrt(-Functions.log(q < 0 ? u : 1 - u));
    double size = r <= FAR ? tail(r - 1.6) : farTail(r - FAR);
    return q < 0 ? -size : size;
  }

  /** Replaces u[0..n) by the quantiles there, the same to the last bit. */
  static void at(double[] u, int n) {
    double[] middle = new double[n];
    for (int i = 0; i < n; i++) {
      double q = u[i] - 0.5;
      middle[i] = q * middle(MIDDLE * MIDDLE - q * q);
    }
    for (int i = 0; i < n; i++) {
      u[i] = Math.abs(u[i] - 0.5) <= MIDDLE ? middle[i] : at(u[i]);
    }
  }

  private static double middle(double r) {
    return polynomial(
            r,
            3.3871328727963666080e0,
            1.3314166789178437745e2,
            1.9715909503065514427e3,
            1.3731693765509461125e4,
            4.5921953931549871457e4,
            6.7265770927008700853e4,
            3.3430575583588128105e4,
            2.5090809287301226727e3)
        / polynomial(
            r,
            1,
            4.2313330701600911252e1,
            6.8718700749205790830e2,
            5.3941960214247511077e3,
            2.1213794301586595867e4,
            3.9307895800092710610e4,
            2.8729085735721942674e4,
            5.2264952788528545610e3);
  }

  private static double tail(double r) {
    return polynomial(
            r,
            1.42343711074968357734e0,
            4.63033784615654529590e0,
            5.76949722146069140550e0,
            3.64784832476320460504e0,
            1.27045825245236838258e0,
            2.41780725177450611770e-1,
            2.27238449892691845833e-2,
            7.74545014278341407640e-4)
        / polynomial(
            r,
            1,
            2.05319162663775882187e0,
            1.67638483018380384940e0,
            6.89767334985100004550e-1,
            1.48103976427480074590e-1,
            1.51986665636164571966e-2,
            5.47593808499534494600e-4,
            1.05075007164441684324e-9);
  }

  private static double farTail(double r) {
    return polynomial(
            r,
            6.65790464350110377720e0,
            5.46378491116411436990e0,
            1.78482653991729133580e0,
            2.96560571828504891230e-1,
            2.65321895265761230930e-2,
            1.24266094738807843860e-3,
            2.71155556874348757815e-5,
            2.01033439929228813265e-7)
        / polynomial(
            r,
            1,
            5.99832206555887937690e-1,
            1.36929880922735805310e-1,
            1.48753612908506148525e-2,
            7.86869131145613259100e-4,
            1.84631831751005468180e-5,
            1.42151175831644588870e-7,
            2.04426310338993978564e-15);
  }

  /** c0 + c1·r + ... + c7·r⁷. */
  private static double polynomial(
      double r,
      double c0,
      double c1,
      double c2,
      double c3,
      double c4,
      double c5,
      double c6,
      double c7) {
    return ((((((c7 * r + c6) * r + c5) * r + c4) * r + c3) * r + c2) * r + c1) * r + c0;
  }
}
