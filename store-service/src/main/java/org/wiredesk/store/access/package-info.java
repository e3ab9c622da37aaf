/** Who may ask for what, and how often. */
@NullMarked
package org.wiredesk.store.access;

import org.jspecify.annotations.NullMarked;
