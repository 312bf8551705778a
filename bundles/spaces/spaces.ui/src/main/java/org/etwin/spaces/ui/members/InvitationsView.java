package org.etwin.spaces.ui.members;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.spaces.InvitationAction;
import org.etwin.spaces.Invitations;
import org.etwin.spaces.Invitations.Invitation;
import org.etwin.ui.BaseView;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Confirm;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The invitations that wait for my answer. The one of the address stands first. */
@Route("spaces/invitations/:invitation?")
@StyleSheet("context://static/org.etwin.spaces.ui/spaces.css")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class InvitationsView extends BaseView implements BeforeEnterObserver {
    private final transient Invitations invitations;
    private final Div list = new Div();
    private Id first;

    @Activate
    public InvitationsView(@Reference Screen screen, @Reference Invitations invitations) {
        super(screen, "spaces.invitations.title");
        this.invitations = invitations;
        narrow();
        list.addClassName("stack");
        add(list);
        screen.live().on(this, "spaces.invitation-", this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        first = event.getRouteParameters().get("invitation").map(Id::parse).orElse(null);
        refresh();
    }

    private void refresh() {
        List<Seen<Invitation>> mine =
                invitations.mine(actor(), PageRequest.first(PageRequest.MOST)).items();
        list.removeAll();
        mine.stream().filter(each -> each.value().id().equals(first)).forEach(each -> list.add(card(each)));
        mine.stream().filter(each -> !each.value().id().equals(first)).forEach(each -> list.add(card(each)));
        if (mine.isEmpty()) {
            list.add(new EmptyState(
                    "envelope-open", text("spaces.invitations.none"), text("spaces.invitations.none-hint")));
        }
    }

    private Card card(Seen<Invitation> seen) {
        Invitation each = seen.value();
        Card card = Card.titled(
                each.title(),
                new Paragraph(text(
                        "spaces.invitations.line",
                        words().person(each.inviter()),
                        text(each.role().labelKey()))));
        if (!each.word().isEmpty()) {
            Paragraph word = new Paragraph(each.word());
            word.addClassNames("pre", "space-word");
            card.add(word);
        }
        card.note(text("spaces.invitations.until", words().date(each.until())));
        Row buttons = new Row();
        if (seen.may(InvitationAction.ACCEPT)) {
            buttons.add(Buttons.primary(screen, "spaces.invitations.accept", () -> {
                Id space = invitations.accept(actor(), each.id());
                Notice.done(text("spaces.invitations.accepted", each.title()));
                go("spaces/" + space);
            }));
        }
        if (seen.may(InvitationAction.DECLINE)) {
            buttons.add(Buttons.ghost(screen, "spaces.invitations.decline", () -> decline(each)));
        }
        card.add(buttons);
        return card;
    }

    private void decline(Invitation each) {
        Confirm.ask(
                screen,
                "spaces.invitations.decline-title",
                "spaces.invitations.decline-text",
                "spaces.invitations.decline",
                each.title(),
                () -> {
                    invitations.decline(actor(), each.id());
                    Notice.done(text("spaces.invitations.declined", each.title()));
                    refresh();
                });
    }
}
