package org.wiredesk.local.up;

import java.util.Arrays;
import java.util.Optional;

/** The services, in the order in which people meet them, with their ports before the offset. */
public enum Service {
    STORE("store-service", 8080, 9000, 320),
    INGEST("ingest-service", 8081, 9001, 320),
    ENRICH("enrich-service", 8082, 9002, 512);

    private final String serviceName;
    private final int httpPort;
    private final int managementPort;
    private final int heapMegabytes;

    Service(String serviceName, int httpPort, int managementPort, int heapMegabytes) {
        this.serviceName = serviceName;
        this.httpPort = httpPort;
        this.managementPort = managementPort;
        this.heapMegabytes = heapMegabytes;
    }

    public String serviceName() {
        return serviceName;
    }

    /** The service of that name. */
    public static Optional<Service> named(String name) {
        return Arrays.stream(values())
                .filter(service -> service.serviceName.equals(name))
                .findFirst();
    }

    int httpPort() {
        return httpPort;
    }

    int managementPort() {
        return managementPort;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }
}
