package org.wiredesk.enrich.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.ModelRef;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.linear.Chain;
import org.wiredesk.enrich.linear.WeightTable;
import org.wiredesk.enrich.text.TextSentence;

/** The project's own tagger: a linear-chain model over hashed features. */
public final class ChainEntityRecognizer implements EntityRecognizer {
    private static final String RESOURCE = "/models/entities.bin";

    private final EntityModel model;

    public ChainEntityRecognizer(EntityModel model) {
        this.model = model;
    }

    /** The tagger with the model that is shipped. */
    public static ChainEntityRecognizer load() {
        try (InputStream in = ChainEntityRecognizer.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The entity model is not on the class path.");
            }
            return new ChainEntityRecognizer(EntityModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The entity model cannot be read.", e);
        }
    }

    @Override
    public ModelRef modelRef() {
        return new ModelRef("entities", "wiredesk-entities", model.version());
    }

    @Override
    public String licence() {
        return "CC-BY-SA-4.0";
    }

    @Override
    public Set<EntityType> labels() {
        return Set.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE);
    }

    @Override
    public List<EntityMention> recognise(List<TextSentence> sentences, Deadline deadline) {
        ArticleWords words = new ArticleWords(sentences, model.lexica());
        List<EntityMention> mentions = new ArrayList<>();
        WordFeatures features = new WordFeatures();
        WeightTable.Lookup lookup = new WeightTable.Lookup(WordFeatures.MOST);
        for (int line = 0; line < words.size(); line++) {
            deadline.check();
            int length = words.line(line).words().length;
            float[] scores = scores(words, line, features, lookup);
            int[] best = model.chain().best(scores, length);
            if (Arrays.stream(best).anyMatch(tag -> tag != Tag.OUTSIDE)) {
                collect(line, best, model.chain().marginals(scores, length), mentions);
            }
        }
        return mentions;
    }

    /** How likely each tag is at each word of each sentence, laid out as in {@link Chain}: for trainers. */
    public List<float[]> probabilities(List<TextSentence> sentences) {
        ArticleWords words = new ArticleWords(sentences, model.lexica());
        List<float[]> probabilities = new ArrayList<>();
        WordFeatures features = new WordFeatures();
        WeightTable.Lookup lookup = new WeightTable.Lookup(WordFeatures.MOST);
        for (int line = 0; line < words.size(); line++) {
            int length = words.line(line).words().length;
            probabilities.add(model.chain().marginals(scores(words, line, features, lookup), length));
        }
        return probabilities;
    }

    /** Laid out as in {@link Chain}. */
    private float[] scores(ArticleWords words, int line, WordFeatures features, WeightTable.Lookup lookup) {
        int length = words.line(line).words().length;
        int[] sums = new int[length * Tag.COUNT];
        for (int i = 0; i < length; i++) {
            if (!words.isOpen(line, i)) {
                continue;
            }
            int count = features.of(words, line, i);
            model.words().addAll(features.buffer(), count, lookup, sums, i * Tag.COUNT);
        }
        float[] scores = new float[sums.length];
        for (int i = 0; i < sums.length; i++) {
            scores[i] = sums[i] * model.words().scale();
        }
        for (int i = 0; i < length; i++) {
            if (!words.isOpen(line, i)) {
                model.chain().settle(scores, i);
            }
        }
        return scores;
    }

    private static void collect(int line, int[] tags, float[] marginals, List<EntityMention> mentions) {
        int begin = 0;
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] == Tag.OUTSIDE) {
                continue;
            }
            int position = Tag.position(tags[i]);
            if (position == Tag.BEGIN || position == Tag.UNIT) {
                begin = i;
            }
            EntityType type = Tag.entityType(tags[i]);
            if (type != null && (position == Tag.LAST || position == Tag.UNIT)) {
                double confidence = 1;
                for (int k = begin; k <= i; k++) {
                    confidence = Math.min(confidence, marginals[k * Tag.COUNT + tags[k]]);
                }
                mentions.add(new EntityMention(line, begin, i + 1, type, confidence));
            }
        }
    }
}
