/** Rendered objects as what their readers take them for, with an error for each field that those do not know. */
@NullMarked
package org.wiredesk.kubernetes.model;

import org.jspecify.annotations.NullMarked;
