package org.wiredesk.edge.access;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DoorTest {
    @Test
    void in_production_there_must_be_a_key_or_a_token() {
        assertThat(LockedDoor.mustRefuse(true, false, false)).isTrue();
        assertThat(LockedDoor.mustRefuse(true, true, false)).isFalse();
        assertThat(LockedDoor.mustRefuse(true, false, true)).isFalse();
        assertThat(LockedDoor.mustRefuse(false, false, false)).isFalse();
    }

    @Test
    void a_rate_limit_fills_up_again() {
        RateLimit limit = new RateLimit(2, 0);
        for (int i = 0; i < 4; i++) {
            assertThat(limit.allows(0)).isTrue();
        }
        assertThat(limit.allows(0)).isFalse();
        assertThat(limit.allows(500_000_000)).isTrue();
        assertThat(limit.allows(500_000_000)).isFalse();
    }

    @Test
    void each_caller_has_a_limit_of_its_own() {
        RateLimits limits = new RateLimits(1);
        assertThat(limits.allows("a", 0)).isTrue();
        assertThat(limits.allows("a", 0)).isTrue();
        assertThat(limits.allows("a", 0)).isFalse();
        assertThat(limits.allows("b", 0)).isTrue();
    }
}
