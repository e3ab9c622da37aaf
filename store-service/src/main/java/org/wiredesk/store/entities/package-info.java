/** The directory of people, organisations, places and events that articles speak of. */
@NullMarked
package org.wiredesk.store.entities;

import org.jspecify.annotations.NullMarked;
