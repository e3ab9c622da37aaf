/** The door through which benchmarks reach the store's write path. */
@NullMarked
package org.wiredesk.store.articles;

import org.jspecify.annotations.NullMarked;
