/** What is said for Kubernetes, held against the models of those who read it and against the code. */
@NullMarked
package org.wiredesk.kubernetes;

import org.jspecify.annotations.NullMarked;
