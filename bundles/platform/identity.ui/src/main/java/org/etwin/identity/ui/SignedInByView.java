package org.etwin.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etwin.identity.OtherSignIns;
import org.etwin.identity.OtherSignIns.Arrival;
import org.etwin.identity.OtherSignIns.Departure;
import org.etwin.identity.ui.Departures.Open;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Rejected;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.Public;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Where a provider sends the browser back to. What does not fit is said here, and nothing has happened. */
@Route("signed-in-by/:provider")
@Public
@ForPupils
@Shell(Shell.Variant.PUBLIC)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class SignedInByView extends BaseView implements BeforeEnterObserver {
    private final transient OtherSignIns others;
    private final Card card = new Card();

    @Activate
    public SignedInByView(@Reference Screen screen, @Reference OtherSignIns others) {
        super(screen, "identity.other.title");
        this.others = others;
        narrow();
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> answer =
                single(event.getLocation().getQueryParameters().getParameters());
        Optional<Open> open = Departures.back(screen.current(), answer.get("state"));
        Departure departure = open.map(Open::departure)
                .filter(each -> each.provider()
                        .equals(event.getRouteParameters().get("provider").orElse("")))
                .orElse(null);
        boolean linking = departure != null && departure.linking() != null;
        try {
            if (linking) {
                others.link(actor(), departure, answer);
                event.forwardToUrl("account/sign-in");
            } else if (departure != null && !(actor() instanceof Actor.Visitor)) {
                event.forwardToUrl(Entering.path(null));
            } else {
                arrived(
                        event,
                        others.arrive(departure, answer),
                        open.map(Open::wanted).orElse(null));
            }
        } catch (Rejected rejected) {
            card.removeAll();
            rejected.rejections().forEach(reason -> card.add(new Notice(Tone.DANGER, words().of(reason))));
            card.add(new Row(
                    linking
                            ? new Link("account/sign-in", text("identity.other.back")).asButton()
                            : new Link("sign-in", text("identity.other.again")).asButton()));
        }
    }

    private void arrived(BeforeEnterEvent event, Arrival arrival, String wanted) {
        if (arrival.account() == null) {
            Departures.waiting(screen.current(), arrival.waiting());
            event.forwardToUrl("first-time");
        } else {
            Entering.enter(screen.current(), arrival.account(), wanted);
        }
    }

    /** What is there twice is not there. */
    private static Map<String, String> single(Map<String, List<String>> parameters) {
        Map<String, String> single = new HashMap<>();
        parameters.forEach((name, values) -> {
            if (values.size() == 1) {
                single.put(name, values.get(0));
            }
        });
        return single;
    }
}
