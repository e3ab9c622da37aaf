/** The channels: raw messages in, clean articles and rejections out. */
@NullMarked
package org.wiredesk.ingest.intake;

import org.jspecify.annotations.NullMarked;
