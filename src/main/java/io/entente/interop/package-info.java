/**
 * Games as other programs write them: the {@code .nfg} and {@code .efg} files of Gambit.
 *
 * <p>Both formats are text: a header, names in quotation marks, numbers, which are all exact.
 * Reading takes one pass over the bytes and keeps nothing but the game; a faulty file ends in one
 * {@link io.entente.interop.GameFileException} that names the place and the remedy. What is written
 * here reads back as an equal game.
 *
 * <p>Not here: tables, which are {@code interop.csv}, pictures for LaTeX, which are {@code
 * interop.tex}, and the project's own format, which is {@code json}. Start at {@link
 * io.entente.interop.NormalFormFile} and {@link io.entente.interop.ExtensiveFormFile}.
 *
 * @see "The Gambit Project, Game representation formats, in the documentation of Gambit 16"
 */
package io.entente.interop;
