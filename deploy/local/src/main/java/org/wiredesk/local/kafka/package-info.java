/** A real Kafka broker in a JVM. */
@NullMarked
package org.wiredesk.local.kafka;

import org.jspecify.annotations.NullMarked;
