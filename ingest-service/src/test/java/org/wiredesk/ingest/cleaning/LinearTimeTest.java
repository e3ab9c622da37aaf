package org.wiredesk.ingest.cleaning;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Every rule over adversarial lines of growing length: the work grows with the length and not with its square. */
class LinearTimeTest {
    private static final int LENGTH = 30_000;
    /** A step that is not linear takes a second and more over the longer text. */
    private static final long ALWAYS_FINE = 60_000_000;

    private static final int LONGER = 4;
    /** Of text four times as long: linear work grows fourfold, quadratic work sixteenfold; the rest is for the caches. */
    private static final double MOST_GROWTH = 9;

    private static final int REPEATS = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Cleaner CLEANER = new Cleaner(RuleBook.standard());

    static List<String> units() {
        return List.of(
                "copyright ",
                "© 2031 ",
                "(",
                "((",
                ") - ",
                "— ",
                "-- ",
                "by ",
                "By Ana ",
                "and ",
                "A/",
                "LISBON, ",
                "LISBON/",
                "sign up for our ",
                "this article was ",
                "read more: ",
                "a.",
                "U.S. ",
                "Ana Lund, ",
                "@",
                "a@",
                "www.",
                "http://",
                "\"",
                "’",
                ", ",
                "; ",
                ". ",
                "… ",
                "2031 ",
                "May 4, ",
                "(AP) ",
                "Reporting by Ana Lund; ",
                "related ",
                "\u0301",
                "\ud83d\ude00",
                "\u200f",
                "\u202e",
                " \u00a0",
                "x",
                "X",
                "***",
                "___ ",
                "photo: ",
                "credit: Ana/");
    }

    @ParameterizedTest
    @MethodSource("units")
    void the_work_of_every_rule_grows_no_faster_than_a_line(String unit) {
        assertLinear(unit, times -> unit.repeat(times * LENGTH / unit.length()));
    }

    @ParameterizedTest
    @MethodSource("units")
    void the_work_of_every_rule_grows_no_faster_than_the_number_of_lines(String unit) {
        String line = unit.repeat(1 + 60 / unit.length()) + "\n";
        assertLinear(unit, times -> line.repeat(times * LENGTH / line.length()));
    }

    /** Each wording rule is led on by its own examples. */
    @Test
    void the_work_for_a_wording_grows_no_faster_than_a_line_of_its_examples() throws IOException {
        for (String example : examples()) {
            assertLinear(example, times -> (example + " ").repeat(1 + times * LENGTH / (example.length() + 1)));
        }
    }

    private static List<String> examples() throws IOException {
        try (InputStream in = RuleBook.class.getResourceAsStream("/rules/wording.rules")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("example"))
                    .map(line -> line.substring("example".length()).strip())
                    .toList();
        }
    }

    private void assertLinear(String unit, IntFunction<String> text) {
        long[] large = work(text.apply(LONGER));
        boolean quick = Arrays.stream(large).allMatch(time -> time < ALWAYS_FINE);
        if (quick) {
            return;
        }
        long[] small = work(text.apply(1));
        for (int again = 0; again < REPEATS; again++) {
            small = smaller(small, work(text.apply(1)));
            large = smaller(large, work(text.apply(LONGER)));
        }
        for (int step = 0; step < large.length; step++) {
            if (large[step] >= ALWAYS_FINE) {
                assertThat((double) large[step] / small[step])
                        .as("growth of %s over \"%s\" when the text is four times as long", name(step), unit)
                        .isLessThan(MOST_GROWTH);
            }
        }
    }

    private String name(int step) {
        return step == 0
                ? "finding words and lines"
                : CLEANER.steps().get(step - 1).getClass().getSimpleName();
    }

    /** Processor time of each step, in nanoseconds: unlike the time of day it does not count what else the machine does. */
    private long[] work(String text) {
        List<LineRule> steps = CLEANER.steps();
        long[] times = new long[steps.size() + 1];
        long start = THREADS.getCurrentThreadCpuTime();
        Galley galley = new Galley(Copy.ofPlainText(text), Set.of());
        times[0] = THREADS.getCurrentThreadCpuTime() - start;
        Findings findings = new Findings();
        for (int i = 0; i < steps.size(); i++) {
            start = THREADS.getCurrentThreadCpuTime();
            steps.get(i).apply(galley, Stated.NOTHING, findings);
            times[i + 1] = THREADS.getCurrentThreadCpuTime() - start;
        }
        assertThat(galley.removals().size()).isLessThanOrEqualTo(text.length());
        return times;
    }

    private static long[] smaller(long[] one, long[] other) {
        long[] smaller = new long[one.length];
        Arrays.setAll(smaller, i -> Math.min(one[i], other[i]));
        return smaller;
    }
}
