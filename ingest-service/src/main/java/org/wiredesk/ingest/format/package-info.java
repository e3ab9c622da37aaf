/** Reads the formats that articles arrive in. */
@NullMarked
package org.wiredesk.ingest.format;

import org.jspecify.annotations.NullMarked;
