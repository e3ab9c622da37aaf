package org.wiredesk.ingest.cleaning;

/** What the line model for pages looks at: what it looks at in plain text, and the evidence of the page. */
final class PageFeatures implements LineVectors {
    private final Galley galley;
    private final LineFeatures lines;

    PageFeatures(Galley galley) {
        this.galley = galley;
        lines = new LineFeatures(galley);
    }

    @Override
    public float[] vector(int i) {
        PageEvidence evidence = galley.line(i).layout().evidence();
        float[] vector = lines.vector(i, evidence.size());
        evidence.copyTo(vector, LineFeatures.SIZE);
        return vector;
    }
}
