/** store-service: files enriched articles in PostgreSQL and serves them over REST. */
@NullMarked
package org.wiredesk.store;

import org.jspecify.annotations.NullMarked;
