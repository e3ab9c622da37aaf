package org.wiredesk.store;

import io.vertx.pgclient.PgException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.edge.rest.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseOutageTest {
    private final DatabaseOutage outage = new DatabaseOutage();

    @ParameterizedTest
    @CsvSource({
        "28P01, password authentication failed",
        "53300, too many clients already",
        "57P03, the database system is starting up",
    })
    void a_database_that_lets_nobody_in_asks_the_reader_to_come_again(String state, String message) {
        ProblemException answer = outage.read(new PgException(message, "FATAL", state, null));

        assertThat(answer).isNotNull().hasMessageContaining("cannot answer now");
    }

    @Test
    void a_statement_that_is_wrong_is_a_defect_and_no_outage() {
        assertThat(outage.read(new PgException("column does not exist", "ERROR", "42703", null)))
                .isNull();
    }
}
