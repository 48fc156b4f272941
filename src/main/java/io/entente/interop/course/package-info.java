/**
 * Tables about a class, as spreadsheets and learning platforms write them: who is in it, which
 * codes they were given, what they answered.
 *
 * <p>Columns are found by their names, in English or German, whatever their capitals; separators
 * are commas, semicolons or tabs; text is UTF-8, or else Windows-1252, and then it is said. Of
 * students only ids and email addresses are kept: names are not read.
 */
package io.entente.interop.course;
