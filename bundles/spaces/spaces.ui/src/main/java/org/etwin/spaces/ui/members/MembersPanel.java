package org.etwin.spaces.ui.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.etwin.countries.Territories;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.spaces.Consents;
import org.etwin.spaces.HandOvers;
import org.etwin.spaces.MemberAction;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceMember;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.SpaceMembers.MemberQuery;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.ui.Paged;
import org.etwin.spaces.ui.Panel;
import org.etwin.spaces.ui.RolesInWords;
import org.etwin.spaces.ui.SpaceLook;
import org.etwin.spaces.ui.pupils.ConsentBadges;
import org.etwin.spaces.ui.pupils.Slips;
import org.etwin.ui.Badge;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Confirm;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Notice;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** Who is in the space, found by name and role; roles and pupils' passwords for those who may. */
final class MembersPanel extends Panel {
    private final transient Screen screen;
    private final transient Spaces spaces;
    private final transient SpaceMembers members;
    private final transient HandOvers handOvers;
    private final transient Territories territories;
    private final transient RolesInWords words;
    private final transient Seen<Space> seen;
    private final Id space;
    private final transient ConsentBadges consents;
    private final TextField find = new TextField();
    private final Select<Space.RoleCount> role = new Select<>();
    private final Span count = new Span();
    private final Div slips = new Div();
    private final Paged<Seen<SpaceMember>> list;

    MembersPanel(
            Screen screen,
            Spaces spaces,
            SpaceMembers members,
            HandOvers handOvers,
            Territories territories,
            Consents allConsents,
            Seen<Space> seen) {
        this.screen = screen;
        this.spaces = spaces;
        this.members = members;
        this.handOvers = handOvers;
        this.territories = territories;
        this.words = new RolesInWords(screen);
        this.seen = seen;
        this.space = seen.value().id();
        this.consents = new ConsentBadges(screen, allConsents, seen);
        Row filters = filters();
        count.addClassNames("muted", "small");
        count.getElement().setAttribute("role", "status");
        list = new Paged<>(screen, this::page, this::row, empty());
        list.addClassName("space-members");
        slips.setVisible(false);
        add(slips, filters, count, new Card(list));
        find.addValueChangeListener(change -> list.restart());
        role.addValueChangeListener(change -> list.restart());
        screen.live().on(this, "spaces.member-", space, this::again);
    }

    private Row filters() {
        find.setPlaceholder(screen.text("spaces.members.find"));
        find.setAriaLabel(screen.text("spaces.members.find"));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        role.setItems(seen.value().people());
        role.setAriaLabel(screen.text("spaces.members.role"));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(screen.text("spaces.members.all-roles"));
        role.setPlaceholder(screen.text("spaces.members.all-roles"));
        role.setItemLabelGenerator(each -> each == null
                ? screen.text("spaces.members.all-roles")
                : screen.text("spaces.members.role-count", words.name(each.role()), each.count()));
        return new Row(find, role);
    }

    private Page<Seen<SpaceMember>> page(PageRequest wanted) {
        String key = role.getValue() == null ? null : role.getValue().role().key();
        Page<Seen<SpaceMember>> page =
                consents.reading(members.search(screen.actor(), space, new MemberQuery(find.getValue(), key), wanted));
        count.setText(screen.text("spaces.members.count", page.total().value()));
        return page;
    }

    private EmptyState empty() {
        return new EmptyState(
                "users", screen.text("spaces.members.none-found"), screen.text("spaces.members.none-found-hint"));
    }

    private void again() {
        Space.RoleCount chosen = role.getValue();
        List<Space.RoleCount> people =
                spaces.find(screen.actor(), space).value().people();
        role.setItems(people);
        if (chosen != null) {
            people.stream()
                    .filter(each -> each.role().equals(chosen.role()))
                    .findFirst()
                    .ifPresent(role::setValue);
        }
        list.refresh();
    }

    private Component row(Seen<SpaceMember> each) {
        SpaceMember member = each.value();
        String name = screen.words().person(member.name());
        List<Component> end = new ArrayList<>(consents.of(member.account()));
        end.add(new Badge(words.name(member.role()), SpaceLook.tone(seen.value().kind())));
        if (each.may(MemberAction.CHANGE_ROLE)) {
            end.add(Buttons.icon(screen, "user-star", "spaces.members.change-role", () -> changeRole(member, name)));
        }
        if (each.may(MemberAction.HAND_OVER)) {
            end.add(Buttons.icon(screen, "handshake", "spaces.members.hand-over", () -> handOver(member, name)));
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
        return new PersonRow(name, member.account()).note(about(member)).end(end.toArray(Component[]::new));
    }

    private String about(SpaceMember member) {
        List<String> parts = new ArrayList<>();
        if (member.userName() != null) {
            parts.add(screen.text("spaces.pupils.user-name", member.userName()));
        }
        if (member.school() != null) {
            parts.add(member.school());
        }
        if (member.country() != null) {
            parts.add(territories.name(member.country(), screen.words().locale()));
        }
        String since = screen.words().date(member.joined());
        parts.add(screen.text(parts.isEmpty() ? "spaces.members.since-only" : "spaces.members.since", since));
        return String.join(" · ", parts);
    }

    private void changeRole(SpaceMember member, String name) {
        List<SpaceRole> roles = spaces.rights(screen.actor(), space).roles().stream()
                .filter(each -> !each.fixed() && each.pupil() == member.role().pupil())
                .toList();
        RoleDialog.open(screen, space, name, roles, member.role(), chosen -> {
            members.changeRole(screen.actor(), space, member.account(), chosen.key());
            Notice.done(screen.text("spaces.members.role-changed", name));
            again();
        });
    }

    private void handOver(SpaceMember member, String name) {
        Confirm.ask(
                screen,
                "spaces.members.hand-over-title",
                "spaces.members.hand-over-text",
                "spaces.members.hand-over",
                name,
                () -> {
                    handOvers.offer(screen.actor(), space, member.account());
                    Notice.done(screen.text("spaces.members.hand-over-asked", name));
                });
    }

    private void reset(SpaceMember member, String name) {
        Confirm.ask(
                screen, "spaces.pupils.reset-title", "spaces.pupils.reset-text", "spaces.pupils.reset", name, () -> {
                    slips.removeAll();
                    slips.setVisible(true);
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
                    again();
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
}
