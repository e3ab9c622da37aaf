/** Which language a text is in. */
@NullMarked
package org.wiredesk.enrich.language;

import org.jspecify.annotations.NullMarked;
