package org.wiredesk.ingest.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.ingest.cleaning.InvalidRulesException;
import org.wiredesk.ingest.cleaning.RuleText;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OperatorRulesTest {
    @TempDir
    Path folder;

    @Test
    void a_file_is_read_by_whatever_name() throws IOException {
        Path file = Files.writeString(folder.resolve("house-style.txt"), "off share-bar@1\n");

        assertThat(OperatorRules.read(file)).containsExactly(new RuleText(file.toString(), "off share-bar@1\n"));
    }

    @Test
    void of_a_folder_the_rule_files_are_read_in_the_order_of_their_names() throws IOException {
        Files.writeString(folder.resolve("20-sport.rules"), "b");
        Files.writeString(folder.resolve("10-house.rules"), "a");
        Files.writeString(folder.resolve("notes.txt"), "no rules");

        assertThat(OperatorRules.read(folder)).extracting(RuleText::content).containsExactly("a", "b");
    }

    @Test
    void what_cannot_be_read_is_named_with_the_reason() throws IOException {
        assertThatThrownBy(() -> OperatorRules.read(folder.resolve("missing.rules")))
                .isInstanceOf(InvalidRulesException.class)
                .hasMessageEndingWith("missing.rules: there is no such file");
        assertThatThrownBy(() -> OperatorRules.read(folder))
                .hasMessage(folder + ": the folder holds no file that ends in .rules");
        Path binary = Files.write(folder.resolve("binary.rules"), new byte[] {'#', (byte) 0xff, (byte) 0xfe});
        assertThatThrownBy(() -> OperatorRules.read(binary)).hasMessageEndingWith("binary.rules: not in UTF-8");
        Path huge = Files.write(
                folder.resolve("huge.rules"), "#".repeat(1024 * 1024 + 1).getBytes(UTF_8));
        assertThatThrownBy(() -> OperatorRules.read(huge)).hasMessageContaining("larger than 1048576 bytes");
    }
}
