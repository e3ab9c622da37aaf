/** Stored articles sent through enrichment again. */
@NullMarked
package org.wiredesk.local.reprocess;

import org.jspecify.annotations.NullMarked;
