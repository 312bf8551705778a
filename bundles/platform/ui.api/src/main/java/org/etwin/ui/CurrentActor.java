package org.etwin.ui;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who sits in front of the page that is being served. All methods must be called while a Vaadin session is current: in
 * event listeners, in navigation and inside {@code ui.access}.
 */
@ProviderType
public interface CurrentActor {
    /** Resolved anew for each request, so its rights are never older than a second. Never null. */
    Actor actor();

    /**
     * Makes that account the actor of this browser session, under a new session id; when the sign-in waits for a second
     * step, only {@link #session()} knows of it until then. The caller has checked the password or what stands for it.
     */
    void signIn(Id account);

    /**
     * The sign-in of this browser, which waited for its second step, is let through: from now on under a new session id and
     * in the account's language.
     */
    default void passed() {}

    /** The sign-in of this browser, one of {@code Sessions}; empty for visitors. */
    default Optional<Id> session() {
        return Optional.empty();
    }

    /**
     * Keeps something for this browser, on the server, until its session ends.
     *
     * @param what null forgets
     */
    default void remember(String name, Serializable what) {}

    /** What {@link #remember} keeps. */
    default <T extends Serializable> Optional<T> remembered(String name, Class<T> type) {
        return Optional.empty();
    }

    /** Ends the session; the browser goes to the landing page. */
    void signOut();

    /** The language of the screens: chosen, else of the account, else the browser's. */
    Locale locale();

    /** Chooses the language of this session and redraws the page. */
    void speak(Locale language);

    /** The territory whose theme and defaults hold: of the person's school or desk; empty for visitors. */
    Optional<String> territory();
}
