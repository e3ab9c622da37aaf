/** The phrases that an article turns on. */
@NullMarked
package org.wiredesk.enrich.keyphrases;

import org.jspecify.annotations.NullMarked;
