package org.etwin.itests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What attackers and broken programs upload, by name; the same for every place that takes a file. */
final class BadFiles {
    /** What each script writes into the window, should it ever run. */
    private static final String SCRIPT = "<script>window." + BadInputs.MARK + "=1</script>";

    private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"window." + BadInputs.MARK
            + "=1\">" + SCRIPT + "<foreignObject>" + SCRIPT + "</foreignObject></svg>";
    private static final int LONGEST_SIDE = 6_000;
    private static final int MEGABYTE = 1 << 20;
    private static final int MEGABYTES = 64;
    private static final int END_OF_PNG = 12;
    private static final Map<String, byte[]> ALL = Collections.unmodifiableMap(made());

    private BadFiles() {}

    static Map<String, byte[]> all() {
        return ALL;
    }

    private static Map<String, byte[]> made() {
        Map<String, byte[]> all = new LinkedHashMap<>(pictures());
        all.putAll(pages());
        all.putAll(tables());
        all.put("nothing", new byte[0]);
        all.put("one byte", new byte[] {0});
        all.put("zeros", new byte[MEGABYTE / 8]);
        all.put("a program", joined(ascii("MZ\u0090\0\3\0\0\0"), new byte[64], ascii("PE\0\0")));
        all.put("a program of Unix", ascii("\u007FELF\2\1\1\0\0\0\0\0"));
        all.put("a zip bomb", bomb("zeros.txt"));
        all.put("a document with macros", bomb("word/vbaProject.bin"));
        all.put("a way out of a zip", zip(Map.of("../../../../tmp/etwin-way-out", ascii("x"))));
        all.put("half a zip", Arrays.copyOf(bomb("x"), 200));
        return all;
    }

    private static Map<String, byte[]> pictures() {
        byte[] png = Pictures.river();
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("half a picture", Arrays.copyOf(png, png.length / 2));
        all.put("the beginning of a picture", Arrays.copyOf(png, 8));
        all.put("a picture that says it is enormous", picture(60_000, 60_000, new byte[] {0}));
        all.put("a picture that says it is nothing", picture(0, 0, new byte[] {0}));
        all.put("a picture with negative sides", picture(-1, -1, new byte[] {0}));
        all.put("a picture that unfolds", picture(LONGEST_SIDE, LONGEST_SIDE, zeros(LONGEST_SIDE * LONGEST_SIDE)));
        all.put("a picture with wrong sums", wrongSums(png));
        all.put("a picture and a page", joined(png, ascii(SCRIPT)));
        all.put("a picture with a page in its words", withWords(png));
        all.put("a GIF that is a script", ascii("GIF89a/*" + SCRIPT + "*/=window." + BadInputs.MARK + "=1;"));
        all.put("a JPEG that is a page", joined(new byte[] {-1, -40, -1, -2}, ascii("<html>" + SCRIPT)));
        all.put("a WebP of nothing", ascii("RIFF\u00FF\u00FF\u00FF\u007FWEBPVP8L"));
        all.put("a TIFF", ascii("II*\0\u00FF\u00FF\u00FF\u007F"));
        all.put("a bitmap", ascii("BM\u00FF\u00FF\u00FF\u007F"));
        all.put("a film", ascii("\0\0\0\u0018ftypisom" + SCRIPT));
        return all;
    }

