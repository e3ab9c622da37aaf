package org.wiredesk.ingest.cleaning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Gradient-boosted decision trees (Friedman, 2001) for a yes-or-no question. Each tree is a complete binary tree, stored level by
 * level; the score is the log-odds of yes.
 */
public final class BoostedTrees {
    private static final int MAGIC = 0x57444254;

    private final int depth;
    private final float bias;
    private final short[] features;
    private final float[] thresholds;
    private final float[] leaves;
    private final int trees;

    /**
     * @param features per tree 2^depth - 1 inner nodes, in level order
     * @param thresholds a value above goes right
     * @param leaves per tree 2^depth
     */
    public BoostedTrees(int depth, float bias, short[] features, float[] thresholds, float[] leaves) {
        this.depth = depth;
        this.bias = bias;
        this.features = features.clone();
        this.thresholds = thresholds.clone();
        this.leaves = leaves.clone();
        trees = leaves.length >> depth;
    }

    /** Probability of yes. */
    public double probability(float[] vector) {
        return 1 / (1 + Math.exp(-score(vector)));
    }

    double score(float[] vector) {
        int inner = (1 << depth) - 1;
        double score = bias;
        for (int tree = 0; tree < trees; tree++) {
            int base = tree * inner;
            int node = 0;
            for (int level = 0; level < depth; level++) {
                int at = base + node;
                node = 2 * node + (vector[features[at]] > thresholds[at] ? 2 : 1);
            }
            score += leaves[(tree << depth) + node - inner];
        }
        return score;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(depth);
        out.writeInt(trees);
        out.writeFloat(bias);
        for (int i = 0; i < features.length; i++) {
            out.writeShort(features[i]);
            out.writeFloat(thresholds[i]);
        }
        for (float leaf : leaves) {
            out.writeFloat(leaf);
        }
    }

    static BoostedTrees read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a model of boosted trees");
        }
        int depth = in.readInt();
        int trees = in.readInt();
        float bias = in.readFloat();
        int inner = trees * ((1 << depth) - 1);
        short[] features = new short[inner];
        float[] thresholds = new float[inner];
        for (int i = 0; i < inner; i++) {
            features[i] = in.readShort();
            thresholds[i] = in.readFloat();
        }
        float[] leaves = new float[trees << depth];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = in.readFloat();
        }
        return new BoostedTrees(depth, bias, features, thresholds, leaves);
    }
}
