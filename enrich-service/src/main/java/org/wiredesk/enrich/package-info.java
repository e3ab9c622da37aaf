/** Meaning added to clean articles. */
@NullMarked
package org.wiredesk.enrich;

import org.jspecify.annotations.NullMarked;
