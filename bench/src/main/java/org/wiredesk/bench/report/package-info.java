/** Measures the services against limits of the same machine in the same run. */
@NullMarked
package org.wiredesk.bench.report;

import org.jspecify.annotations.NullMarked;
