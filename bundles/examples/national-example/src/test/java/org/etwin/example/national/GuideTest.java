package org.etwin.example.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide for authors leaves no extension point out and leads nowhere that is not there. */
class GuideTest {
    private static final Path ROOT = Path.of("../../..").toAbsolutePath().normalize();
    private static final Path GUIDE = ROOT.resolve("docs/plug-ins");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(?:#[^)]*)?\\)");

    @Test
    void everyExtensionPointIsExplained() {
        String guide = files(GUIDE, ".md").stream().map(GuideTest::text).collect(Collectors.joining());
        List<String> points = files(ROOT.resolve("bundles"), ".java").stream()
                .filter(file ->
                        file.toString().contains("src/main") && text(file).contains("\n@ConsumerType"))
                .map(GuideTest::name)
                .toList();
        assertThat(points).hasSizeGreaterThan(30).allMatch(guide::contains, "is in docs/plug-ins");
    }

    @Test
    void everySampleHasItsPage() {
        List<Path> pages = files(GUIDE, ".md");
        List<String> samples = files(Path.of("src/main/java"), ".java").stream()
                .map(GuideTest::name)
                .filter(name -> name.matches("P\\d\\d.*"))
                .toList();
        assertThat(samples).allSatisfy(sample -> assertThat(pages.stream()
                        .filter(page -> !page.endsWith("README.md"))
                        .filter(page -> text(page).contains(sample)))
                .as(sample)
                .isNotEmpty());
    }

    @Test
    void noLinkLeadsNowhere() {
        for (Path page : files(GUIDE, ".md")) {
            Matcher link = LINK.matcher(text(page));
            while (link.find()) {
                assertThat(page.resolveSibling(link.group(1)).normalize()).exists();
            }
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(ending) && !file.toString().contains("/target/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
