package org.wiredesk.ingest.cleaning;

/** What a line model looks at, made for a line when it is asked for: most lines are judged by rules. */
interface LineVectors {
    float[] vector(int line);
}
