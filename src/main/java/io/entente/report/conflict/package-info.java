/**
 * What is said of conflicts: the states, which of them last, and why. Start at {@link
 * io.entente.report.conflict.ConflictText}.
 */
package io.entente.report.conflict;
