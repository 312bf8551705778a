package org.etwin.ui.shell.layout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.RouteRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etwin.platform.Actor;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.TypedWords;
import org.etwin.ui.shell.pages.HomeView;
import org.etwin.ui.shell.pages.NotFoundPage;

/** What is around every page: top bar, menu, bottom bar on a phone; which of them, the view says by {@link Shell}. */
public final class ShellLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {
    private final transient ShellParts parts = ShellParts.current();
    private final transient Screen screen = parts.screen();
    private final TopBar top = new TopBar(parts);
    private final Banners banners = new Banners(screen);
    private final SideMenu side = new SideMenu(screen.words());
    private final BottomBar bottom = new BottomBar(screen.words(), this::toggleMenu);
    private final Main main = new Main();
    private Component content;
    private transient Location location = new Location("");
    private Shell.Variant variant = Shell.Variant.PUBLIC;
    private boolean away;

    public ShellLayout() {
        addClassName("etwin-shell");
        Anchor skip = new Anchor("#content", screen.text("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); $0.focus(); })", main.getElement());
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        Div body = new Div(side, main);
        body.addClassName("body");
        add(skip, top, banners, body, bottom);
    }

    static Optional<ShellLayout> of(UI page) {
        return Optional.ofNullable(ComponentUtil.getData(page, ShellLayout.class));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Admission.check(screen.actor(), event);
    }

    @Override
    public void showRouterLayoutContent(HasElement shown) {
        main.removeAll();
        content = (Component) shown;
        away = false;
        if (content != null) {
            main.add(content);
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement old) {
        if (old == content) {
            main.removeAll();
            content = null;
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean moved = !location.getPath().equals(event.getLocation().getPath());
        location = event.getLocation();
        variant = variantOf(content);
        removeClassName("menu-open");
        bottom.expanded(false);
        drawMenu();
        banners.draw();
        if (moved) {
            main.getElement()
                    .executeJs("if (this.etwinShown) { this.focus(); window.scrollTo(0, 0); } this.etwinShown = true;");
        }
    }

    /** Everything that depends on who looks and what is there. */
    void drawMenu() {
        Actor actor = screen.actor();
        RouteRegistry routes = getUI().map(UI::getInternals)
                .map(internals -> internals.getRouter().getRegistry())
                .orElse(null);
        if (routes == null) {
            return;
        }
        List<Menu.Item> items =
                parts.menu().items(routes, actor, screen.current().territory());
        setClassName("etwin-shell");
        addClassName(variant.name().toLowerCase(Locale.ROOT));
        boolean signedIn = actor.account().isPresent();
        setClassName("signed-in", signedIn);
        top.draw(actor, variant, items, parts.menu().creating(routes, actor));
        // Pupils have one place to be, so there is nothing to choose from.
        boolean pupil = actor instanceof Actor.Pupil;
        setClassName("for-pupils", pupil);
        boolean choice = signedIn && !pupil && !items.isEmpty();
        boolean sideShown = choice && variant != Shell.Variant.SPACE && variant != Shell.Variant.PUBLIC;
        setClassName("with-side", sideShown);
        side.draw(items, variant, location, count -> parts.menu().waiting(count, actor));
        side.setVisible(choice);
        bottom.draw(items, location);
        bottom.setVisible(choice);
    }

    /** On the start page; everywhere else there are none. */
    void drawCards() {
        if (content instanceof HomeView) {
            getUI().ifPresent(page -> page.refreshCurrentRoute(false));
        }
    }

    /** Puts the theme of the current territory into the page. */
    void dress() {
        String tokens = parts.themes()
                .of(screen.current().territory())
                .map(parts.themes()::tokens)
                .orElse("");
        getElement().executeJs("window.etwin.theme($0)", tokens);
        top.logo(parts.themes().logo(screen.current().territory()));
    }

    /** Its bundle went: whoever is on that page is told. */
    void gone(Class<? extends Component> view) {
        if (view.isInstance(content)) {
            main.removeAll();
            content = null;
            away = true;
            main.add(new PageAway(screen.words()));
        }
    }

    /** A view came: whoever waited for it is brought back. */
    void appeared(Class<? extends Component> view) {
        if (away || content instanceof NotFoundPage) {
            getUI().filter(page -> leadsTo(page, view)).ifPresent(page -> page.refreshCurrentRoute(false));
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI page = attached.getUI();
        ComponentUtil.setData(page, ShellLayout.class, this);
        dress();
        if (attached.isInitialAttach()) {
            screen.actor().account().ifPresent(account -> {
                TypedWords.onlyOf(page, account);
                screen.live().on(this, "identity.rights-changed", account, this::drawMenu);
                screen.live().on(this, "", account, banners::draw);
                // A desk that chooses another look sees it at once, and so do the people of its country.
                screen.live().on(this, "countries.changed", this::dress);
            });
            RouteRegistry routes = page.getInternals().getRouter().getRegistry();
            parts.menu().items(routes, screen.actor(), screen.current().territory()).stream()
                    .flatMap(item -> item.count().stream())
                    .flatMap(count -> parts.menu().events(count).stream())
                    .forEach(events -> screen.live().on(this, events, this::drawMenu));
        }
    }

    private boolean leadsTo(UI page, Class<? extends Component> view) {
        return page.getInternals()
                .getRouter()
                .getRegistry()
                .getNavigationTarget(location.getPath())
                .filter(view::equals)
                .isPresent();
    }

    private void toggleMenu() {
        boolean open = !hasClassName("menu-open");
        setClassName("menu-open", open);
        bottom.expanded(open);
    }

    private static Shell.Variant variantOf(Component content) {
        Shell shell = content == null ? null : content.getClass().getAnnotation(Shell.class);
        return shell == null ? Shell.Variant.PERSONAL : shell.value();
    }
}
