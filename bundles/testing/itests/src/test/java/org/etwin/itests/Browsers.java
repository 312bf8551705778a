package org.etwin.itests;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** People in front of browsers: each has a context of their own, so cookies and sessions never mix. */
final class Browsers implements AutoCloseable {
    static final Size DESKTOP = new Size(1280, 860);
    static final Size PHONE = new Size(390, 844);
    static final Size SMALL_PHONE = new Size(360, 740);
    /** A desktop zoomed to 200 %. */
    static final Size ZOOMED = new Size(640, 430);

    private static final int PATIENCE_MILLISECONDS = 20_000;

    record Size(int width, int height) {}

    private final Playwright playwright;
    private final Browser browser;
    private final URI address;
    private final List<BrowserContext> contexts = new ArrayList<>();

    Browsers(URI address) {
        this.address = address;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        String chromium = System.getenv("ETWIN_CHROMIUM");
        Map<String, String> environment = chromium == null ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        if (chromium != null) {
            options.setExecutablePath(Path.of(chromium));
        }
        browser = playwright.chromium().launch(options);
    }

    /** Somebody new in front of a browser, at the landing page. */
    Person person() {
        return person(DESKTOP, "en", ColorScheme.LIGHT);
    }

    Person person(Size size, String locale, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address.toString())
                .setViewportSize(size.width(), size.height())
                .setLocale(locale)
                .setTimezoneId("Europe/Ljubljana")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(scheme));
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        hurryMovement(page);
        return new Person(page);
    }

    /** What moves or changes its colour arrives at once, also inside of components that do not ask whether it should. */
    private static void hurryMovement(Page page) {
        CDPSession chromium = page.context().newCDPSession(page);
        chromium.send("Animation.enable");
        JsonObject rate = new JsonObject();
        rate.addProperty("playbackRate", 10_000);
        chromium.send("Animation.setPlaybackRate", rate);
    }

    @Override
    public void close() {
        contexts.forEach(this::end);
        browser.close();
        playwright.close();
    }

    /** Leaves a picture of what was seen last: it tells most about a test that failed. */
    private void end(BrowserContext context) {
        int number = contexts.indexOf(context);
        context.pages()
                .forEach(page -> page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Server.root().resolve("target/screenshots/last/" + number + ".png"))));
        context.close();
    }
}
