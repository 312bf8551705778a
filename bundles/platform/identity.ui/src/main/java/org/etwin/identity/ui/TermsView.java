package org.etwin.identity.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import org.etwin.identity.Terms;
import org.etwin.identity.Terms.Document;
import org.etwin.platform.ForPupils;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Public;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What one accepts to be here, for everybody to read. The words are texts, which a national bundle can replace. */
@Route("terms/:document")
@Public
@ForPupils
@Shell(Shell.Variant.PUBLIC)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class TermsView extends BaseView implements BeforeEnterObserver {
    private static final String HEADING = "# ";

    private final transient Terms terms;
    private final Card card = new Card();

    @Activate
    public TermsView(@Reference Screen screen, @Reference Terms terms) {
        super(screen, "identity.terms.code-of-conduct.title");
        this.terms = terms;
        narrow();
        add(card);
    }

    /** The document's place in the address and in the keys of its texts. */
    static String segment(Document document) {
        return document == Document.PRIVACY ? "privacy" : "code-of-conduct";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get("document").orElse("");
        Document document = Arrays.stream(Document.values())
                .filter(each -> segment(each).equals(asked))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        heading(text("identity.terms." + asked + ".title"));
        note(text("identity.terms.version", terms.current().get(document)));
        card.removeAll();
        for (String part : text("identity.terms." + asked + ".text").split("\n\n")) {
            card.add(part.startsWith(HEADING) ? new H2(part.substring(HEADING.length())) : new Paragraph(part));
        }
    }
}
