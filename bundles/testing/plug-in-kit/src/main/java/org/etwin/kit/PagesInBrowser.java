package org.etwin.kit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Pages as somebody sees them who has signed in. {@code ETWIN_CHROMIUM} names a browser that is there already. */
final class PagesInBrowser implements AutoCloseable {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HIGH = 860;
    private static final String DARK = "document.documentElement.setAttribute('theme', 'dark')";

    private final Playwright playwright;
    private final Browser browser;
    private final Page page;

    PagesInBrowser(URI address, String account, String password) {
        String chromium = System.getenv("ETWIN_CHROMIUM");
        Map<String, String> environment = chromium == null ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu"));
        if (chromium != null) {
            options.setExecutablePath(Path.of(chromium));
        }
        browser = playwright.chromium().launch(options);
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address.toString())
                .setLocale("en")
                .setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        signIn(account, password);
    }

    private void signIn(String account, String password) {
        page.navigate("/sign-in");
        page.getByLabel("E-mail address").first().fill(account);
        page.getByLabel("Password").first().fill(password);
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** Wide and narrow, light and dark. */
    Problems look(String route) {
        Problems problems = new Problems();
        page.setViewportSize(WIDE, HIGH);
        page.navigate("/" + route);
        page.locator("h1").first().waitFor();
        axe(route, "", problems);
        page.evaluate(DARK);
        axe(route, " in the dark look", problems);
        page.setViewportSize(NARROW, HIGH);
        axe(route, " on a phone", problems);
        if (!(Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")) {
            problems.add("/%s is wider than a phone of %d px: use Stack, Row and Columns, which fold.", route, NARROW);
        }
        return problems;
    }

    private void axe(String route, String how, Problems problems) {
        for (Rule rule : new AxeBuilder(page).withTags(WCAG).analyze().getViolations()) {
            String where = rule.getNodes().stream()
                    .map(node -> node.getHtml())
                    .limit(3)
                    .collect(Collectors.joining(" and "));
            problems.add("/%s%s: %s. See %s about %s", route, how, rule.getHelp(), rule.getHelpUrl(), where);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
