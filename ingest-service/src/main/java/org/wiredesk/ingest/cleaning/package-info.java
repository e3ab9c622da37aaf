/** Takes everything that is not the story out of an article's text, and says what and why. */
@NullMarked
package org.wiredesk.ingest.cleaning;

import org.jspecify.annotations.NullMarked;
