package org.wiredesk.local.up;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.wiredesk.local.CommandFailure;

/**
 * The ports of a local run, all on the loopback interface.
 *
 * @param offset added to each, so that several systems fit on one machine
 * @param proxied whether something between the services and their servers, which somebody else starts, disturbs what passes
 */
public record Ports(int offset, boolean proxied) {
    private static final int KAFKA = 9092;
    private static final int KAFKA_BEHIND_PROXY = 9093;
    private static final int KAFKA_PROXY = 9094;

    /** Not PostgreSQL's usual 5432, where many machines have one already. */
    private static final int POSTGRES = 15432;

    private static final int POSTGRES_PROXY = 15433;

    /** Keeps the highest port below 65536. */
    public static final int LARGEST_OFFSET = 50_000;

    /** More would bury what to do about it. */
    private static final int NAMED = 3;

    /** A port and what it is for. */
    record Use(int port, String purpose) {}

    public Ports {
        if (offset < 0 || offset > LARGEST_OFFSET) {
            throw new IllegalArgumentException("not between 0 and " + LARGEST_OFFSET + ": " + offset);
        }
    }

    public Ports(int offset) {
        this(offset, false);
    }

    public int kafka() {
        return KAFKA + offset;
    }

    public int postgres() {
        return POSTGRES + offset;
    }

    public int http(Service service) {
        return service.httpPort() + offset;
    }

    public int management(Service service) {
        return service.managementPort() + offset;
    }

    /** Where the services look for the broker. */
    public int kafkaForServices() {
        return proxied ? KAFKA_PROXY + offset : kafka();
    }

    /** Where the broker takes what comes through the proxy: it tells those clients the address of the proxy as its own. */
    public int kafkaBehindProxy() {
        return KAFKA_BEHIND_PROXY + offset;
    }

    /** Where the store looks for the database. */
    public int postgresForServices() {
        return proxied ? POSTGRES_PROXY + offset : postgres();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + kafka();
    }

    /** Base address of a service's REST interface. */
    public String url(Service service) {
        return "http://127.0.0.1:" + http(service);
    }

    /** The first ports that are free, from an offset on; empty when there are none. */
    public static OptionalInt freeOffset(int from) {
        return IntStream.iterate(from, next -> next <= LARGEST_OFFSET, next -> next + 100)
                .filter(offset -> new Ports(offset, true).uses().stream().allMatch(use -> isFree(use.port())))
                .findFirst();
    }

    List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        uses.add(new Use(kafka(), "Kafka"));
        if (proxied) {
            uses.add(new Use(kafkaBehindProxy(), "Kafka behind a proxy"));
        }
        uses.add(new Use(postgres(), "PostgreSQL"));
        for (Service service : Service.values()) {
            uses.add(new Use(http(service), service.serviceName()));
            uses.add(new Use(management(service), "health of " + service.serviceName()));
        }
        return uses;
    }

    /** @throws CommandFailure when a port is in use; names each and an offset that is free */
    void requireFree() throws CommandFailure {
        List<Use> busy = uses().stream().filter(use -> !isFree(use.port())).toList();
        if (busy.isEmpty()) {
            return;
        }
        int named = Math.min(NAMED, busy.size());
        String ports = busy.stream()
                        .limit(named)
                        .map(use -> use.port() + " (for " + use.purpose() + ")")
                        .collect(Collectors.joining(", "))
                + (named < busy.size() ? " and " + (busy.size() - named) + " more" : "");
        throw new CommandFailure((busy.size() == 1 ? "Port " + ports + " is" : "Ports " + ports + " are")
                + " in use by another program. Stop it, or shift all ports: ./wiredesk up --port-offset "
                + freeOffset(offset + 100).orElse(offset + 100));
    }

    static boolean isFree(int port) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        // Some systems let a port be bound on one address while another program listens on all of them.
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(loopback, port), 200);
            return false;
        } catch (IOException nobodyListens) {
            try (ServerSocket socket = new ServerSocket(port, 1, loopback)) {
                return socket.isBound();
            } catch (IOException e) {
                return false;
            }
        }
    }
}
