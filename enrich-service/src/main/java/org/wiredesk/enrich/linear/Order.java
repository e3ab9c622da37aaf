package org.wiredesk.enrich.linear;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The order in which trainers look at their examples. */
public final class Order {
    private Order() {}

    /** From the first to the last. */
    public static int[] of(int count) {
        int[] order = new int[count];
        Arrays.setAll(order, i -> i);
        return order;
    }

    /** Any order is as likely as any other (Fisher and Yates, from the end); the same random numbers give the same. */
    public static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }
}
