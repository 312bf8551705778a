package org.etwin.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.ui.CurrentActor;

/** From the right words to the page one wanted. */
final class Entering {
    private static final String HOME = "home";
    /** A path of this platform: no scheme, no other host. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9][^\\\\:]*");

    private Entering() {}

    /** Signs in and goes on; the page is loaded anew, because the session has a new id. */
    static void enter(CurrentActor current, Id account, String wanted) {
        current.signIn(account);
        boolean waits = current.actor() instanceof Actor.Visitor;
        UI.getCurrent().getPage().setLocation("/" + (waits ? secondStep(wanted) : path(wanted)));
    }

    /** Where one goes whose sign-in waits for its second step. */
    static String secondStep(String wanted) {
        return "second-step?to=" + URLEncoder.encode(path(wanted), StandardCharsets.UTF_8);
    }

    static String path(String wanted) {
        return Optional.ofNullable(wanted)
                .map(path -> path.startsWith("/") ? path.substring(1) : path)
                .filter(path -> PATH.matcher(path).matches())
                .orElse(HOME);
    }

    static String remoteAddress() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? null : request.getRemoteAddr();
    }
}
