/** Text cut into sentences and tokens that know where they stand. */
@NullMarked
package org.wiredesk.enrich.text;

import org.jspecify.annotations.NullMarked;
