package org.etwin.membership.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.membership.Conduct;
import org.etwin.membership.ConductAction;
import org.etwin.membership.ConductRecord;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
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

/** For whoever was warned or suspended: what it means, why, and how to appeal. */
@Route("appeal")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class AppealView extends BaseView implements BeforeEnterObserver {
    private final transient Conduct conduct;
    private final Stack place = new Stack();

    @Activate
    public AppealView(@Reference Screen screen, @Reference Conduct conduct) {
        super(screen, "membership.appeal.title");
        this.conduct = conduct;
        narrow();
        add(place);
        screen.live().on(this, "membership.conduct", this::draw);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        Id me = actor().account().orElseThrow(Rejected::unauthenticated);
        Seen<ConductRecord> seen = conduct.find(actor(), me);
        ConductRecord record = seen.value();
        place.removeAll();
        place.add(notice(record));
        if (seen.may(ConductAction.APPEAL)) {
            place.add(form());
        }
        if (!record.history().isEmpty()) {
            place.add(Card.titled(text("membership.appeal.history"), new ConductLines(screen, record.history())));
        }
        if (!record.state().suspended()) {
            place.add(new Row(new Link("home", text("membership.sent.home")).asButton()));
        }
    }

    private Notice notice(ConductRecord record) {
        String until = record.until() == null ? "" : words().date(record.until());
        return switch (record.state()) {
            case GOOD -> new Notice(Tone.OK, text("membership.appeal.good"));
            case WARNED -> new Notice(Tone.WARN, text("membership.appeal.warned"));
            case SUSPENDED ->
                new Notice(
                        Tone.DANGER,
                        record.until() == null
                                ? text("membership.appeal.suspended")
                                : text("membership.appeal.suspended-until", until));
            case APPEALED -> new Notice(Tone.WARN, text("membership.appeal.waits"));
        };
    }

    private Card form() {
        Form form = new Form(screen);
        TextArea words = form.fields().longText("text", "membership.appeal.text");
        words.setHelperText(text("membership.appeal.text-hint"));
        words.setMaxLength(Conduct.LONGEST);
        words.setMinRows(6);
        form.submit("membership.appeal.send", () -> {
            conduct.appeal(actor(), words.getValue());
            Notice.done(text("membership.appeal.sent"));
            draw();
        });
        Card card = Card.titled(text("membership.appeal.form"), new Paragraph(text("membership.appeal.once")));
        card.add(form);
        return card;
    }
}
