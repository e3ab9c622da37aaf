/**
 * What the services agree on: the events, their JSON, their Kafka headers and the topics they travel on.
 *
 * <p>Offsets are UTF-16 code units, end exclusive. Times are instants in UTC.
 */
@NullMarked
package org.wiredesk.contract;

import org.jspecify.annotations.NullMarked;
