package org.wiredesk.ingest.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RejectionReason;

import static java.nio.charset.StandardCharsets.UTF_8;

/** JSON is UTF-8 (RFC 8259, section 8.1). Another charset is taken only when it is declared or shown by a byte order mark. */
final class Utf8 {
    private Utf8() {}

    static byte[] valid(byte[] bytes, @Nullable String declared) throws UnreadableException {
        if (declared != null && !declared.equalsIgnoreCase("utf-8")
                || bytes.length > 1
                        && (bytes[0] == (byte) 0xfe || bytes[0] == (byte) 0xff || bytes[0] == (byte) 0xef)) {
            return TextDecoder.decode(bytes, declared).text().getBytes(UTF_8);
        }
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return bytes;
        } catch (CharacterCodingException e) {
            throw new UnreadableException(RejectionReason.INVALID_ENCODING, "JSON that is not valid UTF-8");
        }
    }
}
