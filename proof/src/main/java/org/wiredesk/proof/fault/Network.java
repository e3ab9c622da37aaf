package org.wiredesk.proof.fault;

import java.time.Duration;

import org.wiredesk.proof.desk.Proxy;
import org.wiredesk.proof.desk.Proxy.Weather;

/** Bad weather between the services and one of their servers. */
record Network(boolean atBroker, Kind kind, Duration lasting) implements Fault {
    private static final Duration DELAY = Duration.ofMillis(150);
    private static final int SLOW_LINE = 128 * 1024;
    private static final int CUTS = 4;

    /** What happens to connections. */
    enum Kind {
        DELAYED,
        THROTTLED,
        CUT,
        HALF_CLOSED,
        SILENT,
        ANSWERS_LOST
    }

    @Override
    public String describe() {
        String how = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return (atBroker ? "broker" : "database") + " connections " + how + " for " + lasting.toSeconds() + " s";
    }

    @Override
    public void strike(Arena arena) throws Exception {
        Proxy proxy = atBroker ? arena.broker() : arena.database();
        try {
            switch (kind) {
                case DELAYED -> last(proxy, Weather.delayed(DELAY));
                case THROTTLED -> last(proxy, Weather.throttled(SLOW_LINE));
                case SILENT -> last(proxy, Weather.still());
                case ANSWERS_LOST -> {
                    last(proxy, Weather.deaf());
                    proxy.cut();
                }
                case CUT -> repeat(proxy::cut);
                case HALF_CLOSED -> repeat(proxy::halfClose);
            }
        } finally {
            proxy.weather(Weather.FAIR);
        }
    }

    private void last(Proxy proxy, Weather weather) throws InterruptedException {
        proxy.weather(weather);
        Thread.sleep(lasting.toMillis());
    }

    private void repeat(Runnable act) throws InterruptedException {
        for (int i = 0; i < CUTS; i++) {
            act.run();
            Thread.sleep(lasting.toMillis() / CUTS);
        }
    }
}
