package org.wiredesk.enrich.sentiment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
 * @param sentence weights of {@link SentenceFeatures}
 * @param sentenceSharpness as targetSharpness
 */
public record SentimentModel(
        String version,
        Valences valences,
        WeightTable target,
        float targetSharpness,
        WeightTable sentence,
        float sentenceSharpness) {
    /** Negative, neutral, positive. */
    public static final int LABELS = 3;

    private static final int MAGIC = 0x57445331;

    public void write(OutputStream target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(target)))) {
            out.writeInt(MAGIC);
            out.writeUTF(version);
            valences.write(out);
            this.target.write(out);
            out.writeFloat(targetSharpness);
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
                    WeightTable.read(in),
                    in.readFloat());
        }
    }
}
