/** Cleaning over REST, with nothing published: what would become of this input, and why. */
@NullMarked
package org.wiredesk.ingest.explain;

import org.jspecify.annotations.NullMarked;
