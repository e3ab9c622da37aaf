package org.wiredesk.edge.operations;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BoundedTagTest {
    @Test
    void sourcesBeyondTheLimit_areCountedTogether() {
        BoundedTag sources = new BoundedTag(2);

        assertThat(sources.of("Harbour Gazette")).isEqualTo("Harbour Gazette");
        assertThat(sources.of("Valley Courier")).isEqualTo("Valley Courier");
        assertThat(sources.of("Old Town Post")).isEqualTo("other");
        assertThat(sources.of("Valley Courier")).isEqualTo("Valley Courier");
        assertThat(new BoundedTag(0).of("Harbour Gazette")).isEqualTo("other");
    }
}
