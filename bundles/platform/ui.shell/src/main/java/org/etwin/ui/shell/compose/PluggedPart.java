package org.etwin.ui.shell.compose;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;

/** What a plug-in made, put into the page only when the page is there: so what throws then is still known to be its. */
final class PluggedPart extends Div {
    private final transient Component made;
    private final transient Function<Throwable, Component> instead;

    /** @param instead records what was thrown and stands in its place */
    PluggedPart(Component made, Function<Throwable, Component> instead) {
        this.made = made;
        this.instead = instead;
        addClassName("etwin-part");
        addAttachListener(attached -> show());
    }

    private void show() {
        if (getComponentCount() > 0) {
            return;
        }
        try {
            add(made);
        } catch (RuntimeException | LinkageError thrown) {
            Component notice = instead.apply(thrown);
            drop();
            add(notice);
        }
    }

    private void drop() {
        try {
            removeAll();
        } catch (RuntimeException | LinkageError again) {
            getElement().removeAllChildren();
        }
    }
}
