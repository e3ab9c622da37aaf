package org.wiredesk.proof.fault;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.wiredesk.proof.desk.Desk;

import static org.assertj.core.api.Assertions.assertThat;

class ScheduleTest {
    private static final List<FaultKind> ALL = List.of(FaultKind.values());

    @Test
    void the_same_seed_gives_the_same_faults_at_the_same_moments() {
        assertThat(described(Schedule.of(3, ALL, 60))).isEqualTo(described(Schedule.of(3, ALL, 60)));
        assertThat(described(Schedule.of(3, ALL, 60))).isNotEqualTo(described(Schedule.of(4, ALL, 60)));
    }

    @Test
    void every_kind_strikes_before_one_strikes_again() {
        assertThat(Schedule.of(5, ALL, ALL.size()))
                .extracting(Schedule.Step::kind)
                .containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void kills_reach_every_process_equally_often_alone_and_together() {
        List<Schedule.Step> steps = Schedule.kills(1, 200);

        assertThat(steps.stream().mapToInt(step -> step.fault().kills()).sum()).isEqualTo(200);
        Map<String, Long> byPart = steps.stream()
                .flatMap(step -> ((Storm) step.fault()).waves().stream())
                .flatMap(wave -> wave.parts().stream())
                .collect(Collectors.groupingBy(part -> part, Collectors.counting()));
        assertThat(byPart).containsOnlyKeys(Desk.PARTS).allSatisfy((part, kills) -> assertThat(kills)
                .isEqualTo(40));
        assertThat(steps)
                .flatExtracting(step -> ((Storm) step.fault()).waves())
                .extracting(wave -> ((Kill) wave).parts().size())
                .contains(1, 2, 3);
    }

    private static List<String> described(List<Schedule.Step> steps) {
        return steps.stream()
                .map(step -> step.fault().describe() + " " + step.after())
                .toList();
    }
}
