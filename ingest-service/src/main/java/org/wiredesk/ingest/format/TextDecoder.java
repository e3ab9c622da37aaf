package org.wiredesk.ingest.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Repair;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Reads bytes as text. A byte order mark counts more than the declared charset, and that more than UTF-8, the assumption.
 *
 * <p>Bytes that are not UTF-8 where UTF-8 is declared or assumed are mended one by one: what is valid UTF-8 is read as such, each
 * other byte as windows-1252, the charset such bytes nearly always come from. The repair is said. It is refused, with
 * {@code invalid-encoding}, when a byte means nothing in windows-1252 or when so many bytes would need it that the text cannot be
 * one in a Western charset. In any other charset what is not valid becomes U+FFFD, which is said as well, or is refused when it is
 * more than a character in a hundred.
 */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Western text has a letter with an accent or a quotation mark every few words, not at every third letter. */
    private static final int MOST_MENDED_PERCENT = 20;
    /** Nobody can tell what a replaced character was: a cut end or a damaged byte may be, a text full of them not. */
    private static final long MOST_REPLACED_PERCENT = 1;

    /** As browsers do: what is labelled as the one is written in the other, which has all of its characters and more. */
    private static final Map<String, String> WIDER = Map.of(
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "Shift_JIS", "windows-31j",
            "EUC-KR", "x-windows-949",
            "ISO-8859-9", "windows-1254",
            "TIS-620", "x-windows-874");

    private TextDecoder() {}

    static Decoded decode(byte[] bytes, @Nullable String declared) throws UnreadableException {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            return utf8(bytes, 3);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return other(bytes, 2, UTF_16BE);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return other(bytes, 2, UTF_16LE);
        }
        Charset unmarked = declared == null ? Utf16.withoutMark(bytes) : null;
        if (unmarked != null) {
            return Decoded.mended(other(bytes, 0, unmarked).text(), Repair.ENCODING);
        }
        Charset charset = charset(declared);
        if (isSingleByte(charset)) {
            String utf8 = multibyteUtf8(bytes);
            if (utf8 != null) {
                return Decoded.mended(utf8, Repair.ENCODING);
            }
        }
        return charset.equals(UTF_8) ? utf8(bytes, 0) : other(bytes, 0, charset);
    }

    private static boolean isSingleByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1f;
    }

    /** Sequences of UTF-8 do not come about by accident in a single-byte charset: the label is wrong, as it often is. */
    private static @Nullable String multibyteUtf8(byte[] bytes) {
        boolean multibyte = false;
        for (int i = 0; i < bytes.length && !multibyte; i++) {
            multibyte = bytes[i] < 0;
        }
        if (!multibyte) {
            return null;
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Charset charset(@Nullable String declared) throws UnreadableException {
        if (declared == null) {
            return UTF_8;
        }
        String name = declared.strip();
        // As browsers do: nearly everything that is labelled Latin-1 or ASCII is windows-1252.
        if (name.equalsIgnoreCase("iso-8859-1")
                || name.equalsIgnoreCase("latin1")
                || name.equalsIgnoreCase("us-ascii")) {
            return WINDOWS_1252;
        }
        try {
            Charset charset = Charset.forName(name);
            String wider = WIDER.get(charset.name());
            return wider != null && Charset.isSupported(wider) ? Charset.forName(wider) : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableException(RejectionReason.INVALID_ENCODING, "the declared charset is not known");
        }
    }

    private static Decoded other(byte[] bytes, int from, Charset charset) throws UnreadableException {
        String text = new String(bytes, from, bytes.length - from, charset);
        if (text.indexOf('\ufffd') < 0) {
            return Decoded.of(text);
        }
        long replaced = text.chars().filter(c -> c == '\ufffd').count();
        // Old files hold bytes that mean nothing in windows-1252 as padding; elsewhere many of them tell that the label
        // is wrong.
        if (replaced > 1 && replaced * 100 > text.length() * MOST_REPLACED_PERCENT && !charset.equals(WINDOWS_1252)) {
            throw new UnreadableException(
                    RejectionReason.INVALID_ENCODING, "the bytes are not valid " + charset.name());
        }
        return Decoded.mended(text, Repair.ENCODING);
    }

    private static Decoded utf8(byte[] bytes, int from) throws UnreadableException {
        // Text without fault, nearly all of it, in a fraction of the time.
        String faultless = new String(bytes, from, bytes.length - from, UTF_8);
        if (faultless.indexOf('\ufffd') < 0) {
            return Decoded.of(faultless);
        }
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        int mended = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            int wrong = result.length();
            for (int i = 0; i < wrong; i++) {
                out.put(windows1252(in.get()));
            }
            mended += wrong;
            result = decoder.reset().decode(in, out, true);
        }
        if (mended * 100L > (bytes.length - from) * (long) MOST_MENDED_PERCENT) {
            throw notUtf8();
        }
        String text = out.flip().toString();
        return mended == 0 ? Decoded.of(text) : Decoded.mended(text, Repair.ENCODING);
    }

    private static char windows1252(byte b) throws UnreadableException {
        char c = WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {b})).get();
        if (c == '\ufffd') {
            throw notUtf8();
        }
        return c;
    }

    private static UnreadableException notUtf8() {
        return new UnreadableException(
                RejectionReason.INVALID_ENCODING, "the bytes are not valid UTF-8, nor windows-1252 by mistake");
    }
}
