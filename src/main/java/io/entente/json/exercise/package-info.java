/** Results about sets of exercises and the work of a class, as JSON. */
package io.entente.json.exercise;
