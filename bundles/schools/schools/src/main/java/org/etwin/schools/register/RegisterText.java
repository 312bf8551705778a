package org.etwin.schools.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** The bytes of a register as text, whatever program wrote them. */
record RegisterText(String encoding, String text) {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final byte[][] OTHER_FILES = {
        {'P', 'K', 3, 4},
        {'P', 'K', 5, 6},
        {'%', 'P', 'D', 'F'},
        {(byte) 0x1f, (byte) 0x8b},
        {(byte) 0xd0, (byte) 0xcf, (byte) 0x11, (byte) 0xe0},
        {'7', 'z', (byte) 0xbc},
        {'R', 'a', 'r', '!'},
        {(byte) 0x89, 'P', 'N', 'G'},
        {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
        {'B', 'Z', 'h'},
        {'{', '\\', 'r', 't'}
    };
    private static final int LOOKED_AT = 4000;

    /** @throws Rejected invalid when it is a file of another kind */
    static RegisterText of(byte[] content) {
        for (byte[] start : OTHER_FILES) {
            if (startsWith(content, 0, start)) {
                throw noCsv();
            }
        }
        RegisterText found = decode(content);
        String plain = tidy(found.text());
        if (plain.stripLeading().startsWith("<")) {
            throw noCsv();
        }
        return new RegisterText(found.encoding(), plain);
    }

    private static RegisterText decode(byte[] content) {
        if (startsWith(content, 0, (byte) 0xff, (byte) 0xfe)) {
            return new RegisterText("UTF-16LE", new String(content, StandardCharsets.UTF_16LE));
        }
        if (startsWith(content, 0, (byte) 0xfe, (byte) 0xff)) {
            return new RegisterText("UTF-16BE", new String(content, StandardCharsets.UTF_16BE));
        }
        Charset wide = withoutMark(content);
        if (wide != null) {
            return new RegisterText(wide.name(), new String(content, wide));
        }
        // Some programs put the mark of UTF-8 before text that is none, or put it twice.
        int from = 0;
        while (startsWith(content, from, (byte) 0xef, (byte) 0xbb, (byte) 0xbf)) {
            from += 3;
        }
        ByteBuffer rest = ByteBuffer.wrap(content, from, content.length - from);
        try {
            return new RegisterText(
                    "UTF-8",
                    StandardCharsets.UTF_8.newDecoder().decode(rest.duplicate()).toString());
        } catch (CharacterCodingException notUtf8) {
            return new RegisterText("windows-1252", WESTERN.decode(rest).toString());
        }
    }

    /** UTF-16 without its mark: every other byte of plain letters is zero. A file full of zeros is no text at all. */
    private static Charset withoutMark(byte[] content) {
        int most = Math.min(content.length, LOOKED_AT);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < most; i++) {
            if (content[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int half = most / 2;
        if (half > 0 && even > half * 4 / 5 && odd > half * 4 / 5) {
            throw noCsv();
        }
        if (half > 1 && odd > half / 2 && even < half / 10) {
            return StandardCharsets.UTF_16LE;
        }
        return half > 1 && even > half / 2 && odd < half / 10 ? StandardCharsets.UTF_16BE : null;
    }

    /** Without marks in the middle, as joined files have them, and without what PostgreSQL does not keep. */
    private static String tidy(String text) {
        return text.replace("\uFEFF", "").replace("\u0000", "");
    }

    private static boolean startsWith(byte[] content, int from, byte... start) {
        if (content.length < from + start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (content[from + i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Rejected noCsv() {
        return new Rejected(Rejection.invalid("file", "schools.rejected.file-no-csv"));
    }
}
