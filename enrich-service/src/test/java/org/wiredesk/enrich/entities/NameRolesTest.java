package org.wiredesk.enrich.entities;

import org.junit.jupiter.api.Test;
import org.wiredesk.enrich.linear.Hashes;
import org.wiredesk.enrich.linear.SortedNames;

import static org.assertj.core.api.Assertions.assertThat;

class NameRolesTest {
    @Test
    void code_tellsTheShareOfEachRole() {
        int[] counts = new int[NameRoles.COUNT];
        counts[NameRoles.SURNAME] = 80;
        counts[NameRoles.PLACE] = 10;
        NameRoles roles =
                new NameRoles(new SortedNames(new int[] {Hashes.of("Marlow")}), new short[] {NameRoles.code(counts)});

        int code = roles.code(Hashes.of("Marlow"));

        assertThat(NameRoles.share(code, NameRoles.SURNAME)).isEqualTo(3);
        assertThat(NameRoles.share(code, NameRoles.PLACE)).isEqualTo(1);
        assertThat(NameRoles.share(code, NameRoles.FIRST_NAME)).isZero();
    }

    @Test
    void strangers_haveNoRole() {
        assertThat(NameRoles.NONE.code(Hashes.of("Marlow"))).isZero();
        assertThat(NameRoles.share(0, NameRoles.SURNAME)).isZero();
    }
}
