package org.etwin.speed;

import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.etwin.itests.Demo;
import org.etwin.itests.PageWithoutBrowser;
import org.etwin.speed.Measured.Limit;

/** What the server's memory holds for somebody who is signed in and looks at the start page, the web socket included. */
final class WeightOfSessions implements Figure {
    private static final int FIRST = 20;
    private static final int SESSIONS = 200;
    private static final int BEAT_SECONDS = 20;

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public List<Measured> measure(Installation server) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        List<PageWithoutBrowser> pages = new CopyOnWriteArrayList<>();
        ScheduledExecutorService hearts = Executors.newSingleThreadScheduledExecutor();
        hearts.scheduleAtFixedRate(
                () -> pages.forEach(PageWithoutBrowser::beat), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        try {
            // What is made once for all is made with the first.
            open(pages, FIRST, http, server);
            long before = server.process().heapBytes();
            open(pages, SESSIONS, http, server);
            double kilobytes = (server.process().heapBytes() - before) / 1000.0 / SESSIONS;
            return List.of(new Measured(
                    "memory of a session, start page open", Limit.atMost(150, "KB"), kilobytes, "of " + SESSIONS));
        } finally {
            hearts.shutdownNow();
            pages.forEach(PageWithoutBrowser::close);
        }
    }

    private static void open(List<PageWithoutBrowser> pages, int many, HttpClient http, Installation server) {
        for (int i = 0; i < many; i++) {
            PageWithoutBrowser page = new PageWithoutBrowser(http, server.address());
            page.signInAs(Demo.TINA, Demo.PASSWORD).watch("home", (moment, pushed) -> {});
            pages.add(page);
        }
        // What is kept in case that an answer was lost is made small with the next sign of life.
        pages.forEach(PageWithoutBrowser::beat);
    }
}
