package org.wiredesk.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.CleanArticle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Sends fixtures and texts through the whole core. */
public final class Articles {
    public static final Instant RECEIVED = Instant.parse("2031-05-17T09:30:00Z");
    private static final ArticleProcessor PROCESSOR = new ArticleProcessor();

    private Articles() {}

    public static byte[] fixture(String name) {
        try (InputStream in = Articles.class.getResourceAsStream("/articles/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Outcome> process(byte[] bytes, @Nullable String contentType) {
        return PROCESSOR.process(new RawMessage(bytes, contentType, RawMessage.Stated.NOTHING, RECEIVED));
    }

    public static CleanArticle cleaned(byte[] bytes, @Nullable String contentType, RawMessage.Stated stated) {
        List<Outcome> outcomes = PROCESSOR.process(new RawMessage(bytes, contentType, stated, RECEIVED));
        assertThat(outcomes).hasSize(1).first().isInstanceOf(Outcome.Cleaned.class);
        return ((Outcome.Cleaned) outcomes.get(0)).article();
    }

    public static CleanArticle plain(String text) {
        return cleaned(text.getBytes(UTF_8), "text/plain", RawMessage.Stated.NOTHING);
    }

    public static CleanArticle json(String text) {
        return cleaned(text.getBytes(UTF_8), "application/json", RawMessage.Stated.NOTHING);
    }

    public static Outcome.Rejected rejected(byte[] bytes, @Nullable String contentType) {
        List<Outcome> outcomes = process(bytes, contentType);
        assertThat(outcomes).hasSize(1).first().isInstanceOf(Outcome.Rejected.class);
        return (Outcome.Rejected) outcomes.get(0);
    }
}
