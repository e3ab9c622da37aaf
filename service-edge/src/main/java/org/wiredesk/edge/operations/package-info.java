/** What an operator sees of every service: the worker pool, health and metrics. */
@NullMarked
package org.wiredesk.edge.operations;

import org.jspecify.annotations.NullMarked;
