/** Measures the services against limits of the same machine in the same run. */
@NullMarked
package org.wiredesk.bench.system;

import org.jspecify.annotations.NullMarked;
