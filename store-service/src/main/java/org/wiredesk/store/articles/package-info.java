/** Articles: written off {@code articles.enriched}, read one by one or in pages. */
@NullMarked
package org.wiredesk.store.articles;

import org.jspecify.annotations.NullMarked;
