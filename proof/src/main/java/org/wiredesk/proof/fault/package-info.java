/** Disturbances, and when they strike. */
@NullMarked
package org.wiredesk.proof.fault;

import org.jspecify.annotations.NullMarked;
