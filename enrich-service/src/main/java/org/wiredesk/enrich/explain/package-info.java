/** Enrichment over REST, with nothing published: what the models say of a text. */
@NullMarked
package org.wiredesk.enrich.explain;

import org.jspecify.annotations.NullMarked;
