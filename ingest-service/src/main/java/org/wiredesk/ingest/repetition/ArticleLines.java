package org.wiredesk.ingest.repetition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Source;
import org.wiredesk.ingest.cleaning.Proof;
import org.wiredesk.ingest.cleaning.ProofLine;

/** An article's lines as they are compared with those of other articles of its source. */
public record ArticleLines(Observation observation, List<Line> lines) {
    /** What repeats stands at the top and at the bottom: of a longer article the middle is not looked at. */
    private static final int MOST_AT_EITHER_END = 200;

    record Line(ProofLine proof, long hash) {}

    public ArticleLines {
        lines = List.copyOf(lines);
    }

    /** Null for an article whose source is not known or that has no paragraph, so that its story cannot be told from others. */
    public static @Nullable ArticleLines of(Source source, String id, Instant receivedAt, Proof proof) {
        String name = name(source);
        if (name == null) {
            return null;
        }
        List<Line> lines = new ArrayList<>();
        List<ProofLine> all = proof.lines();
        for (ProofLine line : all) {
            if (line.index() < MOST_AT_EITHER_END || line.index() >= all.size() - MOST_AT_EITHER_END) {
                long hash = LineHash.of(proof.text(), line.start(), line.end());
                if (hash != LineHash.NONE) {
                    lines.add(new Line(line, hash));
                }
            }
        }
        Hashes paragraphs = Hashes.of(lines.stream()
                .filter(line -> line.proof.paragraph() && line.proof.standing())
                .mapToLong(Line::hash)
                .toArray());
        if (paragraphs.size() == 0) {
            return null;
        }
        Hashes hashes = Hashes.of(lines.stream().mapToLong(Line::hash).toArray());
        return new ArticleLines(new Observation(name, id, receivedAt, paragraphs, hashes), lines);
    }

    private static @Nullable String name(Source source) {
        String name = source.domain() == null ? source.name() : source.domain();
        return name == null || name.equals("unknown") ? null : name.toLowerCase(Locale.ROOT);
    }
}
