package org.wiredesk.bench.peers;

import org.wiredesk.bench.Benchmark;
import org.wiredesk.bench.Settings;
import org.wiredesk.bench.report.Results;

/** Others' work on the same pages and texts. */
public final class PeersBench implements Benchmark {
    @Override
    public void run(Settings settings, Results results) throws Exception {
        MainTextPeers.measure(settings, results);
        EntityPeers.measure(settings, results);
    }
}
