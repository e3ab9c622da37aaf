package org.wiredesk.store.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.wiredesk.edge.rest.ProblemException;

/**
 * Articles over time.
 *
 * @param points each interval from the first to the last with an article; those between without one are there too
 * @param undated articles that match but whose time is not known exactly enough
 */
public record TimeSeries(String interval, String by, List<Point> points, long undated) {
    private static final int MAX_POINTS = 10_000;

    /** @param sentiment mean score of the articles that have one; null when none has */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Point(Instant start, long count, @Nullable Double sentiment) {}

    /** Fills the gaps. */
    public static TimeSeries of(Interval interval, TimeAxis axis, NavigableMap<Instant, Point> known, long undated) {
        List<Point> points = new ArrayList<>();
        if (!known.isEmpty()) {
            Instant last = known.lastKey();
            for (Instant start = known.firstKey(); !start.isAfter(last); start = interval.next(start)) {
                if (points.size() == MAX_POINTS) {
                    throw ProblemException.badParameter(
                            "interval",
                            "gives more than 10,000 points; take a longer one or narrow publishedFrom and publishedTo");
                }
                Point point = known.get(start);
                points.add(point == null ? new Point(start, 0, null) : point);
            }
        }
        return new TimeSeries(interval.code(), axis.code(), points, undated);
    }
}
