/** What a reader may ask of the articles: filters, order, pages, and their SQL. */
@NullMarked
package org.wiredesk.store.search;

import org.jspecify.annotations.NullMarked;