    private static Map<String, byte[]> pages() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("a page", ascii("<!DOCTYPE html><html><body>" + SCRIPT + "</body></html>"));
        all.put("a drawing with script", ascii(DRAWING));
        all.put("a drawing in another encoding", DRAWING.getBytes(StandardCharsets.UTF_16));
        all.put(
                "a drawing that reads files",
                ascii("<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>"));
        all.put("a PDF that is a page", ascii("%PDF-1.4\n" + SCRIPT + "\ntrailer\n%%EOF\n"));
        all.put(
                "a PDF with script",
                ascii("%PDF-1.4\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\ntrailer\n%%EOF\n"));
        all.put("a PDF of nothing", ascii("%PDF-"));
        return all;
    }

    private static Map<String, byte[]> tables() {
        String school = "number;name;place\n88001;Šola pri Žirovnici;Ježica\n";
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "a table with formulas",
                utf8(
                        "number;name;place\n=1+1;=HYPERLINK(\"http://evil.example\");@SUM(1)\n-2+3;+cmd|' /C calc'!A0;\t=1\n"));
        all.put("a table in Windows-1250", school.getBytes(Charset.forName("windows-1250")));
        all.put("a table in UTF-16", school.getBytes(StandardCharsets.UTF_16));
        all.put("a table with half a letter", Arrays.copyOf(utf8(school + "88002;Š"), utf8(school).length + 7));
        all.put("a table with NUL", utf8("number;name;place\n8\0;a\0b;\0\n"));
        all.put("a table with marks of direction", utf8("number;name;place\n88003;\u202Eelom\u202C;\u200Fx\n"));
        all.put("a table with script", utf8("number;name;place\n88004;" + SCRIPT + ";" + SCRIPT + "\n"));
        all.put("a table whose quote never ends", utf8("number;name;place\n88005;\"a;b\n".repeat(2_000)));
        all.put("a table with one endless cell", utf8("number;name;place\n88006;" + "x".repeat(MEGABYTE) + ";y\n"));
        all.put("a table of separators", utf8(";".repeat(MEGABYTE)));
        all.put("a table of columns", utf8("a;".repeat(500) + "\n" + "b;".repeat(500) + "\n"));
        all.put("a table of empty lines", utf8("\n".repeat(MEGABYTE)));
        all.put("a table with a heading alone", utf8("number;name;place\n"));
        all.put("a table with every ending of lines", utf8("number;name;place\r88007;a;b\r\n88008;c;d\n\r"));
        return all;
    }

    /** Names of files as they come with an upload. */
    static Map<String, String> names() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("nothing", "");
        all.put("blank", " \u00A0\u200B");
        all.put("dots", "..");
        all.put("way out", "../../../../etc/passwd.png");
        all.put("way out on Windows", "..\\..\\windows\\win.ini");
        all.put("whole path", "/etc/cron.d/x.png");
        all.put("turned round", "invoice\u202Egnp.exe");
        all.put("marks of direction", "\u200F\u2066a\u2069\u200E.png");
        all.put("NUL", "a.php\0.png");
        all.put("lines", "a\r\nContent-Type: text/html\r\n\r\n" + SCRIPT + ".png");
        all.put("quotes", "a\"; filename=\"b.html");
        all.put("script", "\"><img src=x onerror=window." + BadInputs.MARK + "=1>.png");
        all.put("255 letters", "x".repeat(251) + ".png");
        all.put("300 letters of two units", "\uD83D\uDE00".repeat(300) + ".png");
        all.put("thousands", "š".repeat(1_500) + ".png");
        all.put("device", "CON.png");
        all.put("stream", "a.png::$DATA");
        all.put("formula", "=cmd|' /C calc'!A0.png");
        all.put("percent", "%2e%2e%2f%00.png");
        all.put("no ending", "picture");
        all.put("other endings", "a.png.html.svg.jsp");
        return all;
    }

    /** A grey picture that says it has that size. */
    private static byte[] picture(int width, int height, byte[] rows) {
        ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 0, 0, 0, 0});
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", head.array()),
                chunk("IDAT", rows),
                chunk("IEND", new byte[0]));
    }

    private static byte[] withWords(byte[] png) {
        return joined(
                Arrays.copyOf(png, png.length - END_OF_PNG),
                chunk("tEXt", ascii("Comment\0" + SCRIPT)),
                Arrays.copyOfRange(png, png.length - END_OF_PNG, png.length));
    }

    private static byte[] wrongSums(byte[] png) {
        byte[] wrong = png.clone();
        Arrays.fill(wrong, 40, 60, (byte) 0x5A);
        return wrong;
    }

    private static byte[] chunk(String name, byte[] content) {
        byte[] named = joined(ascii(name), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] zeros(int bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            for (int left = bytes; left > 0; left -= MEGABYTE) {
                packed.write(new byte[Math.min(left, MEGABYTE)]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bomb(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < MEGABYTES; i++) {
                zip.write(new byte[MEGABYTE]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
