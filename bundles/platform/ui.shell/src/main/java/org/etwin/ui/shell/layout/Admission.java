package org.etwin.ui.shell.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Rejected;
import org.etwin.ui.Public;
import org.etwin.ui.View;

/** Who may open which page, before anything of it is made: visitors only what is public, pupils only what is theirs. */
final class Admission {
    static final String SIGN_IN = "sign-in";

    private Admission() {}

    static void check(Actor actor, BeforeEnterEvent event) {
        Class<?> view = event.getNavigationTarget();
        if (!View.class.isAssignableFrom(view)) {
            return;
        }
        @SuppressWarnings("unchecked")
        Class<? extends Component> page = (Class<? extends Component>) view;
        switch (verdict(actor, page)) {
            case ADMITTED -> {}
            case SIGN_IN -> event.forwardToUrl(signInAndReturn(event.getLocation()));
            case REFUSED -> throw Rejected.forbidden();
        }
    }

    enum Verdict {
        ADMITTED,
        SIGN_IN,
        REFUSED
    }

    static Verdict verdict(Actor actor, Class<? extends Component> view) {
        boolean open = view.isAnnotationPresent(Public.class);
        if (actor instanceof Actor.Pupil) {
            return view.isAnnotationPresent(ForPupils.class) ? Verdict.ADMITTED : Verdict.REFUSED;
        }
        if (open || actor instanceof Actor.Person) {
            return Verdict.ADMITTED;
        }
        return Verdict.SIGN_IN;
    }

    static String signInAndReturn(Location wanted) {
        String address = Optional.of(wanted.getPathWithQueryParameters())
                .filter(path -> !path.isEmpty() && !path.startsWith(SIGN_IN))
                .orElse("");
        return address.isEmpty() || ".".equals(address)
                ? SIGN_IN
                : SIGN_IN + "?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
