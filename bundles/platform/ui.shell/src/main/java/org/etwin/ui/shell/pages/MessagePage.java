package org.etwin.ui.shell.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.etwin.ui.Card;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.shell.layout.ShellParts;

/** A page that says why there is no other: what is wrong and what to do. */
abstract class MessagePage extends Div implements HasDynamicTitle {
    private final transient ShellParts parts = ShellParts.current();
    private String title = "";

    MessagePage() {
        addClassNames("etwin-view", "narrow");
    }

    void say(String heading, String text, Component... actions) {
        title = heading;
        removeAll();
        add(new Card(new H1(heading), new Paragraph(text), new Row(actions)));
    }

    Screen screen() {
        return parts.screen();
    }

    ShellParts parts() {
        return parts;
    }

    @Override
    public String getPageTitle() {
        return screen().text("ui.page-title", title);
    }
}
