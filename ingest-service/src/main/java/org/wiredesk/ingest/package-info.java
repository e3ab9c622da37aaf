/** Bytes in, clean articles out. */
@NullMarked
package org.wiredesk.ingest;

import org.jspecify.annotations.NullMarked;
