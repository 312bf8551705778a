package org.etwin.spaces.ui.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.ArrayList;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.MemberAction;
import org.etwin.spaces.Right;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceMember;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.ui.Paged;
import org.etwin.spaces.ui.Panel;
import org.etwin.spaces.ui.SpaceLook;
import org.etwin.spaces.ui.pupils.Slips;
import org.etwin.ui.Badge;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Confirm;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.One;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** Who is in the space; roles, invitations and pupils' passwords for those who may. */
final class MembersPanel extends Panel {
    private final transient Screen screen;
    private final transient Spaces spaces;
    private final transient SpaceMembers members;
    private final transient Seen<Space> seen;
    private final Id space;
    private final Div slips = new Div();
    private final Paged<Seen<SpaceMember>> list;

    MembersPanel(Screen screen, Spaces spaces, SpaceMembers members, Seen<Space> seen) {
        this.screen = screen;
        this.spaces = spaces;
        this.members = members;
        this.seen = seen;
        this.space = seen.value().id();
        list = new Paged<>(
                screen,
                page -> members.list(screen.actor(), space, null, page),
                this::row,
                new EmptyState("users", screen.text("spaces.members.none"), screen.text("spaces.members.none-hint")));
        list.addClassName("space-members");
        add(buttons(), slips);
        if (seen.may(Right.INVITE_ADULTS)) {
            add(new Card(new Details(screen.text("spaces.members.add"), addForm())));
        }
        add(new Card(list));
        screen.live().on(this, "spaces.member-", space, list::refresh);
    }

    private Component buttons() {
        Row row = new Row(new Link("spaces/" + space + "/rights", screen.text("spaces.rights.title")).asGhostButton());
        if (seen.may(Right.CREATE_PUPILS)) {
            row.add(
                    new Link("spaces/" + space + "/pupils/bring", screen.text("spaces.pupils.bring")).asGhostButton(),
                    new Link("pupils", screen.text("spaces.pupils.mine")).asGhostButton());
        }
        return row;
    }

    private Form addForm() {
        Form form = new Form(screen);
        EmailField email = form.fields().email("email", "spaces.members.email");
        email.setHelperText(screen.text("spaces.members.email-hint"));
        One<SpaceRole> role =
                form.fields().one("role", "spaces.members.role", members.addable(screen.actor(), space), this::name);
        form.submit("spaces.members.add", () -> {
            members.addAdult(
                    screen.actor(),
                    space,
                    email.getValue(),
                    role.getValue() == null ? "" : role.getValue().key());
            email.clear();
            list.refresh();
            Notice.done(screen.text("spaces.members.added"));
        });
        return form;
    }

    private Component row(Seen<SpaceMember> each) {
        SpaceMember member = each.value();
        String name = screen.words().person(member.name());
        List<Component> end = new ArrayList<>();
        end.add(new Badge(name(member.role()), SpaceLook.tone(seen.value().kind())));
        if (each.may(MemberAction.CHANGE_ROLE)) {
            end.add(Buttons.icon(screen, "user-star", "spaces.members.change-role", () -> changeRole(member, name)));
        }
        if (each.may(MemberAction.RESET_PASSWORD)) {
            end.add(Buttons.icon(screen, "key", "spaces.pupils.reset", () -> reset(member, name)));
        }
        if (each.may(MemberAction.REMOVE)) {
            end.add(Buttons.icon(screen, "close", "spaces.members.remove", () -> remove(member, name)));
        }
        if (each.may(MemberAction.LEAVE)) {
            end.add(Buttons.ghost(screen, "spaces.members.leave", this::leave));
        }
        PersonRow row = new PersonRow(name, member.account());
        if (member.userName() != null) {
            row.note(screen.text("spaces.pupils.user-name", member.userName()));
        } else if (member.school() != null) {
            row.note(member.school());
        }
        return row.end(end.toArray(Component[]::new));
    }

    private void changeRole(SpaceMember member, String name) {
        List<SpaceRole> roles = spaces.rights(screen.actor(), space).roles().stream()
                .filter(role -> !role.fixed() && role.pupil() == member.role().pupil())
                .toList();
        RoleDialog.open(screen, name, roles, member.role(), role -> {
            members.changeRole(screen.actor(), space, member.account(), role.key());
            list.refresh();
        });
    }

    private void reset(SpaceMember member, String name) {
        Confirm.ask(
                screen, "spaces.pupils.reset-title", "spaces.pupils.reset-text", "spaces.pupils.reset", name, () -> {
                    slips.removeAll();
                    slips.add(new Slips(
                            screen,
                            seen.value().title(),
                            List.of(members.resetPassword(screen.actor(), space, member.account())),
                            slips::removeAll));
                });
    }

    private void remove(SpaceMember member, String name) {
        Confirm.ask(
                screen,
                "spaces.members.remove-title",
                "spaces.members.remove-text",
                "spaces.members.remove",
                name,
                () -> {
                    members.remove(screen.actor(), space, member.account());
                    list.refresh();
                });
    }

    private void leave() {
        Confirm.ask(
                screen,
                "spaces.members.leave-title",
                "spaces.members.leave-text",
                "spaces.members.leave",
                seen.value().title(),
                () -> {
                    members.leave(screen.actor(), space);
                    UI.getCurrent().navigate("spaces");
                });
    }

    private String name(SpaceRole role) {
        return screen.text(role.labelKey());
    }
}
