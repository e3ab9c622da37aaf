package org.wiredesk.enrich.onnx;

/** From offsets that count characters of Unicode to those that count UTF-16 code units. */
final class Utf16 {
    private final int length;
    private final int[] offsets;

    Utf16(String text) {
        length = text.length();
        int characters = text.codePointCount(0, length);
        // Nothing to map where each character is one unit.
        offsets = characters == length ? new int[0] : new int[characters];
        for (int i = 0, at = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
    }

    int at(int character) {
        if (offsets.length == 0) {
            return Math.min(character, length);
        }
        return character < offsets.length ? offsets[character] : length;
    }
}
