/** Which models do the work: those that are shipped, or an operator's own. */
@NullMarked
package org.wiredesk.enrich.engine;

import org.jspecify.annotations.NullMarked;
