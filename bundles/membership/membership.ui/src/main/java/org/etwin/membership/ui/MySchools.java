package org.etwin.membership.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.etwin.membership.Decision;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.JoinRequestAction;
import org.etwin.membership.Joining;
import org.etwin.membership.SchoolRole;
import org.etwin.membership.Validating;
import org.etwin.platform.Seen;
import org.etwin.ui.Badge;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Confirm;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.One;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;

/** Where one works: how far each school is, and what can be changed about it. */
final class MySchools extends Div {
    private final transient Screen screen;
    private final transient Joining joining;
    private final transient Validating validating;

    MySchools(Screen screen, Joining joining, Validating validating) {
        this.screen = screen;
        this.joining = joining;
        this.validating = validating;
    }

    void draw(boolean etwinner) {
        removeAll();
        Card card = Card.titled(screen.text("membership.profile.schools"));
        List<Seen<JoinRequest>> mine = joining.mine(screen.actor());
        if (etwinner) {
            card.add(new Row(new Badge(screen.text("membership.badge"), Tone.OK)));
        }
        mine.forEach(request -> card.add(school(request, etwinner)));
        if (mine.isEmpty()) {
            card.note(screen.text("membership.profile.no-school"));
        }
        if (!screen.actor().isSuspended()) {
            card.add(new Row(
                    new Link("join", screen.text(etwinner ? "membership.profile.add" : "membership.profile.ask"))
                            .asSoftButton()));
        }
        add(card);
    }

    private Stack school(Seen<JoinRequest> seen, boolean etwinner) {
        JoinRequest request = seen.value();
        Span role = new Span(screen.words().of("membership.role", request.role()));
        role.addClassNames("muted", "small");
        Stack stack = new Stack(
                new Row(
                                new Link(
                                        "schools/" + request.school().id(),
                                        request.school().name()),
                                new Badge(
                                        screen.words().of("membership.state", request.state()),
                                        Tones.of(request.state())))
                        .spread(),
                role);
        stack.addClassNames("tight", "etwin-part");
        told(request, stack);
        Row actions = new Row();
        if (seen.may(JoinRequestAction.GIVE_EVIDENCE)) {
            actions.add(new Link("profile/evidence/" + request.id(), screen.text("membership.banner.show")).asButton());
        }
        if (seen.may(JoinRequestAction.ASK_AGAIN) && !etwinner) {
            actions.add(new Link("join", screen.text("membership.becoming.again")).asSoftButton());
        }
        if (seen.may(JoinRequestAction.CHANGE_SCHOOL)) {
            actions.add(new Link("profile/school/" + request.id(), screen.text("membership.profile.change-school"))
                    .asGhostButton());
        }
        if (seen.may(JoinRequestAction.CHANGE_ROLE)) {
            actions.add(Buttons.ghost(screen, "membership.profile.change-role", () -> askRole(seen, etwinner)));
        }
        if (seen.may(JoinRequestAction.LEAVE)) {
            actions.add(Buttons.danger(screen, "membership.profile.leave", () -> askLeave(seen, etwinner)));
        }
        stack.add(actions);
        return stack;
    }

    /** What was written last, and until when the rights stay. */
    private void told(JoinRequest request, Stack stack) {
        List<Decision> steps = validating.history(screen.actor(), request.id());
        if (!steps.isEmpty()) {
            Decision last = steps.get(steps.size() - 1);
            if (last.note() != null && !last.note().isBlank() || last.reason() != null) {
                stack.add(new Paragraph(RequestWords.step(screen.words(), last)));
            }
        }
        if (request.rightsUntil() != null) {
            stack.add(new Paragraph(
                    screen.text("membership.desk.rights-until", screen.words().date(request.rightsUntil()))));
        }
    }

    private void askRole(Seen<JoinRequest> seen, boolean etwinner) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(screen.text(
                "membership.profile.role.title", seen.value().school().name()));
        Form form = new Form(screen);
        One<SchoolRole> role = form.fields()
                .one("role", "membership.join.role", List.of(SchoolRole.values()), one -> screen.words()
                        .of("membership.role", one));
        role.setValue(seen.value().role());
        dialog.add(form);
        dialog.getFooter()
                .add(
                        Buttons.ghost(screen, "ui.cancel", dialog::close),
                        Buttons.primary(screen, "membership.profile.save", () -> {
                            if (form.run(() -> joining.changeRole(
                                    screen.actor(), seen.value().id(), seen.version(), role.getValue()))) {
                                dialog.close();
                                Notice.done(screen.text("membership.profile.saved"));
                                draw(etwinner);
                            }
                        }));
        dialog.open();
    }

    private void askLeave(Seen<JoinRequest> seen, boolean etwinner) {
        Confirm.ask(
                screen,
                "membership.profile.leave.sure",
                "membership.profile.leave.what",
                "membership.profile.leave",
                seen.value().school().name(),
                () -> {
                    joining.leave(screen.actor(), seen.value().id(), seen.version());
                    draw(etwinner);
                });
    }
}
