/** Trains the line models; a command-line tool, not used by the service. */
@NullMarked
package org.wiredesk.ingest.cleaning.training;

import org.jspecify.annotations.NullMarked;
