package org.etwin.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the archetype makes compiles and keeps all that the test kit asks for. */
class NewPlugInTest {
    private static final Path TEMPLATES = Path.of("target/classes/archetype-resources");
    private static final Path DESCRIPTION = Path.of("target/classes/META-INF/maven/archetype-metadata.xml");

    @TempDir
    private Path folder;

    @Test
    void aNewPlugInIsCheckedAndPasses() {
        Made made = new Made(folder)
                .withHeader("Bundle-SymbolicName", "hr.news")
                .withFile(filledIn("src/main/java/FirstPageView.java"))
                .withText("i18n/texts.properties", filledIn("src/main/resources/i18n/texts.properties"));
        try (Inspection plugIn = new Inspection(made.build(), folder.resolve("storage"))) {
            plugIn.start().none();
            plugIn.names().none();
            plugIn.imports().none();
            plugIn.texts().none();
            plugIn.permissions().none();
            plugIn.pages().none();
            plugIn.leaks().none();
        }
    }

    @Test
    void itIsBuiltWithTheParentOfThisVersionAndTheTestKit() throws IOException {
        assertThat(filledIn("pom.xml"))
                .contains("<version>7.7.7</version>", "<artifactId>hr.news</artifactId>", "org.etwin.plug-in-kit")
                .doesNotContain("${");
        assertThat(Files.readString(DESCRIPTION)).doesNotContain("project.version");
        assertThat(filledIn("README.md")).startsWith("hr.news, a plug-in").doesNotContain("$");
    }

    /** As Maven does it, with the same engine. */
    private static String filledIn(String file) {
        VelocityContext properties = new VelocityContext();
        properties.put("groupId", "hr.example");
        properties.put("artifactId", "hr.news");
        properties.put("package", "hr.example.news");
        properties.put("version", "1.0.0-SNAPSHOT");
        properties.put("etwinVersion", "7.7.7");
        StringWriter filledIn = new StringWriter();
        new VelocityEngine().evaluate(properties, filledIn, file, BundleContent.text(TEMPLATES.resolve(file)));
        return filledIn.toString();
    }
}
