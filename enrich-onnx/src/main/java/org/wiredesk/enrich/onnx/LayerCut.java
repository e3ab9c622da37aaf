package org.wiredesk.enrich.onnx;

import java.io.ByteArrayOutputStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Makes an ONNX model answer with a value from its midst and with nothing else; what only its own answers need is then not computed.
 * Reads the file as Protocol Buffers, as far as that takes: fields 7 (graph) of the model and 12 (outputs) of the graph.
 */
final class LayerCut {
    private static final int GRAPH = 7;
    private static final int OUTPUT = 12;
    private static final int BYTES = 2;
    /** A tensor of floats, of any shape. */
    private static final byte[] FLOATS = {2 << 3 | BYTES, 4, 1 << 3 | BYTES, 2, 1 << 3, 1};

    private final byte[] source;
    private int at;

    private LayerCut(byte[] source) {
        this.source = source;
    }

    /** @param value the name of what a node of the graph puts out */
    static byte[] at(String value, byte[] model) {
        ByteArrayOutputStream info = new ByteArrayOutputStream();
        put(1, value.getBytes(UTF_8), info);
        info.writeBytes(FLOATS);
        LayerCut cut = new LayerCut(model);
        ByteArrayOutputStream whole = new ByteArrayOutputStream(model.length + info.size());
        cut.copy(0, model.length, GRAPH, whole, (from, end) -> {
            ByteArrayOutputStream graph = new ByteArrayOutputStream(end - from + info.size());
            cut.copy(from, end, OUTPUT, graph, (start, stop) -> {});
            put(OUTPUT, info.toByteArray(), graph);
            put(GRAPH, graph.toByteArray(), whole);
        });
        return whole.toByteArray();
    }

    private interface Content {
        void accept(int from, int end);
    }

    /** Copies the fields of a message but for one, whose contents are handed on. */
    private void copy(int from, int end, int but, ByteArrayOutputStream target, Content content) {
        at = from;
        while (at < end) {
            int field = at;
            long key = varint();
            int start = skip((int) key & 7);
            int stop = at;
            if (key >>> 3 == but) {
                content.accept(start, stop);
            } else {
                target.write(source, field, stop - field);
            }
            at = stop;
        }
    }

    /** Goes behind a field's content and returns where it begins. */
    private int skip(int wire) {
        int start = at;
        switch (wire) {
            case 0 -> varint();
            case 1 -> at += Long.BYTES;
            case BYTES -> {
                long length = varint();
                start = at;
                at = Math.toIntExact(at + length);
            }
            case 5 -> at += Integer.BYTES;
            default -> throw new IllegalArgumentException("This is no ONNX model.");
        }
        return start;
    }

    private long varint() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = source[at++];
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    private static void put(int field, byte[] content, ByteArrayOutputStream target) {
        target.write(field << 3 | BYTES);
        int left = content.length;
        while (left > 0x7F) {
            target.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        target.write(left);
        target.writeBytes(content);
    }
}
