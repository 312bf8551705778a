package org.etwin.itests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A jar of a plug-in as the build made it, and as its next version: with another number, and news that say so. */
record PluggedIn(String name, Path jar) {
    private static final String TEXTS = "i18n/example-national.properties";

    static PluggedIn nationalExample() {
        return built("bundles/examples/national-example", "org.etwin.example.national");
    }

    static PluggedIn broken() {
        return built("bundles/testing/broken-plug-in", "org.example.broken");
    }

    private static PluggedIn built(String module, String name) {
        String file = name + "-" + System.getProperty("etwin.version") + ".jar";
        return new PluggedIn(
                name, Server.root().resolve(module).resolve("target").resolve(file));
    }

    /** In one step, as nobody must read half a jar. */
    Path dropInto(Path folder) {
        Path target = folder.resolve(name + ".jar");
        try {
            Path beside = folder.resolve(name + ".part");
            Files.copy(jar, beside, StandardCopyOption.REPLACE_EXISTING);
            return Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param words put before the news */
    PluggedIn next(String version, String words, Path folder) {
        Path next = folder.resolve(name + "-" + version + ".jar");
        try (InputStream file = Files.newInputStream(jar);
                JarInputStream in = new JarInputStream(file)) {
            Manifest manifest = new Manifest(in.getManifest());
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            try (OutputStream out = Files.newOutputStream(next);
                    JarOutputStream made = new JarOutputStream(out, manifest)) {
                for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                    made.putNextEntry(new JarEntry(entry.getName()));
                    byte[] content = in.readAllBytes();
                    made.write(entry.getName().equals(TEXTS) ? changed(content, words) : content);
                    made.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PluggedIn(name, next);
    }

    private static byte[] changed(byte[] texts, String words) {
        return new String(texts, StandardCharsets.UTF_8)
                .replace("example-national.news=", "example-national.news=" + words)
                .getBytes(StandardCharsets.UTF_8);
    }
}
