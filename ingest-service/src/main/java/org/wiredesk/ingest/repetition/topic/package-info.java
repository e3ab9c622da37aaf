/** The memory of learned repetition: a topic that every instance writes to and reads as a whole. */
@NullMarked
package org.wiredesk.ingest.repetition.topic;

import org.jspecify.annotations.NullMarked;
