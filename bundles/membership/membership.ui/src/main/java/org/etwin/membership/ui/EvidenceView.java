package org.etwin.membership.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.etwin.files.Files;
import org.etwin.membership.Decision;
import org.etwin.membership.Evidence;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.JoinRequestAction;
import org.etwin.membership.Joining;
import org.etwin.membership.Validating;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What the NSO wants to see, and the place to give it: words, files, or both. */
@Route("profile/evidence/:id")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class EvidenceView extends BaseView implements BeforeEnterObserver {
    private final transient Joining joining;
    private final transient Validating validating;
    private final transient Files files;
    private final Stack place = new Stack();
    private Id id;

    @Activate
    public EvidenceView(
            @Reference Screen screen,
            @Reference Joining joining,
            @Reference Validating validating,
            @Reference Files files) {
        super(screen, "membership.evidence.title");
        this.joining = joining;
        this.validating = validating;
        this.files = files;
        narrow();
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get("id").orElse(""));
        draw();
    }

    private void draw() {
        Seen<JoinRequest> seen = validating.find(actor(), id);
        JoinRequest request = seen.value();
        note(request.school().name());
        place.removeAll();
        if (seen.may(JoinRequestAction.GIVE_EVIDENCE)) {
            place.add(asked());
            place.add(form(seen));
        } else {
            place.add(new Notice(Tone.OK, text("membership.evidence.nothing")));
        }
        if (request.evidence().given() != null) {
            place.add(Card.titled(text("membership.evidence.given"), new EvidenceFiles(screen, request.evidence())));
        }
        place.add(new Row(new Link("profile", text("membership.evidence.back"))));
    }

    private Card asked() {
        List<Decision> steps = validating.history(actor(), id);
        String note = steps.isEmpty() ? null : steps.get(steps.size() - 1).note();
        Paragraph words = new Paragraph(note == null ? text("membership.evidence.usual") : note);
        words.addClassName("pre");
        return Card.titled(text("membership.evidence.asked"), words);
    }

    private Card form(Seen<JoinRequest> seen) {
        Form form = new Form(screen);
        int left = Evidence.MOST - seen.value().evidence().files().size();
        SeveralFiles drop = new SeveralFiles(screen, files, Evidence.USE, "membership.evidence.file", left);
        TextArea words = form.fields().longText("note", "membership.profile.evidence");
        words.setMaxLength(2000);
        form.part(drop).hint("membership.evidence.hint", left);
        form.submit("membership.profile.evidence.send", () -> {
            joining.giveEvidence(actor(), seen.value().id(), seen.version(), words.getValue(), drop.chosen());
            Notice.done(text("membership.evidence.sent"));
            go("profile");
        });
        return new Card(form);
    }
}
