package org.wiredesk.edge.operations;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the stage on every metric, those of Quarkus, the JVM and the clients too: jobs and instances are named anew by each installation. */
@Singleton
class StageTag {
    private static final String ENDING = "-service";

    @Produces
    @Singleton
    MeterFilter stage(@ConfigProperty(name = "quarkus.application.name") String service) {
        String stage = service.endsWith(ENDING) ? service.substring(0, service.length() - ENDING.length()) : service;
        return MeterFilter.commonTags(Tags.of("stage", stage));
    }
}
