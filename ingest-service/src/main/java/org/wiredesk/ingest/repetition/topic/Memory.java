package org.wiredesk.ingest.repetition.topic;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.wiredesk.ingest.operations.IngestSettings;
import org.wiredesk.ingest.repetition.Limits;
import org.wiredesk.ingest.repetition.Repetition;

/** Makes what is learned known to the container. */
@Singleton
class Memory {

    @Produces
    @Singleton
    Repetition repetition(IngestSettings settings) {
        IngestSettings.Repetition wanted = settings.repetition();
        return new Repetition(new Limits(
                wanted.window(),
                wanted.settle(),
                wanted.fewestStories(),
                wanted.mostArticles(),
                wanted.mostLines(),
                new Limits.Evidence(wanted.lineStories(), wanted.lineShare()),
                new Limits.Evidence(wanted.paragraphStories(), wanted.paragraphShare())));
    }
}
