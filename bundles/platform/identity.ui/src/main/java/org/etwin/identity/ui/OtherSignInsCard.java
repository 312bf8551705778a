package org.etwin.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etwin.identity.OtherSignIns;
import org.etwin.identity.OtherSignIns.Provider;
import org.etwin.identity.OtherSignIns.Ways;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Notice;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** By whom else one signs in: linked ones with a way to end each, and those that can be linked. */
final class OtherSignInsCard extends Div {
    private final transient Screen screen;
    private final transient OtherSignIns others;

    OtherSignInsCard(Screen screen, OtherSignIns others) {
        this.screen = screen;
        this.others = others;
        draw();
    }

    private void draw() {
        removeAll();
        Ways ways = others.mine(screen.actor());
        List<Provider> providers = others.providers(screen.words().locale());
        if (providers.isEmpty() && ways.links().isEmpty()) {
            return;
        }
        Card card = Card.titled(screen.text("identity.other.card"));
        ways.links().forEach(link -> card.add(row(link, providers)));
        List<Provider> unlinked = providers.stream()
                .filter(each ->
                        ways.links().stream().noneMatch(link -> link.provider().equals(each.name())))
                .toList();
        if (!unlinked.isEmpty()) {
            card.add(linking(unlinked, ways.password()));
        }
        add(card);
    }

    private Row row(OtherSignIns.Link link, List<Provider> providers) {
        String label = providers.stream()
                .filter(each -> each.name().equals(link.provider()))
                .map(Provider::label)
                .findFirst()
                .orElse(link.provider());
        String note = Stream.of(
                        link.shown(),
                        screen.text("identity.other.since", screen.words().dateTime(link.since())))
                .filter(each -> each != null)
                .collect(Collectors.joining(" · "));
        Button end = Buttons.ghost(screen, "identity.other.unlink", () -> {
            others.unlink(screen.actor(), link.id());
            Notice.done(screen.text("identity.other.unlinked", label));
            draw();
        });
        end.setAriaLabel(screen.text("identity.other.unlink") + ": " + label);
        return new Row(new Div(PersonRow.strong(label), muted(note)), end).spread();
    }

    private Form linking(List<Provider> providers, boolean hasPassword) {
        Form form = new Form(screen);
        form.hint("identity.other.link-hint");
        PasswordField password =
                hasPassword ? form.fields().password("password", "identity.account.current", true) : null;
        for (Provider provider : providers) {
            Button link = new Button(screen.text("identity.other.link", provider.label()));
            link.addClickListener(click -> form.run(() -> Departures.leave(
                    screen.current(),
                    others.departToLink(
                            screen.actor(),
                            provider.name(),
                            screen.words().locale(),
                            password == null ? null : password.getValue()),
                    null)));
            form.button(link);
        }
        return form;
    }

    private static Paragraph muted(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("muted");
        return words;
    }
}
