package org.etwin.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import org.etwin.identity.Account;
import org.etwin.identity.AccountEndings;
import org.etwin.ui.Card;
import org.etwin.ui.Confirm;
import org.etwin.ui.Form;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;

/** The way out: plain words on what goes and what stays, the password, and a last question. */
final class DeleteSection extends Div {
    private final transient Screen screen;

    DeleteSection(Screen screen, AccountEndings endings, Account account) {
        this.screen = screen;
        Form form = new Form(screen);
        PasswordField password = form.fields().password("password", "identity.account.current", true);
        form.submit(
                "identity.delete.submit",
                () -> Confirm.ask(
                        screen,
                        "identity.delete.sure-title",
                        "identity.delete.sure",
                        "identity.delete.submit",
                        account.name() + " · " + account.email(),
                        () -> form.run(() -> {
                            endings.deleteOwn(screen.actor(), password.getValue());
                            screen.current().signOut();
                        })));
        add(Card.titled(
                screen.text("identity.delete.title"),
                notice(Tone.DANGER, "identity.delete.goes", "identity.delete.goes-list"),
                notice(Tone.NEUTRAL, "identity.delete.stays", "identity.delete.stays-list"),
                new Paragraph(screen.text("identity.delete.before")),
                form));
    }

    private Notice notice(Tone tone, String key, String listKey) {
        UnorderedList list = new UnorderedList();
        screen.text(listKey).lines().forEach(line -> list.add(new ListItem(line)));
        Notice notice = new Notice(tone, screen.text(key));
        notice.add(list);
        return notice;
    }
}
