/** Health checks beyond those of Quarkus. */
@NullMarked
package org.wiredesk.store.health;

import org.jspecify.annotations.NullMarked;
