/**
 * The command line: one class per command, read by picocli.
 *
 * <p>Nothing is computed or worded here; a command reads its options, calls the packages that
 * answer, and prints through {@code report}. Start at {@link io.entente.cli.Main}.
 */
package io.entente.cli;
