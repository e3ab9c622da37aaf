package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.List;

/**
 * A wording as a sequence of words. A rule file writes it with {@code (a|b c)} for alternatives, {@code [x]} for what may be
 * missing, {@code *} for up to {@value #GAP} words of any kind, {@code word:} and {@code (a|b):} for a word before a colon and {@code <name>},
 * {@code <number>}, {@code <year>}, {@code <email>}, {@code <handle>}, {@code <link>} for a word of that kind. Case and
 * punctuation do not matter.
 */
record Phrase(List<Item> items) {
    static final int GAP = 5;
    /** Alternatives multiply; more than this is a rule that nobody can read any more. */
    private static final int MOST_EXPANSIONS = 4_000;

    sealed interface Item {
        record Literal(String word, boolean colon) implements Item {}

        record Kind(int trait, String name) implements Item {}

        record Gap() implements Item {}
    }

    /** All plain sequences that the wording stands for. */
    static List<Phrase> parse(String wording) {
        Parser parser = new Parser(wording);
        List<Phrase> phrases = parser.alternatives(false);
        if (parser.at < wording.length()) {
            throw new IllegalArgumentException("unexpected '" + wording.charAt(parser.at) + "' in: " + wording);
        }
        for (Phrase phrase : phrases) {
            if (phrase.items.isEmpty()) {
                throw new IllegalArgumentException("matches no words at all: " + wording);
            }
            if (phrase.items.get(0) instanceof Item.Gap
                    || phrase.items.get(phrase.items.size() - 1) instanceof Item.Gap) {
                throw new IllegalArgumentException("* at an end says nothing: " + wording);
            }
        }
        return phrases;
    }

    private static final class Parser {
        private final String wording;
        private int at;

        Parser(String wording) {
            this.wording = wording;
        }

        List<Phrase> alternatives(boolean nested) {
            List<Phrase> all = new ArrayList<>(sequence());
            while (nested && at < wording.length() && wording.charAt(at) == '|') {
                at++;
                all.addAll(sequence());
            }
            return all;
        }

        private List<Phrase> sequence() {
            List<Phrase> heads = List.of(new Phrase(List.of()));
            while (at < wording.length()) {
                char c = wording.charAt(at);
                if (c == ' ') {
                    at++;
                } else if (c == '|' || c == ')' || c == ']') {
                    break;
                } else if (c == '(' || c == '[') {
                    heads = product(heads, group(c == '(' ? ')' : ']'));
                } else {
                    heads = product(heads, List.of(new Phrase(List.of(item()))));
                }
            }
            return heads;
        }

        private List<Phrase> group(char close) {
            at++;
            List<Phrase> inner = new ArrayList<>(alternatives(true));
            if (at >= wording.length() || wording.charAt(at) != close) {
                throw new IllegalArgumentException("'" + close + "' is missing in: " + wording);
            }
            at++;
            if (at < wording.length() && wording.charAt(at) == ':') {
                at++;
                inner.replaceAll(Parser::beforeColon);
            }
            if (close == ']') {
                inner.add(new Phrase(List.of()));
            }
            return inner;
        }

        private static Phrase beforeColon(Phrase phrase) {
            List<Item> items = new ArrayList<>(phrase.items);
            int last = items.size() - 1;
            if (last >= 0 && items.get(last) instanceof Item.Literal literal) {
                items.set(last, new Item.Literal(literal.word, true));
            }
            return new Phrase(List.copyOf(items));
        }

        private Item item() {
            int start = at;
            while (at < wording.length() && " |()[]".indexOf(wording.charAt(at)) < 0) {
                at++;
            }
            String token = wording.substring(start, at);
            if (token.equals("*")) {
                return new Item.Gap();
            }
            if (token.startsWith("<")) {
                return new Item.Kind(trait(token), token);
            }
            boolean colon = token.endsWith(":");
            String word = colon ? token.substring(0, token.length() - 1) : token;
            Words words = Words.of(word);
            if (words.size() != 1 || words.end(0) - words.start(0) != word.length()) {
                throw new IllegalArgumentException("'" + token + "' is not one word in: " + wording);
            }
            return new Item.Literal(word, colon);
        }

        private static int trait(String token) {
            return switch (token) {
                case "<name>" -> Words.CAPITALISED;
                case "<number>" -> Words.NUMBER;
                case "<year>" -> Words.YEAR;
                case "<email>" -> Words.EMAIL;
                case "<handle>" -> Words.HANDLE;
                case "<link>" -> Words.LINK;
                default -> throw new IllegalArgumentException("unknown kind of word " + token);
            };
        }

        private List<Phrase> product(List<Phrase> heads, List<Phrase> tails) {
            if ((long) heads.size() * tails.size() > MOST_EXPANSIONS) {
                throw new IllegalArgumentException("too many alternatives in: " + wording);
            }
            List<Phrase> all = new ArrayList<>(heads.size() * tails.size());
            for (Phrase head : heads) {
                for (Phrase tail : tails) {
                    List<Item> items = new ArrayList<>(head.items);
                    items.addAll(tail.items);
                    all.add(new Phrase(List.copyOf(items)));
                }
            }
            return all;
        }
    }
}
