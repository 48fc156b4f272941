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
    for (Completable command : commands) {
      String summary = command.summary().replace(":", "\\:");
      script.append("      ").append(quoted(command.word() + ":" + summary)).append('\n');
    }
    script.append("    )\n    _describe 'command' commands\n    return\n  fi\n");
    script.append("  local command=$words[2]\n  shift words\n  (( CURRENT-- ))\n");
    script.append("  case $command in\n");
    for (Completable command : commands) {
      script.append("    ").append(command.word()).append(")\n      _arguments");
      for (Completable.Choice option : command.options()) {
        script.append(" \\\n        ").append(quoted(option(option)));
      }
      String arguments =
          command.arguments().isEmpty()
              ? "*:file:_files"
              : "*:word:(" + String.join(" ", command.arguments()) + ")";
      script.append(" \\\n        ").append(quoted(arguments)).append("\n      ;;\n");
    }
    script.append("  esac\n}\ncompdef _entente entente\n");
    return script.toString();
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
