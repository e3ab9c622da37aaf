package org.wiredesk.edge.operations;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTest {
    private final Progress progress = new Progress();

    @Test
    void nothingWaits_whileTheReadersAreAtTheEnd() {
        progress.look(1_000, 10, 10);
        progress.look(2_000, 20, 20);

        assertThat(progress.records()).isZero();
        assertThat(progress.seconds(60_000)).isZero();
    }

    @Test
    void theOldestThatWaits_isAsOldAsTheFirstLookThatSawIt() {
        progress.look(10_000, 10, 10);
        progress.look(20_000, 10, 15);
        progress.look(30_000, 10, 25);

        assertThat(progress.records()).isEqualTo(15);
        assertThat(progress.seconds(50_000)).isEqualTo(30);
    }

    @Test
    void itGetsYounger_asTheReadersGoOn() {
        progress.look(10_000, 10, 10);
        progress.look(20_000, 10, 15);
        progress.look(30_000, 10, 25);

        progress.look(40_000, 15, 25);

        assertThat(progress.seconds(50_000)).isEqualTo(20);
    }

    @Test
    void readersThatHang_fallBehindAlsoWhenNothingMoreComes() {
        progress.look(10_000, 10, 12);
        progress.look(20_000, 10, 12);

        assertThat(progress.seconds(70_000)).isEqualTo(60);
    }

    @Test
    void whatWasThereBeforeTheFirstLook_isAtLeastAsOldAsThat() {
        progress.look(10_000, 0, 5_000);

        assertThat(progress.seconds(10_000)).isZero();
        assertThat(progress.seconds(25_000)).isEqualTo(15);
    }

    @Test
    void aTopicMadeAnew_beginsAnew() {
        progress.look(10_000, 10, 5_000);
        progress.look(20_000, 0, 3);

        assertThat(progress.records()).isEqualTo(3);
        assertThat(progress.seconds(21_000)).isEqualTo(1);
    }

    @Test
    void aLongTimeBehind_needsNoMoreMemoryAndIsStillKnown() {
        for (int i = 0; i < 100_000; i++) {
            progress.look(i * 5_000L, 0, i);
        }

        assertThat(progress.seconds(100_000 * 5_000L)).isEqualTo(99_999 * 5.0);
    }
}
