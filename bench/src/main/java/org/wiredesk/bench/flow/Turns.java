package org.wiredesk.bench.flow;

import java.util.Map;

import org.wiredesk.bench.system.BenchTopics;
import org.wiredesk.bench.system.JavaProcess;
import org.wiredesk.contract.Topic;

/** Services that stand still but for the one whose turn it is. */
final class Turns {
    private final BenchTopics topics;
    private final Topic to;
    private final Map<String, JavaProcess> services;

    Turns(BenchTopics topics, Topic to, Map<String, JavaProcess> services) {
        this.topics = topics;
        this.to = to;
        this.services = services;
    }

    void pause() throws Exception {
        for (JavaProcess service : services.values()) {
            service.pause();
        }
    }

    /** Messages a second of a service that has so many waiting for it. */
    double rate(String name, int messages) throws Exception {
        JavaProcess service = services.get(name);
        if (service == null) {
            throw new IllegalArgumentException("no service is called " + name);
        }
        long before = topics.count(to);
        long start = System.nanoTime();
        service.resume();
        topics.await(to, before + messages);
        double rate = messages / ((System.nanoTime() - start) / 1e9);
        service.pause();
        return rate;
    }
}
