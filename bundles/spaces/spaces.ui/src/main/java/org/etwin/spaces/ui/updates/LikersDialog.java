package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.dialog.Dialog;
import org.etwin.platform.Id;
import org.etwin.spaces.ui.Paged;
import org.etwin.spaces.ui.PeopleRow;
import org.etwin.ui.Buttons;
import org.etwin.ui.EmptyState;

/** Everybody who likes an update. */
final class LikersDialog extends Dialog {
    LikersDialog(Sharing sharing, Id update) {
        setHeaderTitle(sharing.text("spaces.updates.likers"));
        setWidth("26rem");
        add(new Paged<>(
                sharing.screen(),
                page -> sharing.likes().who(sharing.actor(), sharing.space(), update, page),
                author -> PeopleRow.of(sharing.screen(), author),
                new EmptyState(
                        "thumbs-up-o",
                        sharing.text("spaces.updates.likers-none"),
                        sharing.text("spaces.updates.likers-none-hint"))));
        getFooter().add(Buttons.ghost(sharing.screen(), "ui.close", this::close));
    }
}
