package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Update;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Link;

/** One update with its comments open. */
final class OneUpdate extends Div {
    private final transient Sharing sharing;
    private final Id update;
    private final UpdateCard card;
    private final EmptyState gone;

    OneUpdate(Sharing sharing, Seen<Update> seen, Link back) {
        this.sharing = sharing;
        update = seen.value().id();
        addClassName("stack");
        gone = new EmptyState(
                "newspaper", sharing.text("spaces.updates.gone"), sharing.text("spaces.updates.gone-hint"));
        card = new UpdateCard(sharing, seen, this::refresh);
        card.openComments();
        add(back, card);
        sharing.screen().live().changes(this, "spaces.update-", update, this::changed);
    }

    private void refresh() {
        changed(Set.of(update));
    }

    private void changed(Set<Id> ids) {
        List<Seen<Update>> now = sharing.updates().some(sharing.actor(), sharing.space(), List.of(update));
        if (now.isEmpty()) {
            remove(card);
            add(gone);
        } else {
            remove(gone);
            add(card);
            card.show(now.get(0), true);
        }
    }
}
