package org.etwin.ui.shell.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.List;
import java.util.Set;
import org.etwin.platform.Faults;
import org.etwin.platform.Texts;
import org.etwin.ui.Screen;
import org.etwin.ui.shell.pages.FaultPage;
import org.etwin.ui.shell.pages.NotFoundPage;
import org.etwin.ui.shell.pages.RefusedPage;
import org.etwin.ui.shell.server.OpenPages;
import org.etwin.ui.shell.server.PageStart;
import org.etwin.ui.shell.server.RouteChanges;
import org.etwin.ui.shell.server.RouteLayouts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/**
 * Prepares each page that a browser opens: hands it what the layout is made of, and tells its layout when views come and
 * go. Flow makes layouts and error pages by their default constructors, so they find their parts in the page.
 */
@org.osgi.service.component.annotations.Component(service = {PageStart.class, RouteLayouts.class, RouteChanges.class})
public final class ShellParts implements PageStart, RouteLayouts, RouteChanges {
    private static final int LOADING_SHOWN_AFTER_MILLISECONDS = 300;

    private final Screen screen;
    private final Menu menu;
    private final Themes themes;
    private final Texts texts;
    private final Faults faults;
    private final Countries countries;
    private final OpenPages pages;

    @Activate
    public ShellParts(
            @Reference Screen screen,
            @Reference Menu menu,
            @Reference Themes themes,
            @Reference Texts texts,
            @Reference Faults faults,
            @Reference Countries countries,
            @Reference OpenPages pages) {
        this.screen = screen;
        this.menu = menu;
        this.themes = themes;
        this.texts = texts;
        this.faults = faults;
        this.countries = countries;
        this.pages = pages;
    }

    /** Of the page that is being served. */
    public static ShellParts current() {
        return ComponentUtil.getData(UI.getCurrent(), ShellParts.class);
    }

    @Override
    public void started(UI page) {
        ComponentUtil.setData(page, ShellParts.class, this);
        VaadinContext context = page.getSession().getService().getContext();
        ApplicationRouteRegistry.getInstance(context)
                .setErrorNavigationTargets(Set.of(NotFoundPage.class, RefusedPage.class, FaultPage.class));
        page.getLoadingIndicatorConfiguration().setFirstDelay(LOADING_SHOWN_AFTER_MILLISECONDS);
        page.getReconnectDialogConfiguration().setDialogText(screen.text("shell.reconnecting"));
        page.getReconnectDialogConfiguration().setDialogTextGaveUp(screen.text("shell.offline"));
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        page.getSession().getService().setSystemMessagesProvider(info -> messages);
    }

    @Override
    public List<Class<? extends RouterLayout>> around(Class<? extends Component> view) {
        return List.of(ShellLayout.class);
    }

    @Override
    public void appeared(Class<? extends Component> view, String route) {
        pages.inEach(page -> ShellLayout.of(page).ifPresent(layout -> layout.appeared(view)));
        menu.redraw();
    }

    @Override
    public void gone(Class<? extends Component> view, String route) {
        pages.inEach(page -> ShellLayout.of(page).ifPresent(layout -> layout.gone(view)));
        menu.redraw();
    }

    public Screen screen() {
        return screen;
    }

    public Faults faults() {
        return faults;
    }

    Menu menu() {
        return menu;
    }

    Themes themes() {
        return themes;
    }

    Texts texts() {
        return texts;
    }

    Countries countries() {
        return countries;
    }
}
