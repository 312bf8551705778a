package org.etwin.itests;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page offers to press, read at once, and what a text key looks like in the language of that page. */
final class Offers {
    /** In a card of what somebody wrote, in a row of a member, or on the page itself. */
    private static final String READ =
            """
            ([mine, other]) => {
              const words = node => (node.getAttribute?.('aria-label') || node.textContent || '').trim();
              const where = node => {
                const card = node.closest('.space-written');
                if (card) {
                  let text = card.textContent;
                  card.querySelectorAll('.space-written').forEach(inner => text = text.replace(inner.textContent, ''));
                  return text.includes(mine) ? 'mine' : 'theirs';
                }
                const row = node.closest('.space-members .etwin-person-row');
                return !row ? 'page' : row.textContent.includes('@') ? 'invitation'
                  : row.textContent.includes(other) ? 'founder' : 'member';
              };
              const found = [];
              const menu = (bar, items) => (items || []).forEach(item => {
                if (item.children) {
                  menu(bar, item.children);
                } else if (item.component && !item.component.querySelector('a')) {
                  found.push(where(bar) + '|' + words(item.component));
                } else if (item.text) {
                  found.push(where(bar) + '|' + item.text);
                }
              });
              document.querySelectorAll('main vaadin-button, main vaadin-details-summary, main button, main vaadin-menu-bar')
                .forEach(node => {
                  if (!node.checkVisibility()) {
                    return;
                  }
                  if (node.localName === 'vaadin-menu-bar') {
                    menu(node, node.items);
                  } else if (!node.closest('vaadin-menu-bar, vaadin-details > :not(vaadin-details-summary), etwin-rich-text')) {
                    found.push(where(node) + '|' + words(node));
                  }
                });
              document.querySelectorAll('main a').forEach(link => {
                if (link.checkVisibility() && link.matches('[class*=button]')) {
                  found.push('link|' + words(link));
                }
              });
              return found;
            }""";

    /** As a link in the page does it: the page stays, its contents change. */
    private static final String GO =
            """
            path => {
              const main = document.querySelector('main');
              window.etwinLeft = main.querySelector('.etwin-section')?.firstElementChild ?? main.querySelector('h1');
              const link = document.createElement('a');
              link.href = path;
              link.setAttribute('router-link', '');
              document.body.append(link);
              link.click();
              link.remove();
            }""";

    private static final Map<String, Properties> TEXTS = new ConcurrentHashMap<>();

    private Offers() {}

    /** Sets off to another page without waiting for it. */
    static void go(Page page, String path) {
        page.evaluate(GO, path);
    }

    static void arrived(Person person) {
        person.page().waitForFunction("() => !window.etwinLeft.isConnected && document.querySelector('main h1')");
        person.settled();
    }

    /** Each as {@code where|words}. @param mine stands in what the reader wrote, @param other in the row of the founder */
    @SuppressWarnings("unchecked")
    static List<String> of(Page page, String mine, String other) {
        return (List<String>) page.evaluate(READ, List.of(mine, other));
    }

    /** Matches the text with whatever stands in the places of its arguments. */
    static Pattern text(Page page, String key) {
        String language = (String) page.evaluate("document.documentElement.lang");
        String text = TEXTS.computeIfAbsent(language, Offers::texts).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        return Pattern.compile(Stream.of(text.split("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    }

    private static Properties texts(String language) {
        String ending = language.equals("en") ? "" : "_" + language;
        Properties texts = new Properties();
        try (Stream<Path> files = Files.find(Server.root().resolve("bundles"), 9, (file, what) -> file.toString()
                .matches(".*/src/main/resources/i18n/(spaces|updates|forum|pupils|hearing)-ui" + ending
                        + "\\.properties"))) {
            for (Path file : files.toList()) {
                try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
