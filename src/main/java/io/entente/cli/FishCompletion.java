package io.entente.cli;

import java.util.List;

/** The script for fish. */
final class FishCompletion {

  private FishCompletion() {}

  static String script(List<Completable> commands) {
    StringBuilder script = new StringBuilder();
    script.append("# Completes the commands and options of entente in fish. Keep it as\n");
    script.append("# ~/.config/fish/completions/entente.fish\n");
    script.append("complete -c entente -f\n");
    for (Completable command : commands) {
      script.append("complete -c entente -n __fish_use_subcommand -a ").append(command.word());
      script.append(" -d ").append(quoted(command.summary())).append('\n');
    }
    for (Completable command : commands) {
      String seen = "__fish_seen_subcommand_from " + command.word();
      if (command.parts().isEmpty()) {
        command(seen, command, script);
        continue;
      }
      String none = seen + "; and not __fish_seen_subcommand_from";
      for (Completable part : command.parts()) {
        none += " " + part.word();
      }
      for (Completable part : command.parts()) {
        script.append("complete -c entente -n ").append(quoted(none)).append(" -a ");
        script.append(part.word()).append(" -d ").append(quoted(part.summary())).append('\n');
        command(seen + "; and __fish_seen_subcommand_from " + part.word(), part, script);
      }
    }
    return script.toString();
  }

  /** The arguments and options of a command, where a condition says that it was typed. */
  private static void command(String condition, Completable command, StringBuilder script) {
    String start = "complete -c entente -n '" + condition + "' ";
    script.append(start);
    if (command.arguments().isEmpty()) {
      script.append("-F\n");
    } else {
      script.append("-a ").append(quoted(String.join(" ", command.arguments()))).append('\n');
    }
    for (Completable.Choice option : command.options()) {
      script.append(start).append("-l ").append(option.name().substring(2));
      if (option.takesValue()) {
        script.append(option.isFile() ? " -r -F" : " -x");
      }
      if (!option.words().isEmpty()) {
        script.append(" -a ").append(quoted(String.join(" ", option.words())));
      }
      script.append(" -d ").append(quoted(option.description())).append('\n');
    }
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
