package org.etwin.ui.shell.pages;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import java.util.stream.Collectors;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.ui.Link;
import org.etwin.ui.shell.layout.ShellLayout;

/** What the core refused to show: 401, 403, 404 and the others, with its own words. */
@ParentLayout(ShellLayout.class)
public final class RefusedPage extends MessagePage implements HasErrorParameter<Rejected> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Rejected> error) {
        Rejected rejected = error.getException();
        Link home = new Link("", screen().text("shell.home")).asGhostButton();
        if (rejected.kind() == Rejection.Kind.NOT_FOUND) {
            say(screen().text("shell.not-found.title"), screen().text("shell.not-found.text"), home);
        } else if (screen().actor() instanceof Actor.Visitor && rejected.kind() != Rejection.Kind.UNAVAILABLE) {
            say(
                    screen().text("shell.refused.title"),
                    screen().text("shell.refused.sign-in"),
                    new Link("sign-in", screen().text("shell.sign-in")).asButton(),
                    home);
        } else {
            say(screen().text("shell.refused.title"), reasons(rejected), home);
        }
        return rejected.kind().status();
    }

    /** Without a reason of its own it would say once more what the title says. */
    private String reasons(Rejected rejected) {
        if (rejected.rejections().equals(Rejected.forbidden().rejections())) {
            return screen().text("shell.refused.text");
        }
        return rejected.rejections().stream()
                .map(reason -> screen().words().of(reason))
                .collect(Collectors.joining(" "));
    }
}
