package org.wiredesk.enrich.training;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Writes small archives of word vectors in the form of the one that is read. */
final class VectorJar {
    static final String ENTRY = "edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz";

    private VectorJar() {}

    static Path write(Path jar, String entry, Serializable content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(entry));
            try (OutputStream xz = new XZOutputStream(zip, new LZMA2Options(1));
                    ObjectOutputStream objects = new ObjectOutputStream(xz)) {
                objects.writeObject(content);
            }
        }
        return jar;
    }
}
