/** Copies of one story under several ids: found by their fingerprints when they are written. */
@NullMarked
package org.wiredesk.store.duplicates;

import org.jspecify.annotations.NullMarked;
