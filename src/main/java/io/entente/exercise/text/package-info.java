/**
 * From steps and remarks to sentences, in the language asked for.
 *
 * <p>{@link io.entente.exercise.text.Phrases} holds the phrases of one language, keyed by what they
 * are said of; {@link io.entente.exercise.text.TraceText} makes hints, worked solutions and quizzes
 * of a trace. A language is a list of phrases and nothing else: no sentence stands in the code.
 */
package io.entente.exercise.text;
