/** Who may ask for what, and how often. */
@NullMarked
package org.wiredesk.edge.access;

import org.jspecify.annotations.NullMarked;
