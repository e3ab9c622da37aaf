package org.wiredesk.ingest.cleaning;

/** What the line model for pages looks at: what it looks at in plain text, and the evidence of the page. */
final class PageFeatures {
    private PageFeatures() {}

    static float[][] of(Galley galley) {
        float[][] lines = LineFeatures.of(galley);
        for (int i = 0; i < lines.length; i++) {
            PageEvidence evidence = galley.line(i).layout().evidence();
            float[] vector = new float[LineFeatures.SIZE + evidence.size()];
            System.arraycopy(lines[i], 0, vector, 0, LineFeatures.SIZE);
            evidence.copyTo(vector, LineFeatures.SIZE);
            lines[i] = vector;
        }
        return lines;
    }
}
