/** The database schema: migrated as a step of its own, validated by the service. */
@NullMarked
package org.wiredesk.store.schema;

import org.jspecify.annotations.NullMarked;
