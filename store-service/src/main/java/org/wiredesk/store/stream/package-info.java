/** Articles as they come: server-sent events, fed from the topic. */
@NullMarked
package org.wiredesk.store.stream;

import org.jspecify.annotations.NullMarked;
