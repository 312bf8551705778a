package org.etwin.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etwin.identity.Sessions;
import org.etwin.identity.Sessions.Kind;
import org.etwin.identity.Sessions.Session;
import org.etwin.platform.Id;
import org.etwin.ui.Badge;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;

/** Where one is signed in: browsers and programs, with a way to end each. */
final class SessionsSection extends Div {
    private final transient Screen screen;
    private final transient Sessions sessions;

    SessionsSection(Screen screen, Sessions sessions) {
        this.screen = screen;
        this.sessions = sessions;
        screen.actor().account().ifPresent(account -> screen.live()
                .on(this, "identity.sessions-ended", account, this::draw));
        draw();
    }

    private void draw() {
        removeAll();
        Id current = screen.current().session().orElse(null);
        List<Session> mine = sessions.mine(screen.actor());
        Card card = Card.titled(screen.text("identity.sessions.title"));
        Paragraph hint = new Paragraph(screen.text("identity.sessions.hint"));
        hint.addClassName("muted");
        card.add(hint);
        mine.forEach(each -> card.add(row(each, each.id().equals(current))));
        if (mine.size() > 1) {
            card.add(new Row(Buttons.danger(screen, "identity.sessions.end-others", () -> {
                sessions.endOthers(screen.actor(), current);
                draw();
            })));
        }
        add(card);
    }

    private Row row(Session session, boolean current) {
        Span name = PersonRow.strong(named(session));
        Row title =
                current ? new Row(name, new Badge(screen.text("identity.sessions.this-one"), Tone.OK)) : new Row(name);
        Div words = new Div(title, note(session));
        Row row = new Row(words).spread();
        if (!current) {
            row.add(Buttons.ghost(screen, "identity.sessions.end", () -> {
                sessions.end(screen.actor(), session.id());
                draw();
            }));
        }
        return row;
    }

    private Paragraph note(Session session) {
        String text = Stream.of(
                        screen.text("identity.sessions.started", screen.words().dateTime(session.started())),
                        screen.text("identity.sessions.seen", screen.words().relative(session.seen())),
                        session.remoteAddress())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        Paragraph note = new Paragraph(text);
        note.addClassNames("muted", "small");
        return note;
    }

    private String named(Session session) {
        String program = session.browser() == null ? screen.text("identity.sessions.unknown") : session.browser();
        if (session.kind() == Kind.TOKEN) {
            return screen.text("identity.sessions.token", program);
        }
        return session.system() == null ? program : screen.text("identity.sessions.on", program, session.system());
    }
}
