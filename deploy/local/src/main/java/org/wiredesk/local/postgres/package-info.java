/** A real PostgreSQL server from binaries that come as Maven artifacts. */
@NullMarked
package org.wiredesk.local.postgres;

import org.jspecify.annotations.NullMarked;
