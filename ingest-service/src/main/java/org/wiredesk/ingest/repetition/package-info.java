/** Learned repetition: what a source prints in article after article is not the story of any of them. */
@NullMarked
package org.wiredesk.ingest.repetition;

import org.jspecify.annotations.NullMarked;
