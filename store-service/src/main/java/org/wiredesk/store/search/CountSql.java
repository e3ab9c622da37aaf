package org.wiredesk.store.search;

/** Statements that count the articles of a filter. */
public final class CountSql {
    private CountSql() {}

    /** Columns: value, label, count; the most frequent first. */
    public static Statement facets(Filter filter, Names names, FacetField field, int limit) {
        Sql sql = new Sql()
                .add("SELECT " + field.value + " AS value, " + field.label + " AS label, count(*) FROM article a "
                        + field.join + " WHERE ");
        new Conditions(filter, names, sql).write(false);
        sql.add(" AND " + field.value + " IS NOT NULL GROUP BY 1");
        if (!field.isAggregate()) {
            sql.add(", 2");
        }
        return sql.add(" ORDER BY 3 DESC, 1 LIMIT ?", limit).build();
    }

    /**
     * Columns: start of the interval, count, mean sentiment. The start is null for articles whose time is not known exactly enough
     * to say in which interval they belong.
     */
    public static Statement series(Filter filter, Names names, Interval interval, TimeAxis axis) {
        String start = "date_trunc('" + interval.code() + "', a." + axis.column + ", 'UTC')";
        String known =
                switch (axis) {
                    case RECEIVED -> "true";
                    case PUBLISHED ->
                        interval == Interval.HOUR
                                ? "a.published_precision = 'instant'"
                                : "a.published_precision <> 'unknown'";
                };
        Sql sql = new Sql()
                .add("SELECT CASE WHEN " + known + " THEN " + start + " END AS start, count(*), avg(a.sentiment)"
                        + " FROM article a WHERE ");
        new Conditions(filter, names, sql).write(false);
        return sql.add(" GROUP BY 1 ORDER BY 1").build();
    }
}
