package org.wiredesk.proof.input;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.PubStatus;

import static org.assertj.core.api.Assertions.assertThat;

class ArticlesTest {

    @Test
    void the_same_seed_gives_the_same_inputs() {
        assertThat(contents(new Articles(11).next(200))).isEqualTo(contents(new Articles(11).next(200)));
    }

    @Test
    void one_input_at_a_time_is_a_stream_as_well() {
        Articles articles = new Articles(5);
        for (int i = 0; i < 500; i++) {
            assertThat(articles.next(1)).isNotEmpty();
        }
    }

    @Test
    void a_long_enough_stream_holds_every_kind_of_input() {
        Articles articles = new Articles(2);
        List<Input> inputs = articles.next(400);
        inputs.addAll(articles.next(400));

        Set<PubStatus> statuses = inputs.stream()
                .map(Input::fate)
                .filter(Fate.Filed.class::isInstance)
                .map(fate -> ((Fate.Filed) fate).status())
                .collect(Collectors.toSet());
        assertThat(statuses).containsExactlyInAnyOrder(PubStatus.values());
        assertThat(inputs).extracting(Input::fate).hasAtLeastOneElementOfType(Fate.Rejected.class);
        assertThat(inputs).extracting(Input::fate).hasAtLeastOneElementOfType(Fate.RejectedByStore.class);
        assertThat(inputs).anyMatch(input -> input.value() == null);
        assertThat(inputs).anyMatch(input -> input.value() != null && input.value().length > 10_000_000);
    }

    @Test
    void some_versions_come_after_a_newer_one() {
        Articles articles = new Articles(3);
        List<Input> inputs = articles.next(300);
        inputs.addAll(articles.next(300));

        List<Fate.Filed> filed = inputs.stream()
                .map(Input::fate)
                .filter(Fate.Filed.class::isInstance)
                .map(Fate.Filed.class::cast)
                .toList();
        assertThat(filed).anyMatch(newer -> filed.subList(filed.indexOf(newer) + 1, filed.size()).stream()
                .anyMatch(
                        later -> later.publisherId().equals(newer.publisherId()) && later.version() < newer.version()));
    }

    private static List<String> contents(List<Input> inputs) {
        return inputs.stream()
                .map(input -> input + " " + input.key() + " " + Arrays.hashCode(input.value()))
                .toList();
    }
}
