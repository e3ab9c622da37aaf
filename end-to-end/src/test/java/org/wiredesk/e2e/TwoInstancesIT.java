package org.wiredesk.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.local.up.Service;
import org.wiredesk.proof.input.Fate;
import org.wiredesk.proof.input.Input;
import org.wiredesk.proof.input.Publisher;
import org.wiredesk.proof.ledger.Lag;
import org.wiredesk.proof.ledger.Ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two of each service share the work, and one of each does it all when the others are lost. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstancesIT {
    private static final List<String> GROUPS =
            List.of("wiredesk-ingest", "wiredesk-enrich", "wiredesk-store", "wiredesk-store-rejections");
    private static final String BODY =
            "The council of Harstad met on Monday to talk about the harbour. Nobody expected a decision before the"
                    + " summer.";
    private static final int ARTICLES = 300;

    private static final Ledger LEDGER = new Ledger();
    private static TwoOfEach system;

    @BeforeAll
    static void start() throws Exception {
        system = TwoOfEach.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (system != null) {
            system.close();
        }
    }

    @Test
    @Order(1)
    void both_of_each_get_part_of_the_articles_and_none_is_lost_or_doubled() throws Exception {
        awaitMembers(2);

        publish("shared");
        awaitQuiet();

        assertThat(LEDGER.reconcile(system.clientSettings(), system.jdbcUrl()).findings())
                .isEmpty();
        for (Instance instance : system.instances()) {
            assertThat(articlesIn(instance)).as(instance.service()).isPositive();
        }
    }

    @Test
    @Order(2)
    void a_reader_goes_on_at_the_other_store_where_a_page_ended() throws Exception {
        List<Instance> stores = system.instances("store-service");
        String cursor =
                stores.get(0).json("/api/articles?limit=10").get("nextCursor").asText();

        assertThat(stores.get(1).json("/api/articles?limit=10&cursor=" + cursor).get("articles"))
                .hasSize(10);
    }

    @Test
    @Order(3)
    void one_of_each_is_killed_under_load_and_the_others_do_its_work() throws Exception {
        publish("survived");
        for (Service service : Service.values()) {
            system.instances(service.serviceName()).get(0).kill();
        }
        awaitQuiet();

        assertThat(LEDGER.reconcile(system.clientSettings(), system.jdbcUrl()).findings())
                .isEmpty();
        awaitMembers(1);
    }

    private static void publish(String name) throws Exception {
        List<Input> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String id = name + "-" + i;
            String json =
                    """
                    {"id": "%s", "version": 1, "source": {"name": "Harstad Post"}, "body": "Number %d. %s"}"""
                            .formatted(id, i, BODY);
            articles.add(Input.json(id, id, json, new Fate.Filed(id, 1, PubStatus.USABLE, "Number " + i + ".")));
        }
        try (Publisher publisher = new Publisher(system.clientSettings())) {
            LEDGER.add(publisher.publish(articles, 0));
        }
    }

    private static void awaitQuiet() {
        try (Lag lag = new Lag(system.clientSettings())) {
            await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptions()
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> lag.total() == 0);
        }
    }

    /** Until every group has so many members, each with partitions of its own. */
    private static void awaitMembers(int members) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(system.clientSettings())) {
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> admin.describeConsumerGroups(GROUPS).all().get().values().stream()
                            .allMatch(group -> isShared(group, members)));
        }
    }

    private static boolean isShared(ConsumerGroupDescription group, int members) {
        return group.members().size() == members
                && group.members().stream()
                        .noneMatch(
                                member -> member.assignment().topicPartitions().isEmpty());
    }

    private static double articlesIn(Instance instance) throws Exception {
        return instance.metrics()
                .lines()
                .filter(line -> line.startsWith("wiredesk_articles_in_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
