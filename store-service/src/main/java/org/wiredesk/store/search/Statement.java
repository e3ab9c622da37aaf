package org.wiredesk.store.search;

import java.util.List;

/**
 * A query and its parameters.
 *
 * @param sql with $1, $2, … for the parameters
 */
public record Statement(String sql, List<Object> parameters) {}
