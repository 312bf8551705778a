package org.etwin.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * What only a server can tell: it installs the plug-in there, looks at its pages with axe in a browser, reads the OpenAPI
 * document of the server, and takes the plug-in away again if it was not there before.
 */
@DisplayName("The plug-in on the server")
@EnabledIfEnvironmentVariable(
        named = RunningServer.ADDRESS,
        matches = "http.*",
        disabledReason = "pages are looked at in a browser when ETWIN_RUNNING names a server, as http://localhost:8080")
public class PlugInOnServerTest {
    private final BundleContent content =
            new BundleContent(Path.of("target", "classes").toAbsolutePath());
    private final List<Name> names = DeclaredNames.of(content);

    @Test
    @DisplayName("has pages for everybody, stands in the description, and goes without a trace")
    void comesIsUsedAndGoes() throws IOException, InterruptedException {
        RunningServer server = new RunningServer();
        String name = content.symbolicName();
        boolean wasThere = server.has(name);
        server.put(name, jar());
        Problems problems = new Problems();
        try (PagesInBrowser browser = new PagesInBrowser(server.address(), server.account(), server.password())) {
            for (String route : values(Name.Kind.ROUTE)) {
                if (!route.contains(":")) {
                    problems.addAll(browser.look(route));
                }
            }
            for (String base : values(Name.Kind.REST)) {
                DescribedRest.document(server.description(base), problems);
            }
            server.faults(name).forEach(fault -> problems.add("On the server something failed: %s", fault));
        } finally {
            if (!wasThere) {
                server.remove(name);
            }
        }
        if (!wasThere) {
            for (String base : values(Name.Kind.REST)) {
                assertEquals(0, server.description(base).path("paths").size(), "operations left below " + base);
            }
        }
        problems.none();
    }

    private List<String> values(Name.Kind kind) {
        return names.stream()
                .filter(name -> name.kind() == kind)
                .map(Name::value)
                .toList();
    }

    /** As the build will pack it: what is compiled is tested before there is a jar. */
    private byte[] jar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putAll(content.manifest());
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Path file : content.files("", "")) {
                String entry = content.root().relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file) && !entry.equals("META-INF/MANIFEST.MF")) {
                    jar.putNextEntry(new JarEntry(entry));
                    jar.write(Files.readAllBytes(file));
                    jar.closeEntry();
                }
            }
        }
        return bytes.toByteArray();
    }
}
