package org.wiredesk.enrich.linear;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SortedNamesTest {
    private final int[] names =
            new SplittableRandom(5).ints(5_000).distinct().sorted().toArray();

    @Test
    void everyName_hasItsPlaceAsRow() {
        SortedNames sorted = new SortedNames(names);

        for (int row = 0; row < names.length; row++) {
            assertThat(sorted.row(names[row])).isEqualTo(row);
        }
    }

    @Test
    void strangers_haveNoRow() {
        SortedNames sorted = new SortedNames(new int[] {Integer.MIN_VALUE, -7, 0, Integer.MAX_VALUE});

        for (int stranger : new int[] {-8, 1, Integer.MAX_VALUE - 1}) {
            assertThat(sorted.row(stranger)).isNegative();
        }
        assertThat(new SortedNames(new int[0]).row(3)).isNegative();
    }

    @Test
    void writtenNames_areReadBackFromHalfTheBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] many = new SplittableRandom(6).ints(500_000).distinct().sorted().toArray();
        new SortedNames(many).write(new DataOutputStream(bytes));

        SortedNames read = SortedNames.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.size()).isEqualTo(many.length);
        assertThat(read.row(many[many.length - 1])).isEqualTo(many.length - 1);
        assertThat(bytes.size()).isLessThan(many.length * 9 / 4);
    }
}
