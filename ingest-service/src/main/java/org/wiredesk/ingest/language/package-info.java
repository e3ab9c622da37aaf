/** Tells the language of a text. */
@NullMarked
package org.wiredesk.ingest.language;

import org.jspecify.annotations.NullMarked;
