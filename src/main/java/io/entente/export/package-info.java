/**
 * Exercises for other programs and for paper: Moodle XML, GIFT, printable sheets and a page to
 * practise on.
 *
 * <p>Every writer takes the same {@link io.entente.export.Worksheet}: variants with their questions
 * and the words for them. {@link io.entente.export.Blank} says how an answer is put in where no
 * free text can be graded: a number, one of several, some of several. The same input gives the same
 * bytes.
 */
package io.entente.export;
