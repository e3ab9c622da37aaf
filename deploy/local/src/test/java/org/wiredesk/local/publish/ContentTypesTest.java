package org.wiredesk.local.publish;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContentTypesTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            story.txt,              text/plain
            /some dir.json/page.HTM, text/html
            page.xhtml,             text/html
            a.b.json,               application/json
            feed.rss,               application/rss+xml
            story.nitf,             application/nitf+xml
            story.xml,              application/xml
            story,
            story.docx,
            """)
    void content_type_is_told_by_the_ending(Path file, String expected) {
        assertThat(ContentTypes.of(file)).isEqualTo(expected);
    }
}
