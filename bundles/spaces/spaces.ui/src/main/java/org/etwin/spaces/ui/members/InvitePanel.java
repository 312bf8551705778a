package org.etwin.spaces.ui.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.etwin.platform.Seen;
import org.etwin.spaces.InvitationAction;
import org.etwin.spaces.Invitations;
import org.etwin.spaces.Invitations.Invitation;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.ui.Paged;
import org.etwin.spaces.ui.Panel;
import org.etwin.spaces.ui.RolesInWords;
import org.etwin.spaces.ui.SpaceLook;
import org.etwin.ui.Badge;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Confirm;
import org.etwin.ui.Form;
import org.etwin.ui.Notice;
import org.etwin.ui.One;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;

/** Invites adults, and shows the invitations that nobody has answered yet. */
final class InvitePanel extends Panel {
    private static final int LONGEST_WORD = 500;

    private final transient Screen screen;
    private final transient Invitations invitations;
    private final transient RolesInWords words;
    private final transient Space space;
    private final Paged<Seen<Invitation>> open;
    private final Div list = new Div();

    InvitePanel(Screen screen, Spaces spaces, SpaceMembers members, Invitations invitations, Seen<Space> seen) {
        this.screen = screen;
        this.invitations = invitations;
        this.words = new RolesInWords(screen);
        this.space = seen.value();
        List<SpaceRole> roles = members.addable(screen.actor(), space.id());
        String hint = spaces.rights(screen.actor(), space.id()).invitingKey();
        open = new Paged<>(screen, page -> invitations.of(screen.actor(), space.id(), page), this::row, new Div());
        open.addClassName("space-members");
        list.addClassName("stack");
        list.add(new H3(screen.text("spaces.invite.open")), open);
        add(new Card(new Details(screen.text("spaces.invite.title"), form(roles, hint)), list));
        refresh();
        screen.live().on(this, "spaces.invitation-", space.id(), this::refresh);
    }

    private void refresh() {
        open.refresh();
        list.setVisible(open.isFilled());
    }

    private Form form(List<SpaceRole> roles, String hint) {
        Form form = new Form(screen);
        form.hint(hint);
        EmailField email = form.fields().email("email", "spaces.invite.email");
        email.setAutocomplete(Autocomplete.OFF);
        One<SpaceRole> role = form.fields().one("role", "spaces.members.role", roles, words::name);
        if (roles.size() == 1) {
            role.setValue(roles.get(0));
        }
        form.part(words.questions(space.id(), roles));
        TextArea word = form.fields().longText("word", "spaces.invite.word");
        word.setMaxLength(LONGEST_WORD);
        word.setHelperText(screen.text("spaces.invite.word-hint"));
        form.submit("spaces.invite.send", () -> {
            invitations.invite(
                    screen.actor(),
                    space.id(),
                    email.getValue(),
                    role.getValue() == null ? "" : role.getValue().key(),
                    word.getValue());
            Notice.done(screen.text("spaces.invite.sent", email.getValue()));
            email.clear();
            email.focus();
            refresh();
        });
        return form;
    }

    private Component row(Seen<Invitation> seen) {
        Invitation each = seen.value();
        List<Component> end = new ArrayList<>();
        end.add(new Badge(words.name(each.role()), SpaceLook.tone(space.kind())));
        if (seen.may(InvitationAction.REMIND)) {
            end.add(Buttons.ghost(screen, "spaces.invite.remind", () -> {
                invitations.remind(screen.actor(), space.id(), each.id());
                Notice.done(screen.text("spaces.invite.reminded-now", each.email()));
                refresh();
            }));
        }
        if (seen.may(InvitationAction.WITHDRAW)) {
            end.add(Buttons.ghost(screen, "spaces.invite.withdraw", () -> withdraw(each)));
        }
        String line = screen.text(
                "spaces.invite.line",
                screen.words().date(each.at()),
                screen.words().person(each.inviter()),
                screen.words().date(each.until()));
        String reminded = each.reminded() == null
                ? ""
                : " · " + screen.text("spaces.invite.reminded", screen.words().date(each.reminded()));
        return new PersonRow(each.email(), each.id()).note(line + reminded).end(end.toArray(Component[]::new));
    }

    private void withdraw(Invitation each) {
        Confirm.ask(
                screen,
                "spaces.invite.withdraw-title",
                "spaces.invite.withdraw-text",
                "spaces.invite.withdraw",
                each.email(),
                () -> {
                    invitations.withdraw(screen.actor(), space.id(), each.id());
                    refresh();
                });
    }
}
