package org.wiredesk.local.up;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.wiredesk.local.Installation;
import org.wiredesk.local.data.DataFolder;
import org.wiredesk.local.kafka.KafkaServer;
import org.wiredesk.local.postgres.PostgresServer;
import org.wiredesk.local.process.Program;

/** How each program of the local system is started. */
public record Programs(Installation installation, DataFolder folder, Ports ports) {
    static final String KAFKA = "kafka";
    static final String SCHEMA = "schema";

    /** A small machine runs four JVMs at once. One that is out of memory ends, and is started again. */
    private static final List<String> JVM_OPTIONS = List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

    Program kafka() {
        List<String> command = java(384);
        command.addAll(List.of(
                "-cp",
                installation.localClassPath(),
                KafkaServer.class.getName(),
                folder.kafka().toString(),
                Integer.toString(ports.kafka())));
        if (ports.proxied()) {
            command.add(Integer.toString(ports.kafkaBehindProxy()));
            command.add(Integer.toString(ports.kafkaForServices()));
        }
        return new Program(KAFKA, command, Map.of(), folder.log(KAFKA));
    }

    Program service(Service service) {
        return service(service, service.serviceName(), ports.http(service), ports.management(service));
    }

    /** One more instance of a service, under a name and on ports of its own. */
    public Program service(Service service, String name, int httpPort, int managementPort) {
        List<String> command = java(service.heapMegabytes());
        command.addAll(
                List.of("-jar", installation.serviceJar(service.serviceName()).toString()));
        Map<String, String> environment = new HashMap<>();
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafkaForServices());
        // In production a service starts only with keys; here it serves callers on this machine, which need none.
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(httpPort));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        if (service == Service.STORE) {
            environment.putAll(database());
        }
        return new Program(name, command, environment, folder.log(name));
    }

    /** Brings the database to the schema that the store expects, and ends. */
    Program schema() {
        List<String> command = java(192);
        command.addAll(List.of(
                "-jar", installation.serviceJar(Service.STORE.serviceName()).toString(), "migrate"));
        return new Program(SCHEMA, command, database(), folder.log(SCHEMA));
    }

    private Map<String, String> database() {
        return Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                "postgresql://127.0.0.1:" + ports.postgresForServices() + "/" + PostgresServer.DATABASE,
                "QUARKUS_DATASOURCE_USERNAME",
                PostgresServer.USER,
                // The local server trusts whoever reaches the loopback interface; the client insists on a password.
                "QUARKUS_DATASOURCE_PASSWORD",
                PostgresServer.USER);
    }

    private static List<String> java(int heapMegabytes) {
        List<String> command = new ArrayList<>();
        command.add(Installation.java());
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(JVM_OPTIONS);
        return command;
    }
}
