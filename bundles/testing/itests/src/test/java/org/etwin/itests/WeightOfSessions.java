package org.etwin.itests;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person costs the server's memory who is signed in and looks at the start page, with push and without a browser. */
@ExtendWith(Server.Started.class)
class WeightOfSessions {
    private static final int FIRST = 10;
    private static final int SESSIONS = Integer.parseInt(System.getenv().getOrDefault("ETWIN_SESSIONS", "200"));

    private final Server server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<PageWithoutBrowser> pages = new ArrayList<>();

    WeightOfSessions(Server server) {
        this.server = server;
    }

    @Test
    void ofOneSession() {
        ScheduledExecutorService hearts = Executors.newSingleThreadScheduledExecutor();
        hearts.scheduleAtFixedRate(() -> List.copyOf(pages).forEach(PageWithoutBrowser::beat), 10, 20, TimeUnit.SECONDS);
        try {
            open(FIRST);
            ServerMemory before = ServerMemory.of(server.address().getPort());
            open(SESSIONS);
            ServerMemory after = ServerMemory.of(server.address().getPort());
            System.out.printf(
                    "before: %s, after: %s, one session: %d bytes%n",
                    before, after, (after.bytes() - before.bytes()) / (after.pages() - before.pages()));
            if (System.getenv("ETWIN_HOLD") != null) {
                Thread.sleep(Long.parseLong(System.getenv("ETWIN_HOLD")) * 1000);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            hearts.shutdownNow();
            pages.forEach(PageWithoutBrowser::close);
        }
    }

    private void open(int many) {
        for (int i = 0; i < many; i++) {
            PageWithoutBrowser page = new PageWithoutBrowser(http, server.address());
            page.signInAs(Demo.TINA, Demo.PASSWORD).watch("home", (moment, text) -> {});
            pages.add(page);
        }
    }
}
