package org.wiredesk.enrich.training;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class WordPiecesTest {
    private final WordPieces pieces = new WordPieces(Map.of(
            "[UNK]", 1, "[CLS]", 2, "[SEP]", 3, "mar", 4, "##low", 5, "##l", 6, "-", 7, "bay", 8, "marl", 9, "cafe",
            10));

    @Test
    void longestKnownBeginning_isTakenFirst() {
        assertThat(pieces.of("bay")).containsExactly(8);
        assertThat(pieces.of("Marlow")).containsExactly(1);
        assertThat(pieces.of("marl")).containsExactly(9);
        assertThat(pieces.of("MARLL")).containsExactly(9, 6);
    }

    @Test
    void marksAndAccents_doNotHideWords() {
        assertThat(pieces.of("Bay-Café")).containsExactly(8, 7, 10);
    }

    @Test
    void everyWord_hasAPiece() {
        assertThat(pieces.of("大同")).containsExactly(1);
        assertThat(pieces.of("\u0301")).containsExactly(1);
        assertThat(pieces.of("bay".repeat(40))).containsExactly(1);
        assertThat(pieces.of("----------")).hasSize(8);
    }

    @Test
    void vocabulary_isReadFromTheTokenizer() throws IOException {
        String json = "{\"model\": {\"type\": \"WordPiece\", \"vocab\": {\"[CLS]\": 101, \"[SEP]\": 102, \"bay\": 7}}}";

        WordPieces read = WordPieces.read(new ByteArrayInputStream(json.getBytes(UTF_8)));

        assertThat(read.of("Bay")).containsExactly(7);
        assertThat(read.start()).isEqualTo(101);
        assertThat(read.end()).isEqualTo(102);
    }
}
