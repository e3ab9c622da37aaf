package org.wiredesk.ingest.format;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.wiredesk.ingest.format.MessageReader.Reading;

/** Reads the entries of a document one by one: one that cannot be read costs itself and not its neighbours. */
final class Entries {
    interface EntryReader {
        Story read(Element entry) throws UnreadableException;
    }

    private Entries() {}

    static List<Reading> read(List<Element> entries, EntryReader reader) {
        List<Reading> readings = new ArrayList<>(entries.size());
        for (Element entry : entries) {
            try {
                readings.add(new Reading.Read(reader.read(entry)));
            } catch (UnreadableException e) {
                readings.add(new Reading.Unreadable(e.reason(), e.detail()));
            }
        }
        return readings;
    }
}
