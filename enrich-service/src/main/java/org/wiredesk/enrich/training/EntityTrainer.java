package org.wiredesk.enrich.training;

import java.util.List;
import java.util.stream.Stream;

import org.wiredesk.enrich.entities.EntityModel;
import org.wiredesk.enrich.entities.Lexica;
import org.wiredesk.enrich.entities.Tag;
import org.wiredesk.enrich.linear.Chain;
import org.wiredesk.enrich.linear.ChainTrainer;
import org.wiredesk.enrich.linear.ChainTrainer.Trained;
import org.wiredesk.enrich.linear.NameIndex;
import org.wiredesk.enrich.linear.WeightTable;

/** Trains the tagger of names. */
final class EntityTrainer {
    private final EntitySettings settings;
    private final Lexica lexica;

    EntityTrainer(EntitySettings settings, Lexica lexica) {
        this.settings = settings;
        this.lexica = lexica;
    }

    /**
     * @param marked by people
     * @param taught documents with the marks of another tagger; may be empty
     */
    EntityModel train(List<TaggedDocument> marked, List<TaggedDocument> taught) {
        List<TaggedDocument> all =
                Stream.concat(marked.stream(), taught.stream()).toList();
        WordInstances words = WordInstances.of(all, lexica, settings.leastCount());
        Trained trained =
                new ChainTrainer(settings.chain(), words.index().size(), Bilou.chain()).train(words.sentences());
        return new EntityModel(
                settings.version(),
                lexica,
                pack(words.index(), trained.weights(), settings.threshold()),
                bold(trained.chain(), settings.caution()));
    }

    /** Every word is a little less likely to be outside. */
    private static Chain bold(Chain trained, float caution) {
        Chain chain = trained.copy();
        for (int before = 0; before < Tag.COUNT; before++) {
            chain.transitions()[before * Tag.COUNT + Tag.OUTSIDE] -= caution;
        }
        chain.starts()[Tag.OUTSIDE] -= caution;
        return chain;
    }

    private static WeightTable pack(NameIndex index, float[] weights, float threshold) {
        int[] names = new int[index.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = index.name(i);
        }
        return WeightTable.pack(Tag.COUNT, names, weights, threshold);
    }
}
