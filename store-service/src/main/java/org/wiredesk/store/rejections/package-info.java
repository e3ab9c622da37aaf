/** Messages that could not be handled: sent to {@code articles.rejected}, filed from there, shown. */
@NullMarked
package org.wiredesk.store.rejections;

import org.jspecify.annotations.NullMarked;
