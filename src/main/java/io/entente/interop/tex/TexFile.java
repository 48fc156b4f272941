package io.entente.interop.tex;

import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import java.io.IOException;
import java.util.Optional;

/**
 * Games as LaTeX documents.
 *
 * <p>A game in strategic form becomes a payoff matrix, best responses underlined and pure-strategy
 * equilibria in bold; with three or more players one matrix for each combination of what the third
 * and later ones play. A tree grows to the right, information sets joined by dashed lines, chance
 * moves with their probabilities. Payoffs are exact where that is short, else rounded to {@value
 * TexNumber#DECIMALS} decimals, which the document says.
 *
 * <p>Texts in Latin letters compile with any LaTeX; others (Hangul, Cyrillic, ...) with LuaLaTeX or
 * XeLaTeX, and the document says so.
 */
public final class TexFile {

  private TexFile() {}

  /** Why this game does not go onto a page, if it does not. */
  public static Optional<String> tooLarge(StrategicGame game) {
    return Matrices.tooLarge(game);
  }

  /** Why this tree does not go onto a page, if it does not. */
  public static Optional<String> tooLarge(GameTree tree) {
    return new TreePicture(tree).tooLarge();
  }

  /** Whether the texts of a document need LuaLaTeX or XeLaTeX. */
  public static boolean needsUnicodeEngine(CharSequence document) {
    return !TexText.isLatin(document);
  }

  /**
   * Writes a document with the matrices of a game.
   *
   * @throws IllegalArgumentException if the game is {@linkplain #tooLarge too large}
   */
  public static void write(StrategicGame game, Appendable out) throws IOException {
    Matrices matrices = new Matrices(game);
    StringBuilder body = new StringBuilder();
    matrices.write(body);
    String note = "Best responses are underlined, pure-strategy equilibria bold.";
    document(game.title(), "\\usepackage{multirow}\n", body, note + matrices.remark(), out);
  }

  /**
   * Writes a document with the picture of a tree.
   *
   * @throws IllegalArgumentException if the tree is {@linkplain #tooLarge too large}
   */
  public static void write(GameTree tree, Appendable out) throws IOException {
    TreePicture picture = new TreePicture(tree);
    StringBuilder body = new StringBuilder();
    picture.write(body);
    document(tree.title(), "\\usepackage{tikz}\n", body, picture.remark(), out);
  }

  private static void document(
      String title, String packages, CharSequence body, String note, Appendable out)
      throws IOException {
    boolean latin = TexText.isLatin(body) && TexText.isLatin(note);
    out.append("% ").append(TexText.comment(title)).append('\n');
    if (latin) {
      out.append("% Compile with pdflatex, lualatex or xelatex.\n");
    } else {
      out.append("% Compile with lualatex or xelatex; pdflatex has no fonts for these letters.\n");
    }
    out.append("\\documentclass[border=8pt,varwidth=\\maxdimen]{standalone}\n");
    if (latin) {
      out.append(
          "\\usepackage[T1]{fontenc}\n\\usepackage[utf8]{inputenc}\n\\usepackage{lmodern}\n");
    } else {
      out.append("\\usepackage{fontspec}\n");
      out.append("% A font that has these letters; put the name of one of yours here:\n");
      out.append("\\IfFontExistsTF{Noto Serif CJK KR}{\\setmainfont{Noto Serif CJK KR}}{}\n");
    }
    out.append(packages).append("\\begin{document}\n");
    out.append("% ---- copy from here; the \\usepackage lines above go into your preamble ----\n");
    out.append(body);
    out.append("% ---- to here ----\n\n\\medskip\n{\\footnotesize ").append(note).append("}\n");
    out.append("\\end{document}\n");
  }
}
