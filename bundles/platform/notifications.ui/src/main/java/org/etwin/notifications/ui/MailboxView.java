package org.etwin.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import org.etwin.notifications.Mails;
import org.etwin.notifications.Mails.KeptMail;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;
import org.etwin.ui.Badge;
import org.etwin.ui.ListView;
import org.etwin.ui.Notice;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Public;
import org.etwin.ui.RelativeTime;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The mails that were written: for everybody in a demo, for admins elsewhere. */
@Route("mailbox")
@Public
@Shell(Shell.Variant.PUBLIC)
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class MailboxView extends ListView<KeptMail> {
    private final transient Mails mails;

    @Activate
    public MailboxView(@Reference Screen screen, @Reference Mails mails) {
        super(screen, "notifications.mailbox.title");
        this.mails = mails;
        if (mails.mailboxIsOpen()) {
            note(text("notifications.mailbox.note"));
        }
        search("notifications.mailbox.search");
        source(query -> mails.keptFor(actor(), query.words(), query.page()));
        rows(this::row);
        empty("envelope-o", "notifications.mailbox.none", "notifications.mailbox.none-hint");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!mails.mailboxIsOpen() && !actor().has(Role.ADMIN)) {
            throw Rejected.notFound();
        }
        super.beforeEnter(event);
    }

    private Component row(KeptMail mail) {
        NativeDetails details = new NativeDetails(PersonRow.strong(subject(mail)), body(mail));
        Span to = new Span(text("notifications.mailbox.to", mail.to()));
        to.addClassNames("muted", "small");
        Badge state = new Badge(text("notifications.mailbox.state." + mail.state()), tone(mail.state()));
        return new Line(details, new Row(to, new RelativeTime(mail.at(), words())), state);
    }

    /** What is written when it is sent has none before. */
    private String subject(KeptMail mail) {
        return mail.subject().isEmpty() ? text("notifications.mailbox.unwritten") : mail.subject();
    }

    private Stack body(KeptMail mail) {
        Stack body = body(mail.body());
        if (mail.problem() != null) {
            body.add(new Notice(Tone.WARN, mail.problem()));
        }
        if (!mail.html().isEmpty()) {
            body.add(picture(mail));
        }
        return body;
    }

    /** The other part as mail programs show it: without scripts, and nothing of it reaches this page. */
    private NativeDetails picture(KeptMail mail) {
        Stack place = new Stack();
        NativeDetails details = new NativeDetails(new Span(text("notifications.mailbox.html")), place);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && place.getChildren().findAny().isEmpty()) {
                IFrame frame = new IFrame();
                frame.setSandbox();
                frame.setSrcdoc(mail.html());
                frame.setTitle(mail.subject());
                frame.setWidthFull();
                frame.setHeight("480px");
                place.add(frame);
            }
        });
        return details;
    }

    private static Stack body(String text) {
        Stack body = new Stack();
        Arrays.stream(text.split("\\n\\s*\\n")).map(String::strip).forEach(paragraph -> body.add(part(paragraph)));
        return body;
    }

    private static Component part(String paragraph) {
        boolean link = paragraph.matches("https?://\\S+");
        return link ? new Anchor(paragraph, paragraph) : new Paragraph(paragraph);
    }

    private static Tone tone(String state) {
        return switch (state) {
            case "SENT" -> Tone.OK;
            case "PARKED" -> Tone.DANGER;
            default -> Tone.NEUTRAL;
        };
    }
}
