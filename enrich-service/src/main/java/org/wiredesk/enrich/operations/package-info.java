/** What an operator sets and sees: settings, the worker pool, health and metrics. */
@NullMarked
package org.wiredesk.enrich.operations;

import org.jspecify.annotations.NullMarked;
