package org.wiredesk.store.rejections;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.wiredesk.store.StoreConfig;

/** Files {@code articles.rejected} for people to look at. It rejects nothing itself: that would go round in circles. */
@ApplicationScoped
public class RejectionIntake {
    private static final Logger LOG = Logger.getLogger(RejectionIntake.class);

    private final RejectionWriter writer;
    private final StoreConfig.Write settings;

    RejectionIntake(RejectionWriter writer, StoreConfig config) {
        this.writer = writer;
        this.settings = config.write();
    }

    @Incoming("articles-rejected")
    Uni<Void> file(ConsumerRecords<byte[], byte[]> records) {
        List<FiledRejection> rejections = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            rejections.add(FiledRejection.of(record));
        }
        return Uni.createFrom()
                .deferred(() -> writer.write(rejections))
                .ifNoItem()
                .after(settings.timeout())
                .fail()
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "A batch of %d rejections is tried again: %s", rejections.size(), failure.getMessage()))
                .onFailure()
                .retry()
                .withBackOff(settings.backOff(), settings.maxBackOff())
                .indefinitely();
    }
}
