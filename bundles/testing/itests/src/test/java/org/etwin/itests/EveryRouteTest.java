package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page as somebody sees it who may: pictures of it, what axe says to it, and whether it fits the screen. */
@ExtendWith(Server.Started.class)
class EveryRouteTest {
    /** Browsers at once; each has a thread of its own. */
    private static final int AT_ONCE = 2;

    private final Server server;
    private final Routes routes;
    private final Map<String, String> wrong = new ConcurrentSkipListMap<>();

    EveryRouteTest(Server server) {
        this.server = server;
        this.routes = new Routes(server);
    }

    @Test
    void everyRouteOfTheServerIsLookedAt() {
        assertThat(routes.templates()).containsExactlyInAnyOrderElementsOf(DeclaredRoutes.all());
    }

    @Test
    void everyRouteIsAccessibleLightAndDarkAndFitsEveryScreen() throws Exception {
        forEach("en", this::lookFromLeftToRight);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRouteIsAccessibleFromRightToLeft() throws Exception {
        forEach(Look.RIGHT_TO_LEFT, this::lookFromRightToLeft);
        assertThat(wrong).isEmpty();
    }

    private void lookFromLeftToRight(Look look) {
        look.picture("1280");
        look.axe("light");
        look.dark();
        look.picture("dark-1280");
        look.axe("dark");
        look.size(Browsers.PHONE);
        look.picture("dark-390");
        look.light();
        look.picture("390");
        look.axe("on a phone");
        look.fits();
        look.size(Browsers.SMALL_PHONE);
        look.fits();
        look.size(Browsers.ZOOMED);
        look.fits();
        look.size(Browsers.DESKTOP);
        look.fits();
    }

    private void lookFromRightToLeft(Look look) {
        look.reads("rtl");
        look.picture("rtl-1280");
        look.axe("from right to left");
        look.fits();
        look.size(Browsers.PHONE);
        look.picture("rtl-390");
        look.fits();
        look.size(Browsers.DESKTOP);
    }

    private interface Looking {
        void at(Look look);
    }

    private void forEach(String language, Looking looking) throws Exception {
        List<Callable<Void>> people = new ArrayList<>();
        for (Routes.Visitor who : Routes.Visitor.values()) {
            people.add(() -> {
                visit(who, language, looking);
                return null;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<Void> each : threads.invokeAll(people)) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private void visit(Routes.Visitor who, String language, Looking looking) {
        try (Browsers browsers = new Browsers(server.address())) {
            // Visitors get the language of their browser, others read the labels in English first.
            boolean visitor = who == Routes.Visitor.NOBODY;
            Person person = who.signIn(browsers.person(Browsers.DESKTOP, visitor ? language : "en", ColorScheme.LIGHT));
            if (!visitor && language.equals(Look.RIGHT_TO_LEFT)) {
                person.speak(language);
            }
            for (Routes.Visit visit : routes.of(who)) {
                person.go(visit.path()).settled();
                looking.at(new Look(person.page(), visit, wrong));
            }
        }
    }
}
