package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page as somebody sees it who may: a picture of it, large and small, and what axe says to it. */
@ExtendWith(Server.Started.class)
class EveryRouteTest {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Server server;
    private final Routes routes;

    EveryRouteTest(Server server) {
        this.server = server;
        this.routes = new Routes(server);
    }

    @Test
    void everyRouteOfTheServerIsLookedAt() throws IOException {
        assertThat(routes.templates()).containsExactlyInAnyOrderElementsOf(declared());
    }

    @Test
    void everyRouteIsAccessibleInBothSizes() {
        look("en", ColorScheme.LIGHT, Browsers.DESKTOP, "1280");
        look("en", ColorScheme.LIGHT, Browsers.PHONE, "390");
    }

    @Test
    void everyRouteIsAccessibleInTheDark() {
        look("en", ColorScheme.DARK, Browsers.DESKTOP, "dark-1280");
    }

    private void look(String locale, ColorScheme scheme, Browsers.Size size, String suffix) {
        Map<String, String> violations = new TreeMap<>();
        try (Browsers browsers = new Browsers(server.address())) {
            for (Routes.Visitor who : Routes.Visitor.values()) {
                Person person = who.signIn(browsers.person(size, locale, scheme));
                for (Routes.Visit visit : routes.of(who)) {
                    person.go(visit.path());
                    settle(person.page());
                    picture(person.page(), visit.name() + "-" + suffix);
                    String found = violationsOn(person.page());
                    if (!found.isEmpty()) {
                        violations.put(visit.name() + " (" + visit.path() + ")", found);
                    }
                    if (!fits(person.page())) {
                        violations.put(visit.name() + " is wider than " + size.width() + " px", visit.path());
                    }
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    private static boolean fits(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }

    /** Nothing is on its way from the server any more. */
    private static void settle(Page page) {
        page.waitForFunction("() => { const c = window.Vaadin?.Flow?.clients;"
                + " return c && Object.values(c).every(one => !one.isActive || !one.isActive()); }");
    }

    private static String violationsOn(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(EveryRouteTest::words)
                        .collect(Collectors.joining("; "));
    }

    private static String words(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).collect(Collectors.joining(" | "));
    }

    private static void picture(Page page, String name) {
        Path file = Server.root().resolve("target/screenshots/" + name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** The routes of everything that was built, as they are declared. */
    private static Set<String> declared() throws IOException {
        List<Path> classes;
        try (Stream<Path> folders = Files.find(
                Server.root().resolve("bundles"), 4, (folder, attributes) -> folder.endsWith("target/classes"))) {
            classes = folders.filter(folder -> !folder.toString().contains("vaadin"))
                    .filter(folder -> !folder.toString().contains("examples"))
                    .toList();
        }
        Set<String> found = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPaths(classes)) {
            if (type.isAnnotatedWith("com.vaadin.flow.router.Route")) {
                found.add(type.getAnnotationOfType("com.vaadin.flow.router.Route")
                        .get("value")
                        .orElse("")
                        .toString());
            }
        }
        return found;
    }
}
