package io.entente.solve.disjunction;

/**
 * An end of a range that stands in the way.
 *
 * @param place which number
 * @param isHigh whether it is the upper end
 */
public record Limit(int place, boolean isHigh) {}
