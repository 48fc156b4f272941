/** The search for boxes in which something is frequent (PRIM), over plain columns of runs. */
package io.entente.sensitivity.box;
