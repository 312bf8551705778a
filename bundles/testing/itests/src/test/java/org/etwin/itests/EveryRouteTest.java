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
    void everyRouteIsAccessibleLightAndDarkInBothDirectionsAndFitsEveryScreen() throws Exception {
        forEachVisitor(this::lookAt);
        assertThat(wrong).isEmpty();
    }

    @Test
    void aLanguageThatIsReadFromRightToLeftTurnsTheWholePage() {
        try (Browsers browsers = new Browsers(server.address())) {
            Person visitor = browsers.person(Browsers.DESKTOP, Look.RIGHT_TO_LEFT, ColorScheme.LIGHT);
            look(visitor, Routes.Visitor.NOBODY, this::turned);
            Person teacher = Routes.Visitor.TEACHER.signIn(browsers.person());
            teacher.speak(Look.RIGHT_TO_LEFT);
            look(teacher, Routes.Visitor.TEACHER, this::turned);
        }
        assertThat(wrong).isEmpty();
    }

    /** One load of the page: what only its style decides is looked at by changing that alone. */
    private void lookAt(Look look) {
        look.picture("1280");
        look.axe("light");
        look.dark();
        look.picture("dark-1280");
        look.contrast("dark");
        look.size(Browsers.PHONE);
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
        look.fromRightToLeft();
        look.fits();
        look.size(Browsers.PHONE);
        look.picture("rtl-390");
        look.fits();
        look.fromLeftToRight();
        look.size(Browsers.DESKTOP);
    }

    private void turned(Look look) {
        look.reads("rtl");
        look.axe("from right to left");
    }

    private interface Looking {
        void at(Look look);
    }

    private void forEachVisitor(Looking looking) throws Exception {
        List<Callable<Void>> people = new ArrayList<>();
        for (Routes.Visitor who : Routes.Visitor.values()) {
            people.add(() -> {
                try (Browsers browsers = new Browsers(server.address())) {
                    Person person = who.signIn(browsers.person());
                    for (Routes.Visit visit : routes.of(who)) {
                        look(person, visit, looking);
                    }
                }
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

    private void look(Person person, Routes.Visitor who, Looking looking) {
        look(person, routes.of(who).get(0), looking);
    }

    private void look(Person person, Routes.Visit visit, Looking looking) {
        visit.open(person);
        looking.at(new Look(person.page(), visit, wrong));
    }
}
