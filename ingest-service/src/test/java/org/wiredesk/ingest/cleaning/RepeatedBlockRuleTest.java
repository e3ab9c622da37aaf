package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RepeatedBlockRuleTest {
    private static final String FIRST =
            "The harbour master of Vigo said on Friday that the ferries would run again before the end of the week.";
    private static final String HEADING = "Lamps on the quay";
    private static final String SECOND =
            "Two of them had been moored at the quay since the storm, which broke the lamps along the whole of the pier.";

    @Test
    void a_story_that_a_page_holds_for_two_sizes_of_screen_is_told_once() {
        assertThat(struck(Copy.Origin.PAGE, FIRST, HEADING, SECOND, "Menu", FIRST, HEADING, SECOND))
                .containsExactly(4, 5, 6);
    }

    @Test
    void a_short_line_alone_may_be_there_twice() {
        assertThat(struck(Copy.Origin.PAGE, HEADING, FIRST, HEADING, SECOND)).isEmpty();
    }

    @Test
    void a_text_that_is_no_page_may_repeat_itself() {
        assertThat(struck(Copy.Origin.TEXT, FIRST, SECOND, FIRST)).isEmpty();
    }

    private static List<Integer> struck(Copy.Origin origin, String... texts) {
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        for (String line : texts) {
            lines.add(Line.plain(text.length(), text.length() + line.length()));
            text.append(line).append('\n');
        }
        Galley galley = new Galley(new Copy(text.toString(), lines, origin), Set.of());
        new RepeatedBlockRule().apply(galley, Stated.NOTHING, new Findings());
        return IntStream.range(0, texts.length).filter(galley::isStruck).boxed().toList();
    }
}
