package org.etwin.projects.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.etwin.membership.MemberCard;
import org.etwin.platform.Id;
import org.etwin.projects.Partners;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;

/** Where a founder asks a contact to join; afterwards the next one can be chosen at once. */
final class InvitingPartners extends Div {
    private final ComboBox<MemberCard> person;
    private final TextArea word;
    private transient Runnable sent = () -> {};

    InvitingPartners(Screen screen, Partners partners, PartnerChoice choice, Id project) {
        Form form = new Form(screen);
        person = form.fields()
                .find(
                        "person",
                        "projects.partners.person",
                        typedWords -> choice.choosable(typedWords, Optional.empty()),
                        PartnerChoice::label);
        person.setRequiredIndicatorVisible(true);
        person.setHelperText(screen.text("projects.partners.person-hint"));
        form.part(choice.others(Optional::empty));
        word = form.fields().longText("word", "projects.partners.word");
        word.setMaxLength(Partners.LONGEST_WORD);
        form.submit("projects.partners.send", () -> {
            MemberCard chosen = person.getValue();
            partners.invite(screen.actor(), project, chosen == null ? null : chosen.account(), word.getValue());
            Notice.done(screen.text("projects.partners.sent", chosen == null ? "" : chosen.name()));
            person.clear();
            word.clear();
            sent.run();
            person.focus();
        });
        add(Card.titled(screen.text("projects.partners.invite"), form));
    }

    /** What to do once an invitation is on its way. */
    void sent(Runnable then) {
        sent = then;
    }

    List<HasValue<?, ?>> fields() {
        return List.of(person, word);
    }
}
