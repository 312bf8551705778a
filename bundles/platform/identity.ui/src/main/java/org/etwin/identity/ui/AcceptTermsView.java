package org.etwin.identity.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.identity.Terms;
import org.etwin.identity.Terms.Document;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.ui.BaseView;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Stack;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Before one goes on: the terms of today, when they are others than one accepted. */
@Route("accept-terms")
@Shell(Shell.Variant.PUBLIC)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class AcceptTermsView extends BaseView implements BeforeEnterObserver {
    private final transient Terms terms;
    private final Stack place = new Stack();

    @Activate
    public AcceptTermsView(@Reference Screen screen, @Reference Terms terms) {
        super(screen, "identity.accept.title");
        this.terms = terms;
        narrow();
        note(text("identity.accept.note"));
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("to")
                .orElse(null);
        Set<Document> open = terms.open(actor());
        if (open.isEmpty()) {
            event.forwardToUrl(Entering.path(wanted));
            return;
        }
        place.removeAll();
        place.add(new Card(form(open, terms.current(), wanted)));
    }

    private Form form(Set<Document> open, Map<Document, String> shown, String wanted) {
        Form form = new Form(screen);
        Map<Document, Checkbox> boxes = new EnumMap<>(Document.class);
        for (Document document : open) {
            String segment = TermsView.segment(document);
            form.part(new Link("terms/" + segment, text("identity.terms." + segment + ".title")));
            boxes.put(document, form.fields().yesNo(field(document), "identity.field." + consent(document)));
        }
        form.submit("identity.accept.submit", () -> {
            List<Rejection> missing = new ArrayList<>();
            boxes.forEach((document, box) -> {
                if (!Boolean.TRUE.equals(box.getValue())) {
                    missing.add(Rejection.invalid(field(document), "identity.rejected.not-accepted"));
                }
            });
            Rejected.ifAny(missing);
            boxes.keySet().forEach(document -> terms.accept(actor(), document, shown.get(document)));
            getUI().ifPresent(page -> page.getPage().setLocation("/" + Entering.path(wanted)));
        });
        form.button(Buttons.ghost(
                screen, "identity.accept.sign-out", () -> screen.current().signOut()));
        return form.button(new Link("account/data", text("identity.accept.account")).asGhostButton());
    }

    private static String field(Document document) {
        return document == Document.PRIVACY ? "privacyTerms" : "codeOfConduct";
    }

    private static String consent(Document document) {
        return document == Document.PRIVACY ? "privacy-terms" : "code-of-conduct";
    }
}
