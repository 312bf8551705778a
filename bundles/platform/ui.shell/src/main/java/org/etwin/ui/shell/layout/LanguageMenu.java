package org.etwin.ui.shell.layout;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.etwin.platform.Texts;
import org.etwin.ui.Markup;
import org.etwin.ui.PageMenu;
import org.etwin.ui.Screen;

/** The languages of the screens, each in its own words. */
final class LanguageMenu extends Div {
    LanguageMenu(Screen screen, Texts texts) {
        addClassName("etwin-language");
        Locale now = screen.words().locale();
        // The whole name, or on a phone the two letters.
        Markup inside = new Markup()
                .begin("span", "long")
                .text(name(now))
                .end()
                .begin("span", "short")
                .text(now.getLanguage().toUpperCase(Locale.ROOT))
                .end();
        PageMenu menu = new PageMenu(screen, screen.text("shell.language") + ": " + name(now), inside, "tertiary");
        fill(menu, screen, texts);
        add(menu);
    }

    static void fill(PageMenu menu, Screen screen, Texts texts) {
        Locale now = screen.words().locale();
        for (Locale language : texts.languages()) {
            menu.choice(language, name(language), language.equals(now), () -> screen.current()
                    .speak(language));
        }
    }

    static String name(Locale language) {
        String name = language.getDisplayName(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
