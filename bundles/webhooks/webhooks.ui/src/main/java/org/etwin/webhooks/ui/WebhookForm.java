package org.etwin.webhooks.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.platform.Role;
import org.etwin.ui.Desks;
import org.etwin.ui.Form;
import org.etwin.ui.One;
import org.etwin.ui.Screen;
import org.etwin.webhooks.WebhookDetails;

/** What one says about a webhook. */
final class WebhookForm {
    private static final String EVERYWHERE = "";

    private final Form form;
    private final TextField name;
    private final TextField address;
    private final One<String> territory;
    private final CheckboxGroup<String> events;

    WebhookForm(Screen screen, List<String> types, Territories territories, WebhookDetails shown) {
        form = new Form(screen);
        name = form.fields().text("name", "webhooks.name");
        name.setMaxLength(80);
        name.setValue(shown.name());
        address = form.fields().text("address", "webhooks.address");
        address.setMaxLength(1000);
        address.setHelperText(screen.text("webhooks.address-hint"));
        address.setValue(shown.address());
        List<String> codes = codes(screen, territories);
        territory = form.fields()
                .one(
                        "territory",
                        "webhooks.territory",
                        codes,
                        code -> code.equals(EVERYWHERE)
                                ? screen.text("webhooks.everywhere")
                                : territories.name(code, screen.words().locale()));
        territory.setValue(
                shown.territory() != null && codes.contains(shown.territory()) ? shown.territory() : codes.get(0));
        events = form.fields().checks("events", "webhooks.events", types, type -> type);
        events.setValue(shown.events());
    }

    private static List<String> codes(Screen screen, Territories territories) {
        if (!screen.actor().has(Role.ADMIN)) {
            return Desks.of(screen.actor());
        }
        List<String> codes = new ArrayList<>(List.of(EVERYWHERE));
        territories.all().stream().map(Territory::code).forEach(codes::add);
        return codes;
    }

    Form submit(String key, Consumer<WebhookDetails> save) {
        return form.submit(
                key,
                () -> save.accept(new WebhookDetails(
                        name.getValue(), territory.getValue(), address.getValue(), events.getValue())));
    }
}
