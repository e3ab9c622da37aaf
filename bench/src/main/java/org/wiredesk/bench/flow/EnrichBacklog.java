package org.wiredesk.bench.flow;

import java.time.Instant;
import java.util.List;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.wiredesk.bench.Settings;
import org.wiredesk.bench.input.EnrichmentTexts;
import org.wiredesk.bench.system.RawArticles;
import org.wiredesk.bench.system.Rig;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.PublishedPrecision;
import org.wiredesk.contract.Source;
import org.wiredesk.contract.Topic;
import org.wiredesk.enrich.ArticleText;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Clean articles, and the bare function on all cores. */
final class EnrichBacklog implements Backlog {
    private final List<ArticleText> texts;
    private final BareFunction function;
    private final KafkaProducer<byte[], byte[]> producer;
    private final int size;

    EnrichBacklog(Settings settings, Rig rig) {
        texts = settings.articles().ofUsualLength(400).stream()
                .map(EnrichmentTexts::of)
                .toList();
        function = new BareFunction(texts);
        producer = RawArticles.producer(rig.brokers());
        size = settings.size(1_000, 4_000);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void publish() {
        for (int i = 0; i < size; i++) {
            CleanArticle article = clean("article-" + i, texts.get(i % texts.size()));
            producer.send(
                    new ProducerRecord<>(Topic.CLEAN.topicName(), article.id().getBytes(UTF_8), Json.write(article)));
        }
        producer.flush();
    }

    @Override
    public double limit() throws Exception {
        return function.run(size);
    }

    @Override
    public String limitName() {
        return "bare function on all cores";
    }

    private static CleanArticle clean(String id, ArticleText text) {
        return new CleanArticle(
                id,
                null,
                1,
                PubStatus.USABLE,
                null,
                new Source("Harbour Gazette", null),
                text.headline(),
                null,
                List.of(),
                null,
                text.language(),
                text.body(),
                List.of(),
                text.body(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                PublishedPrecision.UNKNOWN,
                Instant.parse("2026-03-02T08:00:00Z"),
                "0".repeat(64),
                "0",
                570,
                "text/plain",
                List.of(),
                List.of());
    }

    @Override
    public void close() {
        producer.close();
    }
}
