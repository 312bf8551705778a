package org.etwin.identity.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.etwin.identity.AccessTokens;
import org.etwin.identity.AccessTokens.Access;
import org.etwin.identity.AccessTokens.AccessToken;
import org.etwin.identity.AccessTokens.Made;
import org.etwin.identity.AccessTokens.Wanted;
import org.etwin.ui.Badge;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.CopyField;
import org.etwin.ui.Form;
import org.etwin.ui.Notice;
import org.etwin.ui.One;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;

/** Tokens for programs of one's own: those there are, and one more. */
final class TokensSection extends Div {
    private static final int USUAL_DAYS = 90;

    private final transient Screen screen;
    private final transient AccessTokens tokens;
    private final Div mine = new Div();
    private final Div making = new Div();

    TokensSection(Screen screen, AccessTokens tokens) {
        this.screen = screen;
        this.tokens = tokens;
        add(new Stack(mine, making));
        list();
        making.add(Card.titled(screen.text("identity.tokens.new"), form()));
    }

    private void list() {
        mine.removeAll();
        Paragraph hint = new Paragraph(screen.text("identity.tokens.hint"));
        hint.addClassName("muted");
        Card card = Card.titled(screen.text("identity.tokens.title"), hint);
        List<AccessToken> all = tokens.mine(screen.actor());
        all.forEach(each -> card.add(row(each)));
        if (all.isEmpty()) {
            card.add(new Paragraph(screen.text("identity.tokens.none")));
        }
        mine.add(card);
    }

    private Row row(AccessToken token) {
        Row title = new Row(
                PersonRow.strong(token.name()),
                new Badge(
                        screen.text("identity.tokens.access." + token.access().name()),
                        token.access() == Access.WRITE ? Tone.WARN : Tone.NEUTRAL));
        Div about = new Div(title, note(token));
        if (token.withoutRoles()) {
            about.add(new Notice(Tone.WARN, screen.text("identity.tokens.without-roles")));
        }
        Row row = new Row(about).spread();
        row.add(Buttons.ghost(screen, "identity.tokens.end", () -> {
            tokens.revoke(screen.actor(), token.id());
            list();
        }));
        return row;
    }

    private Paragraph note(AccessToken token) {
        String used = token.used() == null
                ? screen.text("identity.tokens.unused")
                : screen.text("identity.sessions.seen", screen.words().relative(token.used()));
        String where = token.capabilities().isEmpty()
                ? screen.text("identity.tokens.everywhere")
                : String.join(", ", token.capabilities());
        Paragraph note = new Paragraph(String.join(
                " · ",
                where,
                used,
                screen.text("identity.tokens.until", screen.words().dateTime(token.expires()))));
        note.addClassNames("muted", "small");
        return note;
    }

    private Form form() {
        Form form = new Form(screen);
        LocalDate today =
                LocalDate.ofInstant(screen.words().now(), screen.words().zone());
        TextField name = form.fields().text("name", "identity.tokens.name");
        name.setMaxLength(80);
        name.setHelperText(screen.text("identity.tokens.name-hint"));
        One<Access> access = form.fields()
                .one(
                        "access",
                        "identity.tokens.access",
                        List.of(Access.values()),
                        each -> screen.text("identity.tokens.access." + each.name()));
        access.setValue(Access.READ);
        access.hint(screen.text("identity.tokens.access-hint"));
        var capabilities = form.fields()
                .several("capabilities", "identity.tokens.capabilities", tokens.capabilities(), each -> each);
        capabilities.setHelperText(screen.text("identity.tokens.capabilities-hint"));
        DatePicker last = form.fields().date("expires", "identity.tokens.last-day");
        last.setHelperText(screen.text("identity.tokens.last-day-hint"));
        last.setMin(today);
        last.setMax(today.plusDays(tokens.longest().toDays() - 1));
        last.setValue(today.plusDays(Math.min(USUAL_DAYS, tokens.longest().toDays() - 1)));
        PasswordField password = form.fields().password("password", "identity.account.current", true);
        return form.submit("identity.tokens.make", () -> {
            Wanted wanted = new Wanted(
                    name.getValue(),
                    access.getValue(),
                    Set.copyOf(capabilities.getValue()),
                    last.getValue() == null
                            ? null
                            : last.getValue()
                                    .plusDays(1)
                                    .atStartOfDay(screen.words().zone())
                                    .toInstant());
            show(tokens.make(screen.actor(), wanted, password.getValue()));
        });
    }

    /** The only time that the secret is seen. */
    private void show(Made made) {
        list();
        making.removeAll();
        CopyField secret = new CopyField(screen, screen.text("identity.tokens.secret"), made.secret());
        Span once = new Span(screen.text("identity.tokens.once"));
        once.getElement().setAttribute("role", "status");
        making.add(Card.titled(
                screen.text("identity.tokens.made", made.token().name()),
                once,
                secret,
                new Row(Buttons.soft(screen, "identity.tokens.done", () -> {
                    making.removeAll();
                    making.add(Card.titled(screen.text("identity.tokens.new"), form()));
                }))));
        secret.focus();
    }
}
