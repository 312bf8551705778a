package org.etwin.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.projects.Partner;
import org.etwin.projects.PartnerState;
import org.etwin.projects.Partners;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectAction;
import org.etwin.ui.Badge;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Columns;
import org.etwin.ui.Notice;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;

/**
 * Who takes part in a project after its approval; a founder invites, takes back and ends. What others do changes the lists
 * alone: the form, with what is typed in it, and the place of the keyboard stay.
 */
final class PartnersOfProject extends Div {
    private final Columns columns = new Columns();
    private final Div founders = new Div();
    private final Div joined = new Div();
    private final Div invited = new Div();
    private final InvitingPartners inviting;
    private final transient Screen screen;
    private final transient Partners partners;
    private final transient ProjectWords words;
    private final transient Runnable refresh;
    private final transient ProjectPeople people;
    private transient Seen<Project> seen;
    private transient List<Object> drawn = List.of();

    /** @param refresh reads the project again and ends in {@link #show} */
    PartnersOfProject(
            Screen screen, Partners partners, ProjectWords words, InvitingPartners inviting, Runnable refresh) {
        this.screen = screen;
        this.partners = partners;
        this.words = words;
        this.inviting = inviting;
        this.refresh = refresh;
        people = new ProjectPeople(screen, words);
        add(columns);
        columns.main(founders, joined).side(invited, inviting);
        inviting.sent(refresh);
    }

    /** Draws again what is another than it was. */
    void show(Seen<Project> now) {
        Page<Partner> in = page(now.value().id(), null);
        List<Partner> asked = partners.invited(screen.actor(), now.value().id(), PageRequest.first(PageRequest.MOST))
                .items();
        List<Object> what = List.of(now.allowed(), now.value().founders(), in.items(), asked);
        seen = now;
        inviting.setVisible(seen.may(ProjectAction.INVITE));
        if (what.equals(drawn)) {
            return;
        }
        drawn = what;
        founders.removeAll();
        founders.add(people.founders(seen.value()));
        joined.removeAll();
        joined.add(joined(in));
        invited.removeAll();
        if (!asked.isEmpty()) {
            Card card = Card.titled(screen.text("projects.partners.invited"));
            asked.forEach(each -> card.add(waiting(each)));
            invited.add(card);
        }
    }

    private Card joined(Page<Partner> page) {
        Card card = Card.titled(screen.text("projects.partners"));
        show(card, page);
        if (card.getComponentCount() == 1) {
            card.note(screen.text(
                    seen.may(ProjectAction.INVITE) ? "projects.partners.none-yet" : "projects.partners.none"));
        }
        return card;
    }

    private Page<Partner> page(Id project, String after) {
        return partners.of(screen.actor(), project, new PageRequest(after, PageRequest.USUAL));
    }

    private void show(Card card, Page<Partner> page) {
        page.items().forEach(each -> card.add(row(each)));
        if (page.next() != null) {
            Button more = Buttons.soft(screen, "ui.list.more", () -> {});
            more.addClickListener(click -> {
                int first = card.indexOf(more);
                card.remove(more);
                show(card, page(seen.value().id(), page.next()));
                if (first < card.getComponentCount()) {
                    focus(card.getComponentAt(first));
                }
            });
            card.add(more);
        }
    }

    private PersonRow row(Partner partner) {
        PersonRow row = people.person(partner.person(), partner.name());
        if (partner.schoolName() != null) {
            row.note(partner.schoolName() + " · " + words.territory(partner.territory()));
        }
        if (partner.state() == PartnerState.FORMER) {
            return row.end(new Badge(screen.words().of("projects.partner", partner.state()), Tone.NEUTRAL));
        }
        row.note(screen.text("projects.partners.since", screen.words().date(partner.since())));
        if (!seen.may(ProjectAction.REMOVE)) {
            return row;
        }
        Button remove = Buttons.ghost(screen, "projects.partners.remove", () -> remove(partner));
        remove.setAriaLabel(screen.text("projects.partners.remove-named", partner.name()));
        return row.end(remove);
    }

    private void remove(Partner partner) {
        new WordDialog(screen, "projects.partners.remove-title", partner.name())
                .hint("projects.partners.remove-hint", partner.name())
                .word("reason", "projects.partners.reason", Partners.LONGEST_WORD)
                .needed()
                .doing("projects.partners.remove", reason -> {
                    partners.remove(screen.actor(), seen.value().id(), partner.person(), reason);
                    Notice.done(screen.text("projects.partners.removed", partner.name()));
                    refresh.run();
                    focusHeading(joined);
                });
    }

    private PersonRow waiting(Partner partner) {
        PersonRow row = people.person(partner.person(), partner.name())
                .note(screen.text("projects.waits-for", screen.words().person(partner.name())))
                .note(screen.text("projects.since", screen.words().relative(partner.since())))
                .note(screen.text("projects.invited-until", screen.words().date(partner.until())));
        if (!seen.may(ProjectAction.REMOVE)) {
            return row;
        }
        Button back = Buttons.ghost(screen, "projects.partners.take-back", () -> {
            partners.withdraw(screen.actor(), seen.value().id(), partner.person());
            Notice.done(screen.text("projects.partners.taken-back"));
            refresh.run();
            focusHeading(invited.getComponentCount() > 0 ? invited : joined);
        });
        back.setAriaLabel(screen.text("projects.partners.take-back-named", partner.name()));
        return row.end(back);
    }

    /** The button that was pressed is gone: the keyboard goes on at the list in which it stood. */
    private static void focusHeading(Div list) {
        focus(((Card) list.getComponentAt(0)).getComponentAt(0));
    }

    /** After a dialog has closed, which would give the focus back to a button that is gone. */
    private static void focus(Component target) {
        target.getElement().setAttribute("tabindex", "-1").executeJs("setTimeout(() => this.focus())");
    }
}
