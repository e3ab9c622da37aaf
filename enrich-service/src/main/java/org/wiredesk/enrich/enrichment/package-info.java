/** The channels: clean articles in, enriched articles and rejections out. */
@NullMarked
package org.wiredesk.enrich.enrichment;

import org.jspecify.annotations.NullMarked;
