package org.wiredesk.ingest.cleaning;

/**
 * Numbers that say where on a page a line stands and how it relates to what the page states; only the model for pages reads them.
 * Lines with the same {@code container} stand in one element, lines with the same {@code template} are made by one template.
 */
public final class PageEvidence {
    public static final PageEvidence NONE = new PageEvidence(new float[0], 0, 0);

    private final float[] values;
    private final int container;
    private final long template;

    /** @param values in the order of the model's features; taken as it is, not copied */
    public PageEvidence(float[] values, int container, long template) {
        this.values = values;
        this.container = container;
        this.template = template;
    }

    int size() {
        return values.length;
    }

    void copyTo(float[] vector, int at) {
        System.arraycopy(values, 0, vector, at, values.length);
    }

    int container() {
        return container;
    }

    long template() {
        return template;
    }
}
