package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.etwin.platform.Actor;

/** What every page has: a heading that is also its title in the browser, a quieter line, and actions beside it. */
public abstract class BaseView extends Div implements View, HasDynamicTitle {
    protected final transient Screen screen;
    private final H1 heading = new H1();
    private final Paragraph note = new Paragraph();
    private final Div actions = new Div();
    private final Header header = new Header();

    /** @param titleKey text of the heading until {@link #heading(String)} changes it */
    protected BaseView(Screen screen, String titleKey) {
        this.screen = screen;
        addClassName("etwin-view");
        header.addClassName("etwin-heading");
        note.addClassName("muted");
        note.setVisible(false);
        actions.addClassName("etwin-row");
        header.add(new Div(heading, note), actions);
        add(header);
        heading(text(titleKey));
    }

    /** The heading, already in the reader's language. */
    protected final void heading(String text) {
        heading.setText(text);
    }

    /** The line below the heading; null for none. */
    protected final void note(String text) {
        note.setText(text == null ? "" : text);
        note.setVisible(text != null);
    }

    /** Beside the heading; the main one first. */
    protected final void actions(Component... parts) {
        actions.removeAll();
        actions.add(parts);
    }

    /** For pages that draw a heading of their own with {@code h1}. */
    protected final void withoutHeading() {
        header.setVisible(false);
    }

    /** At most 72 characters wide, in the middle. */
    protected final void narrow() {
        addClassName("narrow");
    }

    protected final String text(String key, Object... args) {
        return screen.text(key, args);
    }

    protected final Words words() {
        return screen.words();
    }

    protected final Actor actor() {
        return screen.actor();
    }

    protected final void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    @Override
    public String getPageTitle() {
        return text("ui.page-title", heading.getText());
    }
}
