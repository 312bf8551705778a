package org.etwin.ui.shell.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Actor;
import org.etwin.platform.Role;
import org.etwin.ui.Badge;
import org.etwin.ui.Link;
import org.etwin.ui.Markup;
import org.etwin.ui.PageMenu;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Tone;
import org.etwin.ui.TopBarItem;
import org.etwin.ui.shell.pages.SearchView;

/** Logo, search, create, what bundles add, and the person; for visitors the ways in. */
final class TopBar extends Header {
    private final transient ShellParts parts;
    private final transient Screen screen;
    private final Image mark = new Image();
    private final Anchor home = new Anchor();
    private final Div badge = new Div();
    private final Nav visitorLinks = new Nav();
    private final Div search = new Div();
    private final Div create = new Div();
    private final Div items = new Div();
    private final Div person = new Div();
    private final TextField words = new TextField();
    private transient Actor drawnFor;
    private transient List<Menu.Item> offered;

    TopBar(ShellParts parts) {
        this.parts = parts;
        screen = parts.screen();
        addClassName("etwin-top");
        mark.setAlt("");
        home.addClassName("logo");
        home.add(mark, new Span("eTwin"));
        visitorLinks.setAriaLabel(screen.text("shell.menu"));
        visitorLinks.addClassName("links");
        search.addClassName("search");
        create.addClassName("create");
        items.addClassName("items");
        person.addClassName("items");
        Div space = new Div();
        space.addClassName("space");
        prepareSearch();
        add(home, badge, visitorLinks, search, space, create, items, person);
    }

    void logo(String address) {
        mark.setSrc(address);
    }

    void draw(Actor actor, Shell.Variant variant, List<Menu.Item> menu, List<Menu.Item> creating) {
        boolean signedIn = actor.account().isPresent();
        home.setHref(signedIn ? "home" : "");
        home.getElement().setAttribute("aria-label", screen.text("shell.logo"));
        drawBadge(actor, variant);
        String what = screen.text(variant == Shell.Variant.DESK ? "shell.search.desk" : "shell.search");
        words.setPlaceholder(what);
        words.setAriaLabel(what);
        visitorLinks.removeAll();
        visitorLinks.setVisible(!signedIn);
        if (!signedIn) {
            menu.forEach(item -> visitorLinks.add(new Link(item.path(), screen.text(item.key()))));
        }
        drawCreate(creating);
        if (!actor.equals(drawnFor)) {
            drawnFor = actor;
            drawFor(actor, menu);
        }
    }

    private void drawFor(Actor actor, List<Menu.Item> menu) {
        search.removeAll();
        if (actor instanceof Actor.Person) {
            search.add(words, searchIcon());
        }
        items.removeAll();
        person.removeAll();
        if (actor instanceof Actor.Pupil pupil) {
            person.add(new PupilBar(screen, parts.texts(), pupil));
            return;
        }
        for (TopBarItem item : screen.contributions().topBar()) {
            Component made = screen.contributions().guard(item, () -> item.create(screen));
            if (made != null) {
                items.add(made);
            }
        }
        if (actor.account().isPresent()) {
            person.add(new PersonMenu(screen, parts.texts(), actor, menu));
        } else {
            person.add(
                    new LanguageMenu(screen, parts.texts()),
                    new Link("pupil-login", screen.text("shell.pupil-sign-in")).asGhostButton(),
                    new Link(Admission.SIGN_IN, screen.text("shell.sign-in")).asButton());
        }
    }

    private void drawBadge(Actor actor, Shell.Variant variant) {
        badge.removeAll();
        if (variant == Shell.Variant.DESK && actor instanceof Actor.Person staff) {
            staff.grants().stream()
                    .filter(grant -> grant.role() == Role.NSO)
                    .findFirst()
                    .ifPresent(grant -> badge.add(new Badge(
                            screen.text(
                                    "shell.desk",
                                    parts.countries()
                                            .name(
                                                    grant.territory(),
                                                    screen.words().locale())),
                            Tone.ACCENT)));
        }
        badge.setVisible(badge.getComponentCount() > 0);
    }

    private void drawCreate(List<Menu.Item> creating) {
        if (creating.equals(offered)) {
            return;
        }
        offered = creating;
        create.removeAll();
        create.setVisible(!creating.isEmpty());
        if (creating.isEmpty()) {
            return;
        }
        String name = screen.text("shell.create");
        PageMenu menu = new PageMenu(
                screen,
                name,
                new Markup().icon("plus").begin("span", "").text(name).end(),
                "primary");
        creating.forEach(item -> menu.item(item.key(), () -> getUI().ifPresent(ui -> ui.navigate(item.path()))));
        create.add(menu);
    }

    private void prepareSearch() {
        words.setPrefixComponent(new Icon("vaadin", "search"));
        words.setMaxLength(200);
        words.addValueChangeListener(change -> {
            String wanted = change.getValue().strip();
            if (change.isFromClient() && !wanted.isEmpty()) {
                words.clear();
                getUI().ifPresent(
                                ui -> ui.navigate(SearchView.PATH, new QueryParameters(Map.of("q", List.of(wanted)))));
            }
        });
    }

    private Link searchIcon() {
        Icon icon = new Icon("vaadin", "search");
        icon.getElement().setAttribute("aria-hidden", "true");
        Link link = new Link(SearchView.PATH, icon);
        link.addClassName("etwin-icon-button");
        link.getElement().setAttribute("aria-label", screen.text("shell.search"));
        return link;
    }
}
