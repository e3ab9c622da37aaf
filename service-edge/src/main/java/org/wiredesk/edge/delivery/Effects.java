package org.wiredesk.edge.delivery;

import java.util.ArrayList;
import java.util.List;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.wiredesk.edge.operations.StageMetrics;

/** Writes what became of a batch: its articles in order, then at most one rejection for each of its messages. */
public final class Effects {
    private final Delivery articles;
    private final Rejections rejections;
    private final StageMetrics metrics;

    /**
     * @param articles where the articles go; its buffer may be without bounds, for the batches that fill it are bounded: one is
     *     done when all it sent is acknowledged
     * @param rejected where the rejections go, likewise
     */
    public Effects(
            MutinyEmitter<ProducerRecord<byte[], byte[]>> articles,
            MutinyEmitter<ProducerRecord<byte[], byte[]>> rejected,
            StageMetrics metrics) {
        this.articles = new Delivery(articles);
        this.rejections = new Rejections(new Delivery(rejected), metrics);
        this.metrics = metrics;
    }

    /** Completes when the broker has acknowledged everything. */
    public Uni<Void> of(List<Handled> batch) {
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
