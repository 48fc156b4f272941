package io.entente.cli;

import java.util.List;

/** The script for zsh. */
final class ZshCompletion {

  private ZshCompletion() {}

  static String script(List<Completable> commands) {
    StringBuilder script = new StringBuilder();
    script.append("#compdef entente\n");
    script.append("# Completes the commands and options of entente in zsh.\n");
    script.append("# Put into ~/.zshrc:  eval \"$(entente completion zsh)\"\n");
    script.append("(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }\n");
    script.append("_entente() {\n  if (( CURRENT == 2 )); then\n    local -a commands=(\n");
    commands.forEach(command -> described("      ", command, script));
    script.append("    )\n    _describe 'command' commands\n    return\n  fi\n");
    script.append("  local command=$words[2]\n  shift words\n  (( CURRENT-- ))\n");
    script.append("  case $command in\n");
    commands.forEach(command -> branch("    ", command, script));
    script.append("  esac\n}\ncompdef _entente entente\n");
    return script.toString();
  }

  /** A command with what it does, for the list of them. */
  private static void described(String indent, Completable command, StringBuilder script) {
    String summary = command.summary().replace(":", "\\:");
    script.append(indent).append(quoted(command.word() + ":" + summary)).append('\n');
  }

  private static void branch(String indent, Completable command, StringBuilder script) {
    script.append(indent).append(command.word()).append(")\n");
    if (command.parts().isEmpty()) {
      arguments(indent + "  ", command, script);
    } else {
      String inner = indent + "  ";
      script.append(inner).append("if (( CURRENT == 2 )); then\n");
      script.append(inner).append("  local -a parts=(\n");
      command.parts().forEach(part -> described(inner + "    ", part, script));
      script.append(inner).append("  )\n").append(inner).append("  _describe 'command' parts\n");
      script.append(inner).append("  return\n").append(inner).append("fi\n");
      script.append(inner).append("command=$words[2]\n").append(inner);
      script.append("shift words\n").append(inner).append("(( CURRENT-- ))\n");
      script.append(inner).append("case $command in\n");
      command.parts().forEach(part -> branch(inner, part, script));
      script.append(inner).append("esac\n");
    }
    script.append(indent).append("  ;;\n");
  }

  private static void arguments(String indent, Completable command, StringBuilder script) {
    script.append(indent).append("_arguments");
    for (Completable.Choice option : command.options()) {
      script.append(" \\\n  ").append(indent).append(quoted(option(option)));
    }
    String arguments =
        command.arguments().isEmpty()
            ? "*:file:_files"
            : "*:word:(" + String.join(" ", command.arguments()) + ")";
    script.append(" \\\n  ").append(indent).append(quoted(arguments)).append('\n');
  }

  private static String option(Completable.Choice option) {
    String text = (option.repeats() ? "*" : "") + option.name();
    String description = escaped(option.description());
    if (!option.takesValue()) {
      return text + "[" + description + "]";
    }
    String words = String.join(" ", option.words());
    String values = option.isFile() ? "_files" : " ";
    if (!words.isEmpty()) {
      values = option.isList() ? "_sequence compadd - " + words : "(" + words + ")";
    }
    return text + "=[" + description + "]:" + escaped(option.label()) + ":" + values;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
