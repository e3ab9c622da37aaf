package org.wiredesk.ingest.cleaning;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.ingest.Articles;

import static org.assertj.core.api.Assertions.assertThat;

/** Sentences of a story that merely look like boilerplate stay. */
class LookalikesTest {
    private static final String BEFORE =
            "The harbour master of the old town said on Friday that the ferries would run again before the end of the week.\n"
                    + "Her deputy added that nobody had been hurt, and that the crews would be paid for the days they had lost.\n";
    private static final String AFTER =
            "\nThe union said it would wait for the money before it sent anybody back to the quay, as it had said in April.\n"
                    + "A spokesman for the ministry did not answer questions about the case when he was asked on Saturday morning.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He was copyrighted in spirit, she joked, and everybody at the table laughed about it for a while.",
                "“Read more books,” she told the children who had come to see the lighthouse on the day it was opened.",
                "The letter asked members to write to desk@harbour.example and to say what they thought of the plan.",
                "Residents must sign up for the hearing by Friday if they want to be heard by the council at all.",
                "By Monday the water had gone, and the ferries lay on the mud as if somebody had put them away.",
                "Reporting the loss took her three days, because the office in the harbour was closed for the holiday.",
                "The photo was taken by a neighbour who had come out to look for his dog when the first boat sank.",
                "Share prices fell on Monday after the ministry said that it would look into the sale of the port.",
                "More from him was expected on Monday, when the council was to meet again in the town hall of Vigo.",
                "“They sent everybody [home] before the tide turned,” he said, “and nobody [at all] asked us why they had.”",
                "Related companies were told to keep their papers until the court has decided who owns the quay.",
            })
    void stay(String sentence) {
        assertThat(Articles.plain(BEFORE + sentence + AFTER).body()).contains(sentence);
    }
}
