package org.wiredesk.bench.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

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

/** What tracing costs the service that does least for a message, where it shows most. Metrics are built in and always on. */
public final class TracingBench implements Benchmark {
    private static final String NAME = "tracing";

    @Override
    public void run(Settings settings, Results results) throws Exception {
        if (!built(settings.home())) {
            results.skip(NAME, "tracing on against off", "this build has no tracing");
            return;
        }
        try (TraceSink sink = new TraceSink();
                Rig rig = new Rig(settings);
                Backlog backlog = new IngestBacklog(settings, rig)) {
            Map<String, JavaProcess> services = new LinkedHashMap<>();
            services.put("off", rig.start(Part.INGEST, environment("off", sink)));
            services.put("on", rig.start(Part.INGEST, environment("on", sink)));
            Turns turns = new Turns(rig.topics(), Topic.CLEAN, services);
            Samples off = new Samples();
            Samples on = new Samples();
            turns.pause();
            for (int run = -settings.size(2, 3); run < settings.size(5, 9); run++) {
                backlog.publish();
                double without = turns.rate("off", backlog.size());
                double with = turns.rate("on", backlog.size());
                Progress.line("%s: off %.0f/s, on %.0f/s", run < 0 ? "warm-up" : "run", without, with);
                if (run >= 0) {
                    off.add(without);
                    on.add(with);
                }
            }
            Figure figure = Figure.against(NAME, "ingest with tracing on", "articles/s", on, "tracing off", off)
                    .atLeast(0.95);
            results.add(figure.noted("the spans went to a collector of the benchmark's own, which took "
                    + sink.requests() + " requests and dropped them; metrics are always on"));
        }
    }

    private static Map<String, String> environment(String name, TraceSink sink) {
        return Map.of(
                "MP_MESSAGING_INCOMING_RAW_GROUP_ID",
                "bench-" + name,
                "QUARKUS_OTEL_SDK_DISABLED",
                Boolean.toString(name.equals("off")),
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                sink.address(),
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf");
    }

    private static boolean built(Path home) throws IOException {
        try (Stream<Path> libraries = Files.list(home.resolve("ingest-service/target/quarkus-app/lib/main"))) {
            return libraries.anyMatch(
                    library -> library.getFileName().toString().contains("opentelemetry-sdk"));
        }
    }
}
