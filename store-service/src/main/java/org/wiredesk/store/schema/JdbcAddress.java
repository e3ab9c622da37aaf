package org.wiredesk.store.schema;

/**
 * The JDBC address of the database that a reactive address names, so that one setting serves both.
 *
 * @param url for instance {@code jdbc:postgresql://localhost:5432/wiredesk}
 */
record JdbcAddress(String url) {
    private static final String REACTIVE_PREFIX = "vertx-reactive:";

    /** @param reactive as in {@code quarkus.datasource.reactive.url}; of a list of hosts, all are kept */
    static JdbcAddress of(String reactive) {
        String address = reactive.strip();
        if (address.startsWith(REACTIVE_PREFIX)) {
            address = address.substring(REACTIVE_PREFIX.length());
        }
        if (address.startsWith("postgres://")) {
            address = "postgresql://" + address.substring("postgres://".length());
        }
        return new JdbcAddress("jdbc:" + address);
    }

    /** Without parameters, which may hold a password. */
    String shown() {
        int parameters = url.indexOf('?');
        String bare = url.substring("jdbc:".length(), parameters < 0 ? url.length() : parameters);
        return bare.replaceAll("//[^/@]*@", "//");
    }
}
