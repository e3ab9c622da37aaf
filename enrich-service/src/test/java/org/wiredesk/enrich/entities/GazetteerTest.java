package org.wiredesk.enrich.entities;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.wiredesk.enrich.linear.SortedNames;

import static org.assertj.core.api.Assertions.assertThat;

class GazetteerTest {
    private static final int BEGIN = 1;
    private static final int INSIDE = 2;
    private static final int LAST = 3;
    private static final int UNIT = 4;

    @Test
    void eachKind_findsItsLongestName() {
        Gazetteer gazetteer = gazetteer(
                Map.of("Bank", Gazetteer.PLACE, "Bank of Marlow", Gazetteer.ORGANISATION, "Marlow", Gazetteer.PLACE));

        long[] found = gazetteer.find(words("The Bank of Marlow fell"));

        assertThat(positions(found, Gazetteer.ORGANISATION)).containsExactly(0, BEGIN, INSIDE, LAST, 0);
        assertThat(positions(found, Gazetteer.PLACE)).containsExactly(0, UNIT, 0, UNIT, 0);
    }

    @Test
    void namesOfOneKind_doNotOverlap() {
        Gazetteer gazetteer = gazetteer(Map.of("New Marlow", Gazetteer.PLACE, "Marlow Bay", Gazetteer.PLACE));

        assertThat(positions(gazetteer.find(words("New Marlow Bay")), Gazetteer.PLACE))
                .containsExactly(BEGIN, LAST, 0);
    }

    @Test
    void namesBeginWithACapital() {
        Gazetteer gazetteer = gazetteer(Map.of("bell", Gazetteer.PERSON));

        assertThat(gazetteer.find(words("the bell rang"))).containsOnly(0);
    }

    private static int[] positions(long[] found, int kind) {
        int[] positions = new int[found.length];
        for (int i = 0; i < found.length; i++) {
            positions[i] = Gazetteer.position(found[i], kind);
        }
        return positions;
    }

    private static Gazetteer gazetteer(Map<String, Integer> names) {
        Map<Integer, Short> kinds = new TreeMap<>();
        names.forEach((name, kind) -> kinds.put(Gazetteer.hash(name.split(" ")), (short) (1 << kind)));
        int[] phrases = kinds.keySet().stream().mapToInt(name -> name).toArray();
        short[] packed = new short[phrases.length];
        int row = 0;
        for (short kind : kinds.values()) {
            packed[row++] = kind;
        }
        return new Gazetteer(new SortedNames(phrases), packed);
    }

    private static WordTraits[] words(String text) {
        String[] words = text.split(" ");
        WordTraits[] traits = new WordTraits[words.length];
        for (int i = 0; i < words.length; i++) {
            traits[i] = new WordTraits(words[i], Lexica.NONE);
        }
        return traits;
    }
}
