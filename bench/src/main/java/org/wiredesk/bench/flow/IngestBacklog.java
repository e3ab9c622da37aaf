package org.wiredesk.bench.flow;

import java.util.Map;

import org.apache.kafka.common.TopicPartition;
import org.wiredesk.bench.Settings;
import org.wiredesk.bench.system.RawArticles;
import org.wiredesk.bench.system.Rig;
import org.wiredesk.contract.Topic;

/** Raw articles, and the loop that copies them. */
final class IngestBacklog implements Backlog {
    private static final String COPY = "bench.copy";

    private final Rig rig;
    private final RawArticles articles;
    private final int size;
    private Map<TopicPartition, Long> start = Map.of();

    IngestBacklog(Settings settings, Rig rig) throws Exception {
        this.rig = rig;
        size = settings.size(6_000, 20_000);
        articles = new RawArticles(rig.brokers(), settings.articles().texts(2_000));
        rig.topics().create(COPY);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void publish() throws Exception {
        start = rig.topics().ends(Topic.RAW.topicName());
        articles.publish(size);
    }

    @Override
    public double limit() {
        return BareLoop.run(rig.brokers(), start, COPY, size);
    }

    @Override
    public String limitName() {
        return "bare loop over the same bytes";
    }

    @Override
    public void close() {
        articles.close();
    }
}
