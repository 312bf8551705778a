package org.etwin.ui.shell.layout;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Locale;
import org.etwin.platform.Texts;
import org.etwin.ui.Screen;

/** The languages of the screens, each in its own words. */
final class LanguageMenu extends Div {
    LanguageMenu(Screen screen, Texts texts) {
        addClassName("etwin-language");
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        MenuItem now = bar.addItem(part("long", name(screen.words().locale())));
        now.add(part("short", screen.words().locale().getLanguage().toUpperCase(Locale.ROOT)));
        now.setAriaLabel(
                screen.text("shell.language") + ": " + name(screen.words().locale()));
        fill(now.getSubMenu(), screen, texts);
        add(bar);
    }

    static void fill(SubMenu menu, Screen screen, Texts texts) {
        for (Locale language : texts.languages()) {
            MenuItem item =
                    menu.addItem(name(language), click -> screen.current().speak(language));
            item.getElement().setAttribute("lang", language.toLanguageTag());
            item.setCheckable(true);
            item.setChecked(language.equals(screen.words().locale()));
        }
    }

    /** The whole name, or on a phone the two letters. */
    private static Span part(String length, String text) {
        Span part = new Span(text);
        part.addClassName(length);
        return part;
    }

    static String name(Locale language) {
        String name = language.getDisplayName(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
