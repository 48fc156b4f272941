/**
 * Packs: zips that hold scenarios, the registers they name, the results and checksums of all of
 * these, and checking that such a zip still is what it says.
 *
 * <p>A pack is a function of its inputs, the program's version and the options, to the last byte:
 * {@link io.entente.archive.ScenarioPack} makes it, and {@link io.entente.archive.PackCheck} makes
 * it again and compares. What comes from a zip is not trusted: names and sizes are looked at before
 * anything is kept, and nothing is written but into a temporary folder, which is removed.
 *
 * <p>Start at {@link io.entente.archive.ScenarioPack}.
 */
package io.entente.archive;
