package org.etwin.projects.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.etwin.membership.MemberCard;
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
import org.etwin.ui.Form;
import org.etwin.ui.Notice;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;

/** Who takes part in a project after its approval; a founder invites, takes back and ends. */
final class PartnersOfProject extends Div {
    private final Columns columns = new Columns();
    private final transient Screen screen;
    private final transient Partners partners;
    private final transient ProjectWords words;
    private final transient Seen<Project> seen;
    private final transient Runnable refresh;
    private final transient ProjectPeople people;

    PartnersOfProject(
            Screen screen,
            Partners partners,
            PartnerChoice choice,
            ProjectWords words,
            Seen<Project> seen,
            Runnable refresh,
            List<HasValue<?, ?>> typed) {
        this.screen = screen;
        this.partners = partners;
        this.words = words;
        this.seen = seen;
        this.refresh = refresh;
        people = new ProjectPeople(screen, words);
        add(columns);
        columns.main(people.founders(seen.value()), joined());
        invited().ifPresent(columns::side);
        if (seen.may(ProjectAction.INVITE)) {
            columns.side(inviting(choice, typed));
        }
    }

    private Card joined() {
        Card card = Card.titled(screen.text("projects.partners"));
        show(card, null);
        if (card.getComponentCount() == 1) {
            card.note(screen.text(
                    seen.may(ProjectAction.INVITE) ? "projects.partners.none-yet" : "projects.partners.none"));
        }
        return card;
    }

    private void show(Card card, String after) {
        Page<Partner> page = partners.of(screen.actor(), seen.value().id(), new PageRequest(after, PageRequest.USUAL));
        page.items().forEach(each -> card.add(row(each)));
        if (page.next() != null) {
            Button more = Buttons.soft(screen, "ui.list.more", () -> {});
            more.addClickListener(click -> {
                card.remove(more);
                show(card, page.next());
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
                });
    }

    private Optional<Card> invited() {
        Page<Partner> page = partners.invited(screen.actor(), seen.value().id(), PageRequest.first(PageRequest.MOST));
        if (page.items().isEmpty()) {
            return Optional.empty();
        }
        Card card = Card.titled(screen.text("projects.partners.invited"));
        page.items().forEach(each -> card.add(waiting(each)));
        return Optional.of(card);
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
        });
        back.setAriaLabel(screen.text("projects.partners.take-back-named", partner.name()));
        return row.end(back);
    }

    private Card inviting(PartnerChoice choice, List<HasValue<?, ?>> typed) {
        Form form = new Form(screen);
        ComboBox<MemberCard> person = form.fields()
                .find(
                        "person",
                        "projects.partners.person",
                        typedWords -> choice.choosable(typedWords, Optional.empty()),
                        PartnerChoice::label);
        person.setRequiredIndicatorVisible(true);
        person.setHelperText(screen.text("projects.partners.person-hint"));
        form.part(choice.others(Optional::empty));
        TextArea word = form.fields().longText("word", "projects.partners.word");
        word.setMaxLength(Partners.LONGEST_WORD);
        typed.add(person);
        typed.add(word);
        form.submit("projects.partners.send", () -> {
            MemberCard chosen = person.getValue();
            partners.invite(
                    screen.actor(), seen.value().id(), chosen == null ? null : chosen.account(), word.getValue());
            typed.clear();
            Notice.done(screen.text("projects.partners.sent", chosen == null ? "" : chosen.name()));
            refresh.run();
        });
        return Card.titled(screen.text("projects.partners.invite"), form);
    }
}
