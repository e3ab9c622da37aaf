package org.wiredesk.edge.delivery;

import java.util.ArrayList;
import java.util.List;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.wiredesk.edge.operations.StageMetrics;
import org.wiredesk.edge.tracing.MessageTracing;

/** Writes what became of a batch: its articles in order, then at most one rejection for each of its messages. */
public final class Effects {
    private final Delivery articles;
    private final Rejections rejections;
    private final StageMetrics metrics;

    /**
     * @param articles where the articles go; its buffer may be without bounds, for the batches that fill it are bounded: one is
     *     done when all it sent is acknowledged
     */
    public Effects(
            MutinyEmitter<ProducerRecord<byte[], byte[]>> articles,
            Rejections rejections,
            StageMetrics metrics,
            MessageTracing tracing) {
        this.articles = new Delivery(articles, tracing);
        this.rejections = rejections;
        this.metrics = metrics;
    }

    /** Completes when the broker has acknowledged everything. */
    public Uni<Void> of(List<Handled> batch) {
        List<Outgoing> outgoing = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        List<Handled> done = new ArrayList<>(batch);
        for (int i = 0; i < batch.size(); i++) {
            Handled handled = batch.get(i);
            for (ProducerRecord<byte[], byte[]> article : handled.articles()) {
                outgoing.add(new Outgoing(article, handled.trace()));
                owners.add(i);
            }
        }
        return articles.send(outgoing).chain(tooLarge -> {
            metrics.sent(outgoing.size() - tooLarge.size());
            SentArticles.note(outgoing, tooLarge);
            for (int position : tooLarge) {
                int owner = owners.get(position);
                done.set(owner, done.get(owner).without(outgoing.get(position).record()));
            }
            return rejections.send(done);
        });
    }
}
