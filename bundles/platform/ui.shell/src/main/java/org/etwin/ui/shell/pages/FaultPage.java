package org.etwin.ui.shell.pages;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import org.etwin.ui.Link;
import org.etwin.ui.shell.layout.ShellLayout;

/** A page that threw. The fault is remembered for the operator; the person is told what to do. */
@ParentLayout(ShellLayout.class)
public final class FaultPage extends MessagePage implements HasErrorParameter<Exception> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        parts().faults().record(event.getNavigationTarget(), error.getException());
        say(
                screen().text("shell.fault.title"),
                screen().text("shell.fault.text"),
                new Link("", screen().text("shell.home")).asButton());
        return 500;
    }
}
