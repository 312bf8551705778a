package org.etwin.ui.shell.layout;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.Texts;
import org.etwin.ui.Markup;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.PageMenu;
import org.etwin.ui.Screen;

/** Under the avatar: own pages, language, light or dark, sign out. */
final class PersonMenu extends Div {
    PersonMenu(Screen screen, Texts texts, Actor actor, List<Menu.Item> items) {
        addClassName("etwin-person");
        String name = nameOf(actor);
        PageMenu menu = new PageMenu(
                screen,
                screen.text("shell.person", name),
                new Markup().avatar(name, actor.account().orElseThrow()),
                "tertiary icon");
        menu.name(name);
        items.stream()
                .filter(item -> item.group().equals(MenuGroups.PERSON))
                .forEach(item -> menu.item(item.key(), () -> getUI().ifPresent(ui -> ui.navigate(item.path()))));
        menu.below("shell.language");
        LanguageMenu.fill(menu, screen, texts);
        menu.end();
        menu.item("shell.dark", () -> getElement().executeJs("window.etwin.toggleDark()"));
        menu.item("shell.sign-out", () -> screen.current().signOut());
        add(menu);
    }

    private static String nameOf(Actor actor) {
        if (actor instanceof Actor.Person person) {
            return person.name();
        }
        return actor instanceof Actor.Pupil pupil ? pupil.name() : "";
    }
}
