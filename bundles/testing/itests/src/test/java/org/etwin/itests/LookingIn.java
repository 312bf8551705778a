package org.etwin.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.etwin.itests.Everybody.Somebody;

/** Opens every page as everybody, as the server sees it: by what it sends to the browser. */
final class LookingIn implements AutoCloseable {
    private final Server server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, PageWithoutBrowser> pages = new LinkedHashMap<>();
    private final List<String> nothing = titles("shell.not-found.title");
    private final List<String> refused = titles("shell.refused.title");

    LookingIn(Server server, Everybody everybody) {
        this.server = server;
        for (Somebody who : everybody.all()) {
            PageWithoutBrowser page = new PageWithoutBrowser(http, server.address());
            if (who.isPupil()) {
                page.signIn(who.name(), who.password());
            } else if (who.account() != null) {
                page.signInAs(who.name(), who.password());
            }
            pages.put(who.column(), page);
        }
    }

    Map<String, String> row(String address) {
        Map<String, String> row = new LinkedHashMap<>();
        pages.forEach((column, page) -> row.put(column, sign(page, address)));
        return row;
    }

    private String sign(PageWithoutBrowser page, String address) {
        String shown = page.open(address);
        if (isSentToSignIn(shown)) {
            return "?";
        }
        return says(shown, nothing) ? "-" : says(shown, refused) ? "x" : "+";
    }

    /** By what the browser is told to do; a page may show a link there besides. */
    private static boolean isSentToSignIn(String shown) {
        return shown.contains("[\"sign-in?to=");
    }

    private static boolean says(String shown, List<String> titles) {
        return titles.stream().anyMatch(title -> shown.contains("\"" + title + "\""));
    }

    /** In every language. */
    private static List<String> titles(String key) {
        Path texts = Server.root().resolve("bundles/platform/ui.shell/src/main/resources/i18n");
        List<String> titles = new ArrayList<>();
        try (Stream<Path> files = Files.list(texts)) {
            for (Path file : files.toList()) {
                Properties words = new Properties();
                words.load(Files.newBufferedReader(file));
                if (words.containsKey(key)) {
                    titles.add(words.getProperty(key));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return titles;
    }

    @Override
    public void close() {
        pages.values().forEach(PageWithoutBrowser::close);
    }
}
