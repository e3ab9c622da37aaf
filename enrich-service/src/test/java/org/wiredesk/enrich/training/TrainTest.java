package org.wiredesk.enrich.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.enrich.sentiment.SentimentModel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class TrainTest {
    private static final List<String> PERSONS =
            List.of("Anna Bell", "Tom Reyes", "Lars Kvam", "Ingrid Solheim", "Ola Dahl");
    private static final List<String> PLACES = List.of("Oslo", "Bergen", "Marlow", "Stockholm", "Lund");

    @TempDir
    private Path data;

    @BeforeEach
    void writeData() throws IOException {
        StringBuilder names = new StringBuilder("-DOCSTART-\tO\n\n");
        StringBuilder judged = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            String[] person = PERSONS.get(i % 5).split(" ");
            String place = PLACES.get(i / 5 % 5);
            names.append(person[0]).append("\tB-PER\n").append(person[1]).append("\tI-PER\n");
            names.append("flew\tO\nto\tO\n").append(place).append("\tB-LOC\n.\tO\n\n");
            String verb = i % 3 == 0 ? "praised" : i % 3 == 1 ? "condemned" : "met";
            judged.append("{\"sentence_normalized\": \"Voters ")
                    .append(verb)
                    .append(' ')
                    .append(person[1]);
            judged.append(" on Friday.\", \"targets\": [{\"from\": ").append(8 + verb.length());
            judged.append(", \"to\": ").append(8 + verb.length() + person[1].length());
            judged.append(", \"polarity\": ")
                    .append(i % 3 == 0 ? 6.0 : i % 3 == 1 ? 2.0 : 4.0)
                    .append("}]}\n");
        }
        for (String name : List.of("crossner.all", "wnut17.train", "ewt.test", "wikigold", "wnut17.dev", "ewt.dev")) {
            zip("ner/" + name + ".bio.gz", names);
        }
        for (String name : List.of("train", "rw.dev", "mt.dev")) {
            zip("sentiment/" + name + ".jsonl.gz", judged);
        }
    }

    @Test
    void sameData_givesTheSameBytes() throws IOException {
        for (String task : List.of("entities", "sentiment")) {
            assertThat(train(task, data.resolve("one"))).isZero();
            assertThat(train(task, data.resolve("other"))).isZero();
            for (String file : List.of(task + ".bin", task + ".md")) {
                assertThat(data.resolve("one").resolve(file))
                        .hasSameBinaryContentAs(data.resolve("other").resolve(file));
            }
        }
    }

    @Test
    void sentimentWithWordVectors_givesTheSameBytesAndNamesThem() throws IOException {
        HashMap<String, float[]> words = new HashMap<>();
        words.put("praised", new float[] {1, 0.2f});
        words.put("condemned", new float[] {-1, 0.1f});
        Path jar = VectorJar.write(data.resolve("vectors.jar"), VectorJar.ENTRY, words);

        assertThat(train("sentiment", data.resolve("one"), "--vectors", jar.toString()))
                .isZero();
        assertThat(train("sentiment", data.resolve("other"), "--vectors", jar.toString()))
                .isZero();

        assertThat(data.resolve("one/sentiment.bin")).hasSameBinaryContentAs(data.resolve("other/sentiment.bin"));
        assertThat(data.resolve("one/sentiment.md")).content().contains("Apache-2.0", "2 networks");
        try (InputStream in = Files.newInputStream(data.resolve("one/sentiment.bin"))) {
            assertThat(SentimentModel.read(in).vectors().size()).isEqualTo(2);
        }
    }

    @Test
    void sentimentWithATeacher_givesTheSameBytesAndNamesIt() throws IOException {
        String teacher = FakeEncoder.folder(data.resolve("teacher")).toString();
        zip(
                "extraction/wcxb.jsonl.gz",
                "{\"body\": \"The critics of President Barack Obama praised the plan to help small farms.\"}\n");

        assertThat(train("sentiment", data.resolve("one"), "--teacher", teacher))
                .isZero();
        assertThat(train("sentiment", data.resolve("other"), "--teacher", teacher))
                .isZero();

        assertThat(data.resolve("one/sentiment.bin")).hasSameBinaryContentAs(data.resolve("other/sentiment.bin"));
        assertThat(data.resolve("one/sentiment.md"))
                .content()
                .contains("bge-small-en-v1.5 (MIT)", "towards 1")
                .doesNotContain("nlp4j");
    }

    @Test
    void teacherThatIsNotThere_isSaidInASentence() throws IOException {
        Path empty = Files.createDirectories(data.resolve("empty"));

        assertThat(errors("sentiment", "--teacher", empty))
                .isEqualTo("The folder of the teacher lacks the JARs of enrich-onnx.");
        assertThat(errors("sentiment", "--teacher", data.resolve("nowhere")))
                .isEqualTo("There is no folder of the teacher at the path given.");
    }

    @Test
    void trainedModel_knowsWhatItLearnt() throws IOException {
        StringWriter console = new StringWriter();

        Train.commandLine()
                .setOut(new PrintWriter(console))
                .execute(
                        "entities",
                        "--data",
                        data.toString(),
                        "--out",
                        data.resolve("out").toString());

        assertThat(console.toString()).contains("wikigold: person P 100.0 R 100.0");
        assertThat(data.resolve("out/entities.md")).content().contains("CrossNER", "CC BY 4.0");
    }

    @Test
    void missingData_isSaidInASentence() {
        StringWriter errors = new StringWriter();

        int exit = Train.commandLine()
                .setErr(new PrintWriter(errors))
                .execute("sentiment", "--data", data.resolve("nowhere").toString(), "--out", data.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(errors.toString().strip())
                .isEqualTo("There is no readable file sentiment/train.jsonl.gz in the data folder.");
    }

    @Test
    void lexicaThatAreNotThere_areSaidInASentence() throws IOException {
        Path empty = Files.createDirectories(data.resolve("empty"));

        assertThat(errors("entities", "--lexica", empty))
                .isEqualTo("The lexicon folder holds no brown-clusters-simplified-lowercase.");
        assertThat(errors("entities", "--lexica", data.resolve("nowhere")))
                .isEqualTo("There is no folder of lexica at the path given.");
    }

    private String errors(String task, String option, Path folder) {
        StringWriter errors = new StringWriter();
        int exit = Train.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(errors))
                .execute(task, "--data", data.toString(), "--out", data.toString(), option, folder.toString());
        assertThat(exit).isEqualTo(1);
        return errors.toString().strip();
    }

    private int train(String task, Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(task, "--data", data.toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        return Train.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .execute(arguments.toArray(String[]::new));
    }

    private void zip(String name, CharSequence content) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content.toString().getBytes(UTF_8));
        }
        Files.write(file, bytes.toByteArray());
    }
}
