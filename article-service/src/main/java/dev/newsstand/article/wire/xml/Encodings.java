package dev.newsstand.article.wire.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MimeType;

/** Turns bytes into characters as RFC 7303 says: a byte order mark, else the content type, else the declaration, else UTF-8. */
final class Encodings {

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._:-]*)[\"']");
    private static final int DECLARATION = 512;
    private static final Pattern LATIN_1 = Pattern.compile("iso-8859-1|latin1|us-ascii|ascii");

    private Encodings() {}

    /** Throws {@link Unreadable} where the bytes are not what they are said to be. */
    static String decode(byte[] bytes, MimeType type) {
        int mark = markLength(bytes);
        Charset charset = mark > 0 ? marked(bytes) : said(bytes, type);
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw Unreadable.broken(
                    "The text is not in the encoding that it is said to be in: " + charset.name() + ".");
        }
    }

    private static Charset said(byte[] bytes, MimeType type) {
        Charset unmarked = unmarked(bytes);
        if (unmarked != null) {
            return unmarked;
        }
        String parameter = type.getParameter("charset");
        return named(parameter != null ? parameter.replace("\"", "") : declared(bytes));
    }

    /** What says ISO-8859-1 or ASCII is often windows-1252, which has characters where those have controls. */
    private static Charset named(String name) {
        String known = LATIN_1.matcher(name.toLowerCase(Locale.ROOT)).matches() ? "windows-1252" : name;
        try {
            return Charset.forName(known);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw Unreadable.broken("The encoding " + name + " is not known.");
        }
    }

    private static String declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(start);
        String name = declaration.find() ? declaration.group(1) : "UTF-8";
        // it was read byte by byte, so it cannot be what it says
        return name.toLowerCase(Locale.ROOT).startsWith("utf-16") ? "UTF-8" : name;
    }

    private static int markLength(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return 3;
        }
        return startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe) ? 2 : 0;
    }

    private static Charset marked(byte[] bytes) {
        if (startsWith(bytes, 0xef)) {
            return StandardCharsets.UTF_8;
        }
        return startsWith(bytes, 0xfe) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static @Nullable Charset unmarked(byte[] bytes) {
        if (startsWith(bytes, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, '<', 0) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        return bytes.length >= first.length && Arrays.equals(Arrays.copyOf(bytes, first.length), toBytes(first));
    }

    private static byte[] toBytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
