package org.wiredesk.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two of each service share the work, and one of each does it all when the others are lost. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstancesIT {
    private static final List<String> GROUPS =
            List.of("wiredesk-ingest", "wiredesk-enrich", "wiredesk-store", "wiredesk-store-rejections");
    private static final String BODY =
            "The council of Harstad met on Monday to talk about the harbour. Nobody expected a decision before the summer.";
    private static final int ARTICLES = 600;

    private static final Map<Input, String> PUBLISHED = new LinkedHashMap<>();
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
        Ledger ledger = new Ledger(system);
        ledger.awaitQuiet(Duration.ofMinutes(2));

        ledger.reconcile(PUBLISHED);
        for (Instance instance : system.instances()) {
            assertThat(articlesIn(instance)).as(instance.service()).isPositive();
        }
    }

    @Test
    @Order(2)
    void a_reader_goes_on_at_the_other_store_where_a_page_ended() {
        String cursor = system.json(system.store("/api/articles?limit=10"))
                .get("nextCursor")
                .asText();

        Instance other = system.instances("store-service").get(1);
        assertThat(system.json(other.at("/api/articles?limit=10&cursor=" + cursor)).get("articles"))
                .hasSize(10);
    }

    @Test
    @Order(3)
    void one_of_each_is_killed_under_load_and_the_others_do_its_work() throws Exception {
        publish("survived");
        for (String service : Desk.SERVICES) {
            system.instances(service).get(0).kill();
        }
        Ledger ledger = new Ledger(system);
        ledger.awaitQuiet(Duration.ofMinutes(2));

        ledger.reconcile(PUBLISHED);
        awaitMembers(1);
    }

    private static void publish(String name) throws Exception {
        List<Input> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String id = name + "-" + i;
            articles.add(Input.article(id, 1, "usable", "Number " + i + ". " + BODY, new Input.Fate.Stored(id, 1)));
        }
        try (Publisher publisher = new Publisher(system)) {
            PUBLISHED.putAll(publisher.publish(articles));
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
                        .noneMatch(member -> member.assignment().topicPartitions().isEmpty());
    }

    private static double articlesIn(Instance instance) {
        return system.get(instance.management("/q/metrics"))
                .body()
                .lines()
                .filter(line -> line.startsWith("wiredesk_articles_in_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
