package org.wiredesk.enrich.training;

import java.util.List;

/** Judges targets in open text, so that scorers which are much smaller can learn from what it says. */
interface Teacher {
    /** Says nothing. */
    Teacher NONE = new Teacher() {
        @Override
        public List<SentimentExample> open() {
            return List.of();
        }

        @Override
        public List<Judgement> judge(int[] rows) {
            return List.of();
        }
    };

    /** Targets that nobody has judged. */
    List<SentimentExample> open();

    /** What a teacher says of {@link #open} that has learnt from these rows of the judged examples and no others. */
    List<Judgement> judge(int[] rows);
}
