package org.wiredesk.store.articles;

import java.util.List;

import io.vertx.sqlclient.SqlConnectOptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleViewTest {
    /** The client does not keep longer ones prepared: the database would plan each request anew. */
    @Test
    void theStatementsOfEveryRequestStayPrepared() {
        assertThat(List.of(ArticleView.BY_ID, ArticleView.BY_IDS, ArticleView.BY_PUBLISHER_ID))
                .allMatch(sql -> sql.length() <= SqlConnectOptions.DEFAULT_PREPARED_STATEMENT_CACHE_SQL_LIMIT);
    }
}
