/** Estimators of how much of a quantity's variance is due to what, over plain columns of runs. */
package io.entente.sensitivity.index;
