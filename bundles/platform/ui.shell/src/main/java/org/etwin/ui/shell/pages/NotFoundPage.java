package org.etwin.ui.shell.pages;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import org.etwin.ui.Link;
import org.etwin.ui.shell.layout.ShellLayout;

/** 404 for addresses that lead nowhere. Stays open for a page whose bundle arrives. */
@ParentLayout(ShellLayout.class)
public final class NotFoundPage extends MessagePage implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        say(
                screen().text("shell.not-found.title"),
                screen().text("shell.not-found.text"),
                new Link("", screen().text("shell.home")).asButton());
        return 404;
    }
}
