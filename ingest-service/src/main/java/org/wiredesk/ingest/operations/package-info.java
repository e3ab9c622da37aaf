/** What an operator sets and sees: settings, the worker pool, health and metrics. */
@NullMarked
package org.wiredesk.ingest.operations;

import org.jspecify.annotations.NullMarked;
