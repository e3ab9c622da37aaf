package org.wiredesk.proof.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.wiredesk.local.up.Service;
import org.wiredesk.proof.desk.Desk;
import org.wiredesk.proof.desk.SmallDisk;
import org.wiredesk.proof.fault.Network.Kind;

/** The kinds of faults, each with a way to draw one. */
public enum FaultKind {
    /** One process. */
    KILL {
        @Override
        Fault draw(Random random) {
            return new Kill(some(random, Desk.PARTS, 1));
        }
    },
    /** Two to all processes at once. */
    KILL_TOGETHER {
        @Override
        Fault draw(Random random) {
            return new Kill(some(random, Desk.PARTS, 2 + random.nextInt(Desk.PARTS.size() - 1)));
        }
    },
    /** One after the other, before the last is over. */
    KILL_STORM {
        @Override
        Fault draw(Random random) {
            return Schedule.kills(random.nextLong(), Desk.PARTS.size()).get(0).fault();
        }
    },
    /** With work in hand that the database does not finish. */
    KILL_STALLED_STORE {
        @Override
        Fault draw(Random random) {
            return new KillWhileStalled(Desk.POSTGRES, Service.STORE.serviceName(), SHORT);
        }
    },
    /** With work in hand that the broker does not confirm. */
    KILL_STALLED {
        @Override
        Fault draw(Random random) {
            return new KillWhileStalled(Desk.KAFKA, some(random, SERVICES, 1).get(0), SHORT);
        }
    },
    /** SIGSTOP past the session timeout, then SIGCONT. */
    FREEZE {
        @Override
        Fault draw(Random random) {
            return new Freeze(some(random, Desk.PARTS, 1), PAST_SESSION);
        }
    },
    /** Some processes at once. */
    FREEZE_TOGETHER {
        @Override
        Fault draw(Random random) {
            return new Freeze(some(random, Desk.PARTS, 2 + random.nextInt(2)), PAST_SESSION);
        }
    },
    /** Liveness and the launcher bring it back. */
    HANG {
        @Override
        Fault draw(Random random) {
            return new Hang(some(random, SERVICES, 1).get(0));
        }
    },
    /** Liveness notices, and the launcher brings it back. */
    CLOSED_CONSUMER {
        @Override
        Fault draw(Random random) {
            return new ClosedConsumer();
        }
    },
    /** In mid-batch. */
    TERMINATE {
        @Override
        Fault draw(Random random) {
            return new Terminate(some(random, SERVICES, 1 + random.nextInt(SERVICES.size())));
        }
    },
    /** With it goes the broker; the rest lives on unsupervised until the next one. */
    LAUNCHER {
        @Override
        Fault draw(Random random) {
            return new LauncherKill();
        }
    },
    /** What waits is taken at once, in batches so large that their writers meet at the same new names. */
    BACKLOG {
        @Override
        Fault draw(Random random) {
            return new Backlog(Service.STORE);
        }
    },
    /** Together they are many times as large as the heaps. */
    FLOOD {
        @Override
        Fault draw(Random random) {
            return new Flood();
        }
    },
    /** Rebalances. */
    JOIN {
        @Override
        Fault draw(Random random) {
            return new Join(service(random));
        }
    },
    /** An hour ahead. */
    CLOCK {
        @Override
        Fault draw(Random random) {
            return new ShiftedClock(service(random));
        }

        @Override
        public Optional<String> impossible() {
            return ShiftedClock.library().isPresent() ? Optional.empty() : Optional.of("libfaketime is not installed");
        }
    },
    /** In the same order. */
    REPLAY {
        @Override
        Fault draw(Random random) {
            return new Replay(false, 0);
        }
    },
    /** Old versions after new. */
    SHUFFLE {
        @Override
        Fault draw(Random random) {
            return new Replay(true, random.nextLong());
        }
    },
    /** Under load, and for long: memory must not grow. */
    STALL {
        @Override
        Fault draw(Random random) {
            return new Stall();
        }
    },
    /** Of the whole system at once. */
    DISK_FULL {
        @Override
        Fault draw(Random random) {
            return new DiskFull(DISK_FULL_FOR);
        }

        @Override
        public Optional<String> impossible() {
            return SmallDisk.isPossible()
                    ? Optional.empty()
                    : Optional.of("no file system of a given size can be mounted (tmpfs needs root)");
        }
    },
    /** Late. */
    DELAY {
        @Override
        Fault draw(Random random) {
            return network(random, Kind.DELAYED);
        }
    },
    /** Thin. */
    THROTTLE {
        @Override
        Fault draw(Random random) {
            return network(random, Kind.THROTTLED);
        }
    },
    /** Again and again. */
    CUT {
        @Override
        Fault draw(Random random) {
            return network(random, Kind.CUT);
        }
    },
    /** One direction ends. */
    HALF_CLOSE {
        @Override
        Fault draw(Random random) {
            return network(random, Kind.HALF_CLOSED);
        }
    },
    /** Connections stay and nothing comes. */
    SILENCE {
        @Override
        Fault draw(Random random) {
            return network(random, Kind.SILENT);
        }
    },
    /** What was done is not known to be done. */
    LOST_ANSWERS {
        @Override
        Fault draw(Random random) {
            return new Network(true, Kind.ANSWERS_LOST, SHORT);
        }
    },
    /** As if it were far away, and for long. */
    SLOW_DATABASE {
        @Override
        Fault draw(Random random) {
            return new SlowDatabase();
        }
    };

    private static final Duration SHORT = Duration.ofSeconds(3);

    /** The harness gives the consumers six seconds. */
    private static final Duration PAST_SESSION = Duration.ofSeconds(9);

    private static final Duration DISK_FULL_FOR = Duration.ofSeconds(20);

    private static final List<String> SERVICES =
            Arrays.stream(Service.values()).map(Service::serviceName).toList();

    private static final Set<FaultKind> BETWEEN =
            EnumSet.of(DELAY, THROTTLE, CUT, HALF_CLOSE, SILENCE, LOST_ANSWERS, SLOW_DATABASE);

    abstract Fault draw(Random random);

    /** Why this machine cannot do it; empty when it can. */
    public Optional<String> impossible() {
        return Optional.empty();
    }

    /** Whether the services must reach their servers through proxies. */
    public boolean needsProxies() {
        return BETWEEN.contains(this);
    }

    /** As it is written on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Fault network(Random random, Kind kind) {
        return new Network(random.nextInt(3) < 2, kind, PAST_SESSION);
    }

    private static Service service(Random random) {
        return List.of(Service.values()).get(random.nextInt(SERVICES.size()));
    }

    private static List<String> some(Random random, List<String> of, int count) {
        List<String> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, count).stream().sorted().toList();
    }
}
