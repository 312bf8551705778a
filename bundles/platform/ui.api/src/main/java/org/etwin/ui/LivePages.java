package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells open pages that something happened. Only that: the page reads again with its own rights. Subscriptions end by
 * themselves when the component is detached and begin again when it is attached.
 */
@ProviderType
public interface LivePages {
    /**
     * @param types beginning of the types, for example {@code spaces.}; empty for all but what is only written down or
     *     passing by (the audit, who is in a space), which is heard under its own name
     * @param refresh runs under the session's lock, with the session current; several events close together may be one
     *     call
     */
    Registration on(Component component, String types, Runnable refresh);

    /** The same for events in which that id occurs. */
    Registration on(Component component, String types, Id about, Runnable refresh);

    /**
     * The same for pages that read only what changed.
     *
     * @param changed gets all ids that occur in the events, of several events together
     */
    Registration changes(Component component, String types, Id about, Consumer<Set<Id>> changed);

    /**
     * The same for what many look at together.
     *
     * @param changed gets the ids, and the round of the newest of the events
     */
    Registration rounds(Component component, String types, Id about, BiConsumer<Set<Id>, Round> changed);
}
