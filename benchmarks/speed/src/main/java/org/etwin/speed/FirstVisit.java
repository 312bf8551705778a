package org.etwin.speed;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.etwin.speed.Measured.Limit;

/**
 * What goes over the wire to a browser that comes for the first time, and when it comes again: headers and compressed
 * contents of every request until the page is quiet, as the browser counts them.
 */
final class FirstVisit implements Figure {
    private static final double KILO = 1000;
    private static final int QUIET_MILLISECONDS = 3_000;

    @Override
    public String name() {
        return "visit";
    }

    @Override
    public List<Measured> measure(Installation server) {
        String chromium = System.getenv("ETWIN_CHROMIUM");
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
        if (chromium != null) {
            options.setExecutablePath(Path.of(chromium));
        }
        Map<String, String> environment = chromium == null ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try (Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
                Browser browser = playwright.chromium().launch(options);
                BrowserContext somebody = browser.newContext()) {
            return List.of(
                    visit(somebody, server.address().toString(), "first visit, to the landing page", 450),
                    visit(somebody, server.address().toString(), "the same again", 30));
        }
    }

    private static Measured visit(BrowserContext somebody, String address, String what, double kilobytes) {
        Page page = somebody.newPage();
        Map<String, Long> bytes = new ConcurrentHashMap<>();
        Set<String> inThePage = ConcurrentHashMap.newKeySet();
        CDPSession session = somebody.newCDPSession(page);
        session.on("Network.requestWillBeSent", sent -> {
            if (sent.getAsJsonObject("request").get("url").getAsString().startsWith("data:")) {
                inThePage.add(id(sent));
            }
        });
        session.on("Network.loadingFinished", end -> {
            if (!inThePage.contains(id(end))) {
                bytes.put(id(end), end.get("encodedDataLength").getAsLong());
            }
        });
        session.send("Network.enable");
        page.navigate(address + "/");
        page.waitForSelector("h1");
        page.waitForTimeout(QUIET_MILLISECONDS);
        page.close();
        long loaded = bytes.values().stream().filter(each -> each > 0).count();
        double all = bytes.values().stream().mapToLong(Long::longValue).sum() / KILO;
        return new Measured(what, Limit.atMost(kilobytes, "KB"), all, loaded + " files and answers");
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
