package org.etwin.network.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.membership.Members;
import org.etwin.membership.Profile;
import org.etwin.network.Contacts;
import org.etwin.platform.Id;
import org.etwin.ui.FormView;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Asks one person to be a contact. */
@Route("contacts/ask/:person")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class AskContactView extends FormView implements BeforeEnterObserver {
    private final transient Members members;
    private final TextArea message;
    private transient Id person;
    private String name = "";

    @Activate
    public AskContactView(@Reference Screen screen, @Reference Contacts contacts, @Reference Members members) {
        super(screen, "network.ask.title");
        this.members = members;
        form.hint("network.ask.hint");
        message = fields().longText("message", "network.ask.message");
        message.setMaxLength(Contacts.LONGEST_MESSAGE);
        message.setHelperText(text("network.ask.message-hint"));
        form.submit("network.ask.send", () -> {
            contacts.ask(actor(), person, message.getValue());
            Notice.done(text("network.ask.sent", name));
            go("contacts");
        });
        form.cancel("people");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        person = Id.parse(event.getRouteParameters().get("person").orElse(""));
        Profile profile = members.find(actor(), person).value();
        name = profile.name();
        heading(text("network.ask.heading", name));
    }
}
