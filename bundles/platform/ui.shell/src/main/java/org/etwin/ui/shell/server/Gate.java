package org.etwin.ui.shell.server;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.etwin.identity.Sessions.Ending;
import org.etwin.identity.Terms;
import org.etwin.platform.Actor;
import org.etwin.ui.CurrentActor;
import org.etwin.ui.Public;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Before any page: whose sign-in ended is told so, and who has not accepted the terms of today is asked first. What is
 * public and one's own account stay open: nobody must accept anything to take the own data or to go.
 */
@Component
public class Gate implements PageStart {
    private static final String ACCEPTED = Gate.class.getName() + ".accepted";
    private static final String ACCOUNT = "account";
    private static final String ASK = "accept-terms";

    private final CurrentActor current;
    private final Browsers browsers;
    private volatile Terms terms;

    @Activate
    public Gate(@Reference CurrentActor current, @Reference Browsers browsers) {
        this.current = current;
        this.browsers = browsers;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setTerms(Terms identity) {
        terms = identity;
    }

    void unsetTerms(Terms identity) {
        if (terms == identity) {
            terms = null;
        }
    }

    @Override
    public void started(UI page) {
        page.addBeforeEnterListener(this::check);
        current.actor()
                .account()
                .ifPresent(account -> page.addAfterNavigationListener(shown -> {
                    page.getPage().executeJs("window.etwin.restore($0)", account.toString());
                }));
    }

    private void check(BeforeEnterEvent event) {
        Class<?> view = event.getNavigationTarget();
        if (!View.class.isAssignableFrom(view) || view.isAnnotationPresent(Public.class)) {
            return;
        }
        VaadinSession browser = VaadinSession.getCurrent();
        String wanted = event.getLocation().getPathWithQueryParameters();
        Ending ending = browsers.ending(browser);
        if (ending != Ending.NONE) {
            browsers.leave(browser);
            event.forwardToUrl(Browsers.farewell(ending, wanted));
        } else if (!isAlwaysOpen(event.getLocation()) && asks(browser, current.actor())) {
            event.forwardToUrl(ASK + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        }
    }

    static boolean isAlwaysOpen(Location location) {
        String first = location.getFirstSegment();
        return ACCOUNT.equals(first) || ASK.equals(first);
    }

    /** Remembered until other versions hold or somebody else sits there. */
    private boolean asks(VaadinSession browser, Actor actor) {
        Terms identity = terms;
        if (identity == null || !(actor instanceof Actor.Person person)) {
            return false;
        }
        String now = person.id() + " " + identity.current();
        if (now.equals(browser.getAttribute(ACCEPTED))) {
            return false;
        }
        boolean open = !identity.open(actor).isEmpty();
        browser.setAttribute(ACCEPTED, open ? null : now);
        return open;
    }
}
