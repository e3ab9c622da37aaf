/** Real servers for the services' tests. */
@NullMarked
package org.wiredesk.testing;

import org.jspecify.annotations.NullMarked;
