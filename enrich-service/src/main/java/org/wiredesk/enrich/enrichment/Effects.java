package org.wiredesk.enrich.enrichment;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.wiredesk.enrich.operations.EnrichMetrics;

/** Writes what became of a batch: its articles in order, then at most one rejection for each of its messages. */
@ApplicationScoped
class Effects {
    private final Delivery articles;
    private final Rejections rejections;
    private final EnrichMetrics metrics;

    /** The buffers are bounded by the batches that fill them: a batch is done when all it sent is acknowledged. */
    Effects(
            @Channel("enriched") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<ProducerRecord<byte[], byte[]>> enriched,
            @Channel("rejected") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<ProducerRecord<byte[], byte[]>> rejected,
            EnrichMetrics metrics) {
        this.articles = new Delivery(enriched);
        this.rejections = new Rejections(new Delivery(rejected), metrics);
        this.metrics = metrics;
    }

    /** Completes when the broker has acknowledged everything. */
    Uni<Void> of(List<Handled> batch) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        List<Handled> done = new ArrayList<>(batch);
        for (int i = 0; i < batch.size(); i++) {
            for (ProducerRecord<byte[], byte[]> article : batch.get(i).articles()) {
                records.add(article);
                owners.add(i);
            }
        }
        return articles.send(records).chain(tooLarge -> {
            metrics.sent(records.size() - tooLarge.size());
            for (int position : tooLarge) {
                done.set(owners.get(position), done.get(owners.get(position)).without(records.get(position)));
            }
            return rejections.send(done);
        });
    }
}
