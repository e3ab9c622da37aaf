package org.wiredesk.proof.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.PubStatus;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Numbered articles, the same for the same seed: new ones, corrections, versions that come after a newer one, the same again, kills
 * and what is withheld, with poison among them.
 */
public final class Articles {
    /** One input in so many is poison. */
    private static final int POISON_EVERY = 12;

    private record Known(int number, String source, long version) {
        String id() {
            return "a-" + number;
        }
    }

    private final Random random;
    private final Poison poison;
    private final List<Known> known = new ArrayList<>();
    private final List<Input> late = new ArrayList<>();
    private int number;

    public Articles(long seed) {
        this.random = new Random(seed);
        this.poison = new Poison(new Random(seed + 1));
    }

    /** The next inputs of the stream. */
    public List<Input> next(int count) {
        List<Input> inputs = new ArrayList<>(late);
        late.clear();
        while (inputs.size() < count) {
            if (inputs.size() % POISON_EVERY == POISON_EVERY / 2) {
                inputs.add(poison.next());
            }
            int chance = random.nextInt(100);
            if (known.isEmpty() || chance < 70) {
                inputs.add(fresh());
            } else if (chance < 82) {
                inputs.add(corrected());
            } else if (chance < 90) {
                inputs.add(overtaken());
            } else if (chance < 94) {
                inputs.add(inputs.isEmpty() ? fresh() : inputs.get(random.nextInt(inputs.size())));
            } else {
                inputs.add(withdrawn(chance < 97 ? PubStatus.CANCELED : PubStatus.WITHHELD));
            }
        }
        Collections.shuffle(inputs, random);
        return inputs;
    }

    /** Articles of megabytes that say almost the same over and over, and no two of them the same. */
    public List<Input> large(int count) {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = "l-" + ++number;
            inputs.add(Input.large(
                    name,
                    () -> Stories.longText(name).getBytes(UTF_8),
                    new Fate.Filed(name, 1, PubStatus.USABLE, name + "/0 ")));
        }
        return inputs;
    }

    private Input fresh() {
        Known article = new Known(++number, Stories.SOURCES.get(number % Stories.SOURCES.size()), 1);
        known.add(article);
        return input(article, PubStatus.USABLE);
    }

    private Input corrected() {
        return input(advance(random.nextInt(known.size()), 1), PubStatus.USABLE);
    }

    /** Publishes a version now and the one before it later. */
    private Input overtaken() {
        int place = random.nextInt(known.size());
        late.add(input(advance(place, 1), PubStatus.USABLE));
        return input(advance(place, 1), PubStatus.USABLE);
    }

    private Input withdrawn(PubStatus status) {
        int place = random.nextInt(known.size());
        Input input = input(advance(place, 1), status);
        if (known.size() > 1) {
            known.remove(place);
        }
        return input;
    }

    private Known advance(int place, long by) {
        Known before = known.get(place);
        Known after = new Known(before.number(), before.source(), before.version() + by);
        known.set(place, after);
        return after;
    }

    private Input input(Known article, PubStatus status) {
        boolean empty = status == PubStatus.CANCELED;
        String body = empty ? "" : Stories.body(random, article.number(), article.id(), article.version());
        String json = "{\"id\": \"%s\", \"version\": %d, \"pubStatus\": \"%s\", \"source\": {\"name\": \"%s\"}, "
                        .formatted(article.id(), article.version(), status.code(), article.source())
                + "\"headline\": \"Report %s\", \"publishedAt\": \"2026-03-04T07:15:00Z\", \"body\": \"%s\"}"
                        .formatted(article.id(), body);
        // One in four goes to any partition, so that versions of one article overtake each other.
        @Nullable String key = random.nextInt(4) == 0 ? null : article.id();
        return Input.json(
                article.id() + "@" + article.version(),
                key,
                json,
                new Fate.Filed(
                        article.id(),
                        article.version(),
                        status,
                        empty ? "" : Stories.marker(article.id(), article.version())));
    }
}
