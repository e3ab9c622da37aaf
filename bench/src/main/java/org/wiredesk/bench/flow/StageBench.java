package org.wiredesk.bench.flow;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.wiredesk.bench.Benchmark;
import org.wiredesk.bench.Progress;
import org.wiredesk.bench.Settings;
import org.wiredesk.bench.report.Figure;
import org.wiredesk.bench.report.Results;
import org.wiredesk.bench.report.Samples;
import org.wiredesk.bench.system.JavaProcess;
import org.wiredesk.bench.system.Part;
import org.wiredesk.bench.system.Rig;
import org.wiredesk.contract.Topic;

/** A service that reads one topic and writes another, over Kafka, against its limit, in turns. */
public final class StageBench implements Benchmark {
    private final Part part;
    private final Topic to;
    private final double goal;
    private final BacklogMaker backlogs;

    /** Prepares what a stage is fed with. */
    @FunctionalInterface
    private interface BacklogMaker {
        Backlog make(Settings settings, Rig rig) throws Exception;
    }

    private StageBench(Part part, Topic to, double goal, BacklogMaker backlogs) {
        this.part = part;
        this.to = to;
        this.goal = goal;
        this.backlogs = backlogs;
    }

    public static Benchmark ingest() {
        return new StageBench(Part.INGEST, Topic.CLEAN, 0.70, IngestBacklog::new);
    }

    public static Benchmark enrich() {
        return new StageBench(Part.ENRICH, Topic.ENRICHED, 0.90, EnrichBacklog::new);
    }

    @Override
    public void run(Settings settings, Results results) throws Exception {
        try (Rig rig = new Rig(settings);
                Backlog backlog = backlogs.make(settings, rig)) {
            Map<String, JavaProcess> services = new LinkedHashMap<>();
            services.put("now", rig.start(part, group("now")));
            Path before = settings.before();
            if (before != null) {
                services.put("before", rig.start(part, before, group("before")));
            }
            Turns turns = new Turns(rig.topics(), to, services);
            Samples limits = new Samples();
            Samples now = new Samples();
            Samples earlier = new Samples();
            turns.pause();
            for (int run = -settings.size(4, 4); run < settings.size(5, 7); run++) {
                backlog.publish();
                double limit = backlog.limit();
                for (String name : services.keySet()) {
                    double rate = turns.rate(name, backlog.size());
                    Progress.line("%s: limit %.0f/s, %s %.0f/s", run < 0 ? "warm-up" : "run", limit, name, rate);
                    if (run >= 0) {
                        (name.equals("now") ? now : earlier).add(rate);
                    }
                }
                if (run >= 0) {
                    limits.add(limit);
                }
            }
            String bench = part.name().toLowerCase(java.util.Locale.ROOT);
            results.add(Figure.against(bench, "over Kafka", "articles/s", now, backlog.limitName(), limits)
                    .atLeast(goal));
            if (before != null) {
                results.add(Figure.against(
                        bench, "over Kafka, this build", "articles/s", now, "the build before", earlier));
            }
        }
    }

    /** Two services that both get all messages. */
    private Map<String, String> group(String name) {
        String channel = part == Part.INGEST ? "RAW" : "CLEAN";
        return Map.of("MP_MESSAGING_INCOMING_" + channel + "_GROUP_ID", "bench-" + name);
    }
}
