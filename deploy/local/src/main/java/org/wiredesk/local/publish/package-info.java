/** Sending articles to the topic of raw articles. */
@NullMarked
package org.wiredesk.local.publish;

import org.jspecify.annotations.NullMarked;
