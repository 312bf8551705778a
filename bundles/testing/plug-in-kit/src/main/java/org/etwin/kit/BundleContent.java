package org.etwin.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.apache.felix.utils.manifest.Clause;
import org.apache.felix.utils.manifest.Parser;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/**
 * What is in a bundle, read without loading any of it.
 *
 * @param root its folder of classes, or the inside of its jar
 */
record BundleContent(Path root) {
    /** @param folderOrJar where a bundle lies */
    static <T> T read(Path folderOrJar, Function<BundleContent, T> reading) {
        if (Files.isDirectory(folderOrJar)) {
            return reading.apply(new BundleContent(folderOrJar));
        }
        try (FileSystem inside = FileSystems.newFileSystem(folderOrJar)) {
            return reading.apply(new BundleContent(inside.getPath("/")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Attributes manifest() {
        try (InputStream in = Files.newInputStream(root.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in).getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clauses of a header, none when it is missing. */
    List<Clause> clauses(String header) {
        String value = manifest().getValue(header);
        return value == null ? List.of() : List.of(Parser.parseHeader(value));
    }

    String symbolicName() {
        String name = manifest().getValue("Bundle-SymbolicName");
        return name == null ? "" : name.split(";")[0].trim();
    }

    List<Path> files(String folder, String ending) {
        Path from = root.resolve(folder);
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(from)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ClassNode> classes() {
        return files("", ".class").stream().map(BundleContent::node).toList();
    }

    List<DeclaredComponent> components() {
        return files("OSGI-INF", ".xml").stream()
                .filter(file -> !file.getParent().endsWith("metatype"))
                .map(DeclaredComponent::read)
                .toList();
    }

    /** Texts by key, of each language by its suffix; English has none. */
    Map<String, Map<String, String>> texts() {
        Map<String, Map<String, String>> texts = new TreeMap<>();
        for (Path file : files("i18n", ".properties")) {
            String name = file.getFileName().toString().replace(".properties", "");
            int language = name.indexOf('_');
            Map<String, String> ofLanguage =
                    texts.computeIfAbsent(language < 0 ? "" : name.substring(language + 1), suffix -> new TreeMap<>());
            properties(file).forEach((key, text) -> ofLanguage.put((String) key, (String) text));
        }
        return texts;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static ClassNode node(Path file) {
        ClassNode node = new ClassNode();
        try (InputStream in = Files.newInputStream(file)) {
            new ClassReader(in).accept(node, ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return node;
    }
}
