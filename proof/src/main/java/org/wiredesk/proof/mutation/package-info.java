/** The services with a fault of their own, which a proof must find. */
@NullMarked
package org.wiredesk.proof.mutation;

import org.jspecify.annotations.NullMarked;
