package org.wiredesk.edge.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WaitingValuesTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int FITS = (int) (WaitingValues.PLAIN_BYTES / MEGABYTE);

    private final WaitingValues values = new WaitingValues();

    @BeforeEach
    void a_new_poll() {
        values.onConsume(ConsumerRecords.empty());
    }

    @Test
    void what_a_poll_holds_beyond_its_room_is_packed_until_its_turn() {
        List<WaitingValue> poll = poll(FITS + 100);

        assertThat(poll.subList(0, FITS)).allMatch(value -> value.sizeHeld() == MEGABYTE);
        assertThat(poll.subList(FITS, FITS + 100)).allMatch(value -> value.sizeHeld() < MEGABYTE / 50);
        for (int i = 0; i < poll.size(); i++) {
            assertThat(poll.get(i).size()).isEqualTo(MEGABYTE);
            assertThat(unpacked(poll.get(i))).isEqualTo(text(i, MEGABYTE));
        }
    }

    @Test
    void each_poll_has_its_own_room() {
        poll(FITS + 1);
        values.onConsume(ConsumerRecords.empty());

        assertThat(poll(1).get(0).sizeHeld()).isEqualTo(MEGABYTE);
    }

    @Test
    void a_value_too_large_for_what_is_left_leaves_room_for_smaller_ones() {
        poll(FITS - 1);

        assertThat(values.deserialize("articles.raw", new byte[2 * MEGABYTE]).sizeHeld())
                .isLessThan(MEGABYTE);
        assertThat(values.deserialize("articles.raw", new byte[1000]).sizeHeld())
                .isEqualTo(1000);
    }

    @Test
    void a_record_without_value_stays_one() {
        assertThat(WaitingValue.unpacked(new ConsumerRecord<>("articles.raw", 0, 7, new byte[] {1}, null))
                        .value())
                .isNull();
    }

    @Test
    void batches_are_cut_where_a_slice_is_full() {
        List<ConsumerRecord<byte[], WaitingValue>> batch = new ArrayList<>();
        int share = 256;
        long most = Runtime.getRuntime().maxMemory() / share;
        int half = (int) (most / 2);
        for (int size : new int[] {10, half, half, 1, (int) (most + 1), 5, 5}) {
            batch.add(new ConsumerRecord<>("t", 0, batch.size(), null, WaitingValue.packed(new byte[size])));
        }
        batch.add(new ConsumerRecord<>("t", 0, batch.size(), null, null));

        assertThat(Slices.of(batch, share).stream()
                        .map(slice -> slice.stream().map(ConsumerRecord::offset).toList())
                        .toList())
                .containsExactly(List.of(0L, 1L), List.of(2L, 3L), List.of(4L), List.of(5L, 6L, 7L));
    }

    private List<WaitingValue> poll(int megabytes) {
        List<WaitingValue> poll = new ArrayList<>();
        for (int i = 0; i < megabytes; i++) {
            poll.add(values.deserialize("articles.raw", text(i, MEGABYTE)));
        }
        return poll;
    }

    private static byte[] unpacked(WaitingValue value) {
        return WaitingValue.unpacked(new ConsumerRecord<>("articles.raw", 0, 7, new byte[] {1}, value))
                .value();
    }

    private static byte[] text(int number, int size) {
        byte[] text = new byte[size];
        Arrays.fill(text, (byte) number);
        return text;
    }
}
