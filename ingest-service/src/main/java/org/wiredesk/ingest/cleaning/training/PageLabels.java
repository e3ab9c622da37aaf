package org.wiredesk.ingest.cleaning.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Finds out which lines of a page are its main text. A line of some length is when most of its shingles are; of the same line several
 * times on the page, as many as the text has, first those beside other lines of the text. A short line is when the text goes on with
 * it after, or comes from it to, a line that is: a "Share" or a cell of a table is not to be told otherwise.
 */
final class PageLabels {
    private static final int SHINGLE = 4;
    private static final int LONG = SHINGLE + 2;
    private static final int NEAR = 4;
    private static final int REACH = 60;

    static final int KEEP = 0;
    static final int STRIP = 1;
    static final int UNKNOWN = -1;

    private final List<String> text;
    private final Map<List<String>, List<Integer>> places = new HashMap<>();
    private final List<List<String>> lines;
    private final int[] labels;
    private final int[] from;
    private final int[] to;

    private PageLabels(List<String> text, List<List<String>> lines) {
        this.text = text;
        this.lines = lines;
        labels = new int[lines.size()];
        from = new int[lines.size()];
        to = new int[lines.size()];
        for (int i = 0; i + SHINGLE <= text.size(); i++) {
            places.computeIfAbsent(shingle(text, i), key -> new ArrayList<>()).add(i);
        }
    }

    static int[] of(String mainText, List<String> lines) {
        PageLabels labels = new PageLabels(
                words(mainText), lines.stream().map(PageLabels::words).toList());
        labels.judgeLong();
        labels.judgeRepeated();
        labels.place();
        labels.judgeShort();
        return labels.labels;
    }

    private void judgeLong() {
        for (int i = 0; i < labels.length; i++) {
            List<String> line = lines.get(i);
            labels[i] = line.isEmpty() ? UNKNOWN : STRIP;
            if (line.size() >= LONG) {
                int shared = 0;
                for (int at = 0; at + SHINGLE <= line.size(); at++) {
                    shared += places.containsKey(shingle(line, at)) ? 1 : 0;
                }
                double share = (double) shared / (line.size() - SHINGLE + 1);
                labels[i] = share > 0.6 ? KEEP : share < 0.3 ? STRIP : UNKNOWN;
            }
        }
    }

    private void judgeRepeated() {
        Map<List<String>, List<Integer>> same = new HashMap<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == KEEP) {
                same.computeIfAbsent(lines.get(i), key -> new ArrayList<>()).add(i);
            }
        }
        int[] given = labels.clone();
        for (Map.Entry<List<String>, List<Integer>> entry : same.entrySet()) {
            int wanted = times(entry.getKey());
            List<Integer> copies = entry.getValue();
            while (copies.size() > wanted) {
                int worst = copies.get(copies.size() - 1);
                for (int copy : copies) {
                    if (company(given, copy, same) < company(given, worst, same)) {
                        worst = copy;
                    }
                }
                labels[worst] = STRIP;
                copies.remove((Integer) worst);
            }
        }
    }

    /** How often the text has the line, by its least frequent shingle; at least once. */
    private int times(List<String> line) {
        int least = Integer.MAX_VALUE;
        for (int at = 0; at + SHINGLE <= line.size(); at++) {
            List<Integer> found = places.get(shingle(line, at));
            least = Math.min(least, found == null ? 1 : found.size());
        }
        return least;
    }

    private int company(int[] given, int line, Map<List<String>, List<Integer>> same) {
        int company = 0;
        for (int i = Math.max(0, line - NEAR); i < Math.min(given.length, line + NEAR + 1); i++) {
            List<Integer> copies = same.get(lines.get(i));
            company += i != line && given[i] == KEEP && copies != null && copies.size() == 1 ? 1 : 0;
        }
        return company;
    }

    /** Where in the text each line that is kept begins and ends. */
    private void place() {
        int after = 0;
        for (int i = 0; i < labels.length; i++) {
            List<String> line = lines.get(i);
            from[i] = -1;
            if (labels[i] == KEEP) {
                for (int at = 0; at + SHINGLE <= line.size(); at++) {
                    int place = next(places.get(shingle(line, at)), after);
                    if (place >= 0 && from[i] < 0) {
                        from[i] = place - at;
                    }
                    if (place >= 0) {
                        to[i] = place - at + line.size();
                    }
                }
                after = to[i];
            }
        }
    }

    private static int next(@Nullable List<Integer> places, int after) {
        if (places == null) {
            return -1;
        }
        for (int place : places) {
            if (place >= after) {
                return place;
            }
        }
        return places.get(0);
    }

    private void judgeShort() {
        int[] found = labels.clone();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == KEEP && from[i] >= 0) {
                int at = to[i];
                for (int j = i + 1; j < Math.min(labels.length, i + REACH) && labels[j] != KEEP; j++) {
                    if (isShort(j) && reads(at, lines.get(j))) {
                        found[j] = KEEP;
                        at += lines.get(j).size();
                    }
                }
                at = from[i];
                for (int j = i - 1; j >= Math.max(0, i - REACH) && labels[j] != KEEP; j--) {
                    if (isShort(j) && reads(at - lines.get(j).size(), lines.get(j))) {
                        found[j] = KEEP;
                        at -= lines.get(j).size();
                    }
                }
            }
        }
        System.arraycopy(found, 0, labels, 0, found.length);
    }

    private boolean isShort(int line) {
        return !lines.get(line).isEmpty() && lines.get(line).size() < LONG;
    }

    private boolean reads(int at, List<String> line) {
        return at >= 0
                && at + line.size() <= text.size()
                && text.subList(at, at + line.size()).equals(line);
    }

    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> shingle(List<String> words, int at) {
        return List.copyOf(words.subList(at, at + SHINGLE));
    }
}
