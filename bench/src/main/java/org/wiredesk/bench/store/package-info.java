/** Measures store-service against PostgreSQL itself. */
@NullMarked
package org.wiredesk.bench.store;

import org.jspecify.annotations.NullMarked;
