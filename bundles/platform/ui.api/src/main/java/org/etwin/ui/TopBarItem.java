package org.etwin.ui;

import com.vaadin.flow.component.Component;
import org.osgi.annotation.versioning.ConsumerType;

/** Something in the top bar between "Create" and the person: a bell, an envelope. Usually an {@link IconButton}. */
@ConsumerType
public interface TopBarItem {
    default int order() {
        return 100;
    }

    default Needs needs() {
        return Needs.SIGNED_IN;
    }

    Component create(Screen screen);
}
