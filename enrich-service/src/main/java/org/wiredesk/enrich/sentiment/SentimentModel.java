package org.wiredesk.enrich.sentiment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.wiredesk.enrich.linear.WeightTable;

/**
 * All that the sentiment scorer has learnt.
 *
 * @param version of the model, as results name it
 * @param valences of words
 * @param target weights of {@link TargetFeatures}
 * @param targetSharpness the factor on summed weights that makes probabilities honest (temperature scaling, Guo et al. 2017)
 * @param vectors of words, as the networks read them
 * @param networks that score targets beside the weights; none is fine
 * @param networkSharpness the factor on the networks' mean score
 * @param sentence weights of {@link SentenceFeatures}
 * @param sentenceSharpness as targetSharpness
 */
public record SentimentModel(
        String version,
        Valences valences,
        WeightTable target,
        float targetSharpness,
        WordVectors vectors,
        List<PooledNetwork> networks,
        float networkSharpness,
        WeightTable sentence,
        float sentenceSharpness) {
    /** Negative, neutral, positive. */
    public static final int LABELS = 3;

    private static final int MAGIC = 0x57445332;

    public void write(OutputStream target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(target)))) {
            out.writeInt(MAGIC);
            out.writeUTF(version);
            valences.write(out);
            this.target.write(out);
            out.writeFloat(targetSharpness);
            vectors.write(out);
            out.writeInt(networks.size());
            for (PooledNetwork network : networks) {
                network.write(out);
            }
            out.writeFloat(networkSharpness);
            sentence.write(out);
            out.writeFloat(sentenceSharpness);
        }
    }

    public static SentimentModel read(InputStream source) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new InflaterInputStream(source), 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("This is not a sentiment model that this version can read.");
            }
            return new SentimentModel(
                    in.readUTF(),
                    Valences.read(in),
                    WeightTable.read(in),
                    in.readFloat(),
                    WordVectors.read(in),
                    readNetworks(in),
                    in.readFloat(),
                    WeightTable.read(in),
                    in.readFloat());
        }
    }

    private static List<PooledNetwork> readNetworks(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<PooledNetwork> networks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            networks.add(PooledNetwork.read(in));
        }
        return List.copyOf(networks);
    }
}
