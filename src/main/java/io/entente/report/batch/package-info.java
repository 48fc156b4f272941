/** What a batch comes to, and what it would take, as text and as comma-separated values. */
package io.entente.report.batch;
