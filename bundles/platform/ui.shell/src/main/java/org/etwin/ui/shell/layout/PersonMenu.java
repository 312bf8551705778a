package org.etwin.ui.shell.layout;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.Texts;
import org.etwin.ui.Avatar;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;

/** Under the avatar: own pages, language, light or dark, sign out. */
final class PersonMenu extends Div {
    PersonMenu(Screen screen, Texts texts, Actor actor, List<Menu.Item> items) {
        addClassName("etwin-person");
        String name = nameOf(actor);
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        MenuItem button = bar.addItem(new Avatar(name, actor.account().orElseThrow()));
        button.setAriaLabel(screen.text("shell.person", name));
        SubMenu menu = button.getSubMenu();
        Div heading = new Div(PersonRow.strong(name));
        heading.addClassName("name");
        menu.addItem(heading).setEnabled(false);
        items.stream()
                .filter(item -> item.group().equals(MenuGroups.PERSON))
                .forEach(item -> menu.addItem(
                        screen.text(item.key()), click -> getUI().ifPresent(ui -> ui.navigate(item.path()))));
        LanguageMenu.fill(menu.addItem(screen.text("shell.language")).getSubMenu(), screen, texts);
        menu.addItem(screen.text("shell.dark"), click -> getElement().executeJs("window.etwin.toggleDark()"));
        menu.addItem(screen.text("shell.sign-out"), click -> screen.current().signOut());
        add(bar);
    }

    private static String nameOf(Actor actor) {
        if (actor instanceof Actor.Person person) {
            return person.name();
        }
        return actor instanceof Actor.Pupil pupil ? pupil.name() : "";
    }
}
