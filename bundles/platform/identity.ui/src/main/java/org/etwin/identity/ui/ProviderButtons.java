package org.etwin.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import org.etwin.identity.OtherSignIns;
import org.etwin.identity.OtherSignIns.Provider;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** Who else vouches for people here; empty when nobody does. */
final class ProviderButtons extends Div {
    ProviderButtons(Screen screen, OtherSignIns others, Supplier<String> wanted) {
        List<Provider> providers = others.providers(screen.words().locale());
        if (providers.isEmpty()) {
            setVisible(false);
            return;
        }
        Row row = new Row();
        for (Provider provider : providers) {
            Button button = new Button(screen.text("identity.other.by", provider.label()));
            button.setDisableOnClick(true);
            button.addClickListener(click -> {
                Notice.guarded(
                        screen,
                        () -> Departures.leave(
                                screen.current(),
                                others.depart(provider.name(), screen.words().locale()),
                                wanted.get()));
                button.setEnabled(true);
            });
            row.add(button);
        }
        add(new Paragraph(screen.text("identity.other.or")), row);
    }
}
