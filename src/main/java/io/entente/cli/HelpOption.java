package io.entente.cli;

import picocli.CommandLine.Option;

/** The option that shows how a command is called; every command has it. */
final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this")
  private boolean help;
}
