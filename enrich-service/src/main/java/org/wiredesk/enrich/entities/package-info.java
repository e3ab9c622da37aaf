/** Who and what an article names. */
@NullMarked
package org.wiredesk.enrich.entities;

import org.jspecify.annotations.NullMarked;
