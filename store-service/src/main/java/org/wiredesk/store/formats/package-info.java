/** Articles in formats that others have defined: ninjs, schema.org, JSON Feed, Atom. */
@NullMarked
package org.wiredesk.store.formats;

import org.jspecify.annotations.NullMarked;
