/** What the answer hangs on, as text and as comma-separated values. */
package io.entente.report.sensitivity;
