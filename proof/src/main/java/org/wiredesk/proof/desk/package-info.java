/** The system under proof, and the means to disturb it. */
@NullMarked
package org.wiredesk.proof.desk;

import org.jspecify.annotations.NullMarked;
