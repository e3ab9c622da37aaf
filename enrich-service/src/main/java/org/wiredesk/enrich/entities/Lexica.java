package org.wiredesk.enrich.entities;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What is known of words and names before any text is read.
 *
 * @param cases how words are written
 * @param paths classes of words
 * @param roles what words do in names
 * @param gazetteer whole names
 */
public record Lexica(WordCases cases, WordPaths paths, NameRoles roles, Gazetteer gazetteer) {
    /** Knows nothing. */
    public static final Lexica NONE = new Lexica(WordCases.NONE, WordPaths.NONE, NameRoles.NONE, Gazetteer.NONE);

    void write(DataOutputStream out) throws IOException {
        cases.write(out);
        paths.write(out);
        roles.write(out);
        gazetteer.write(out);
    }

    static Lexica read(DataInputStream in) throws IOException {
        return new Lexica(WordCases.read(in), WordPaths.read(in), NameRoles.read(in), Gazetteer.read(in));
    }
}
