package org.wiredesk.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import org.wiredesk.contract.MentionField;

/** Finds where the words of a search stand in the articles it found. Offsets are UTF-16 code units, end exclusive. */
public final class Highlights {
    /** Private-use characters, which no article of the pipeline should hold; one that does gets no highlights. */
    private static final char START = '\uE000';

    private static final char STOP = '\uE001';
    private static final int CONTEXT = 100;
    private static final int MAX_SNIPPETS = 3;

    /** A place where a word of the search stands. */
    public record Match(int start, int end) {}

    /**
     * A piece of a field with matches in it.
     *
     * @param text of the field from start to end
     * @param matches offsets in the field
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Snippet(MentionField field, int start, int end, String text, List<Match> matches) {}

    private Highlights() {}

    /** Snippets by article id: the headline's, and the first three of the body. */
    public static Uni<Map<String, List<Snippet>>> of(SqlClient client, String q, List<String> ids) {
        String options = "'StartSel=" + START + ",StopSel=" + STOP + ",HighlightAll=true'";
        Sql sql = new Sql()
                .add("SELECT a.id, ts_headline('wiredesk', coalesce(a.headline, ''), t.query, " + options + "),"
                        + " ts_headline('wiredesk', left(a.body, 100000), t.query, " + options + ")")
                .add(
                        " FROM article a, " + Conditions.QUERY + " AS t(query) WHERE a.id = ANY (?)",
                        q,
                        ids.toArray(String[]::new));
        return Queries.run(client, sql.build(), row -> Map.entry(row.getString(0), snippets(row)))
                .map(found -> found.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static List<Snippet> snippets(Row row) {
        List<Snippet> snippets = new ArrayList<>(snippets(MentionField.HEADLINE, row.getString(1)));
        snippets.addAll(snippets(MentionField.BODY, row.getString(2)));
        return snippets;
    }

    static List<Snippet> snippets(MentionField field, String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<Match> matches = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == START) {
                open = text.length();
            } else if (c == STOP) {
                if (open < 0) {
                    return List.of();
                }
                matches.add(new Match(open, text.length()));
                open = -1;
            } else {
                text.append(c);
            }
        }
        return snippets(field, text.toString(), matches);
    }

    private static List<Snippet> snippets(MentionField field, String text, List<Match> matches) {
        List<Snippet> snippets = new ArrayList<>();
        for (int first = 0; first < matches.size() && snippets.size() < MAX_SNIPPETS; ) {
            int start = wordStart(text, Math.max(0, matches.get(first).start() - CONTEXT));
            int end = wordEnd(text, Math.min(text.length(), matches.get(first).end() + CONTEXT));
            int next = first + 1;
            while (next < matches.size() && matches.get(next).end() <= end) {
                next++;
            }
            snippets.add(new Snippet(
                    field, start, end, text.substring(start, end), List.copyOf(matches.subList(first, next))));
            first = next;
        }
        return snippets;
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && start > at - CONTEXT && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end < at + CONTEXT && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }
}
