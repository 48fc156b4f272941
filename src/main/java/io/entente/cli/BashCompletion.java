package io.entente.cli;

import java.util.ArrayList;
import java.util.List;

/** The script for bash, from version 3.2 on. */
final class BashCompletion {

  private static final String HEAD =
      """
      # Completes the commands and options of entente in bash.
      # Put into ~/.bashrc:  eval "$(entente completion bash)"
      _entente() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} list= choices=
        local command=${COMP_WORDS[1]}
        COMPREPLY=()
        if [ "$word" = "=" ]; then
          word=
        elif [ "$before" = "=" ]; then
          before=${COMP_WORDS[COMP_CWORD-2]}
        fi
        case "$command" in
        %p)
          if [ "$COMP_CWORD" -gt 2 ]; then
            command="$command ${COMP_WORDS[2]}"
          fi
          ;;
        esac
        if [ "$COMP_CWORD" -eq 1 ]; then
          choices="%s --help --version"
        else
          case "$command $before" in
      """;

  private static final String MIDDLE =
      """
          *)
            case "$word" in
            -*)
              case "$command" in
      """;

  private static final String ARGUMENTS =
      """
              esac
              ;;
            *)
              case "$command" in
      """;

  private static final String TAIL =
      """
              esac
              ;;
            esac
            ;;
          esac
        fi
        case "$list$word" in
        list*,*)
          COMPREPLY=($(compgen -W "$choices" -P "${word%,*}," -- "${word##*,}"))
          ;;
        *)
          COMPREPLY=($(compgen -W "$choices" -- "$word"))
          ;;
        esac
      }
      # Where there is nothing else to offer, file names are.
      complete -o default -F _entente entente
      """;

  private BashCompletion() {}

  static String script(List<Completable> commands) {
    List<String> words = new ArrayList<>();
    StringBuilder values = new StringBuilder();
    StringBuilder options = new StringBuilder();
    StringBuilder arguments = new StringBuilder();
    List<String> groups = new ArrayList<>();
    for (Completable command : commands) {
      words.add(command.word());
      command(command.word(), command, values, options, arguments);
      if (!command.parts().isEmpty()) {
        groups.add(command.word());
      }
      for (Completable part : command.parts()) {
        command(command.word() + " " + part.word(), part, values, options, arguments);
      }
    }
    return HEAD.replace("%s", String.join(" ", words)).replace("%p", String.join("|", groups))
        + values
        + MIDDLE
        + options
        + ARGUMENTS
        + arguments
        + TAIL;
  }

  private static void command(
      String called,
      Completable command,
      StringBuilder values,
      StringBuilder options,
      StringBuilder arguments) {
    for (Completable.Choice option : command.options()) {
      if (!option.words().isEmpty()) {
        values.append("    \"").append(called).append(' ').append(option.name());
        values.append("\") ").append(option.isList() ? "list=list " : "");
        values.append("choices=\"").append(String.join(" ", option.words())).append("\" ;;\n");
      }
    }
    if (!command.options().isEmpty()) {
      choice("        ", called, command.optionNames(), options);
    }
    if (!command.arguments().isEmpty()) {
      choice("        ", called, command.arguments(), arguments);
    }
  }

  private static void choice(
      String indent, String command, List<String> words, StringBuilder script) {
    script.append(indent).append('"').append(command).append("\") choices=\"");
    script.append(String.join(" ", words)).append("\" ;;\n");
  }
}
