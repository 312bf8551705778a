package org.etwin.spaces.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;

/** The lesser actions behind three dots; not there while there is none. */
public final class MoreMenu extends MenuBar {
    private final transient Screen screen;
    private final transient MenuItem root;

    public MoreMenu(Screen screen) {
        this.screen = screen;
        addThemeVariants(MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_TERTIARY);
        root = addItem(new Icon("vaadin", "ellipsis-dots-h"), screen.text("ui.detail.more"));
        root.setAriaLabel(screen.text("ui.detail.more"));
        setVisible(false);
    }

    public MoreMenu item(String key, Runnable action) {
        root.getSubMenu().addItem(screen.text(key), click -> Notice.guarded(screen, action));
        setVisible(true);
        return this;
    }

    public MoreMenu link(Link link) {
        root.getSubMenu().addItem(link);
        setVisible(true);
        return this;
    }
}
