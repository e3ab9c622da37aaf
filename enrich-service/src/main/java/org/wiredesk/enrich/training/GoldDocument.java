package org.wiredesk.enrich.training;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Running text with the names that people marked in it. Sentences stand on lines of their own. */
record GoldDocument(String text, List<GoldName> names) {

    /**
     * A marked name.
     *
     * @param type 0 person, 1 organisation, 2 place
     */
    record GoldName(int start, int end, int type) {}

    /** Joins tokens back into text, with spaces where a writer would put them. */
    static final class Builder {
        private static final Pattern ON_WORD_BEFORE =
                Pattern.compile("^([.,;:!?%)\\]]|n't$|['’](s|S|re|ve|ll|d|m)?$).*", Pattern.DOTALL);

        private final StringBuilder text = new StringBuilder();
        private final List<GoldName> names = new ArrayList<>();
        private int sentences;

        int size() {
            return sentences;
        }

        void add(List<String[]> sentence) {
            if (sentences++ > 0) {
                text.append('\n');
            }
            boolean quoted = false;
            boolean glue = true;
            int open = -1;
            int openType = -1;
            int openEnd = -1;
            for (String[] row : sentence) {
                String token = plain(row[0]);
                String tag = row[1];
                boolean quote = token.equals("\"");
                if (!glue
                        && !(quote && quoted)
                        && !ON_WORD_BEFORE.matcher(token).matches()) {
                    text.append(' ');
                }
                int start = text.length();
                text.append(token);
                if (quote) {
                    quoted = !quoted;
                }
                glue = token.length() == 1 && "([$£€#".contains(token) || quote && quoted;
                int type = type(tag);
                if (open >= 0 && !(tag.startsWith("I-") && type == openType)) {
                    close(open, openEnd, openType);
                    open = -1;
                }
                if (tag.startsWith("B-") || (tag.startsWith("I-") && open < 0)) {
                    open = start;
                    openType = type;
                }
                openEnd = text.length();
            }
            if (open >= 0) {
                close(open, openEnd, openType);
            }
        }

        private void close(int start, int end, int type) {
            if (type >= 0) {
                names.add(new GoldName(start, end, type));
            }
        }

        GoldDocument build() {
            return new GoldDocument(text.toString(), List.copyOf(names));
        }

        private static int type(String tag) {
            return tag.endsWith("-PER") ? 0 : tag.endsWith("-ORG") ? 1 : tag.endsWith("-LOC") ? 2 : -1;
        }

        private static String plain(String token) {
            return switch (token) {
                case "``", "''" -> "\"";
                case "-LRB-" -> "(";
                case "-RRB-" -> ")";
                default -> token;
            };
        }
    }
}
