package org.wiredesk.enrich.entities;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.wiredesk.enrich.linear.Chain;
import org.wiredesk.enrich.linear.WeightTable;

/**
 * All that the tagger has learnt.
 *
 * @param version of the model, as results name it
 * @param lexica what it knew before
 * @param words weights of {@link WordFeatures}
 * @param chain what follows what
 */
public record EntityModel(String version, Lexica lexica, WeightTable words, Chain chain) {
    private static final int MAGIC = 0x57444533;

    public void write(OutputStream target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(target)))) {
            out.writeInt(MAGIC);
            out.writeUTF(version);
            lexica.write(out);
            words.write(out);
            chain.write(out);
        }
    }

    public static EntityModel read(InputStream source) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new InflaterInputStream(source), 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("This is not an entity model that this version can read.");
            }
            return new EntityModel(in.readUTF(), Lexica.read(in), WeightTable.read(in), Chain.read(in));
        }
    }
}
