/**
 * Games as pictures for LaTeX: payoff matrices and game trees, each in a document that compiles as
 * it is and in which the part to copy into a paper is marked.
 *
 * <p>Only common packages are used: multirow for matrices, TikZ for trees. Pictures are written and
 * never read. Start at {@link io.entente.interop.tex.TexFile}.
 */
package io.entente.interop.tex;
