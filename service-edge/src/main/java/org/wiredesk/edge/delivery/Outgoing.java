package org.wiredesk.edge.delivery;

import io.opentelemetry.context.Context;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A record to be sent, and the trace it belongs to. */
record Outgoing(ProducerRecord<byte[], byte[]> record, Context trace) {}
