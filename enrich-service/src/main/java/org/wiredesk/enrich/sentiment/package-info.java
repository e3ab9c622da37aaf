/** How an article speaks of what it names. */
@NullMarked
package org.wiredesk.enrich.sentiment;

import org.jspecify.annotations.NullMarked;
