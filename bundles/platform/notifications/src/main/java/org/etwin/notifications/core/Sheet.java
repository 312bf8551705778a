package org.etwin.notifications.core;

import java.util.Locale;
import org.etwin.countries.Territories;
import org.etwin.countries.TerritorySettings;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.Letter;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What all mails of notifications have in common: in whose name they come, and how to get no more of them. */
@Component(service = Sheet.class)
public final class Sheet {
    static final String SETTINGS = "/notifications/settings";
    static final String PAGE = "/notifications/unsubscribe/";
    static final String ONE_CLICK = "/api/v1/notifications/unsubscribe/";

    private final Territories territories;
    private final LeavingLinks links;
    private final Texts texts;

    @Activate
    public Sheet(@Reference Territories territories, @Reference LeavingLinks links, @Reference Texts texts) {
        this.territories = territories;
        this.links = links;
        this.texts = texts;
    }

    Locale language(Recipient to) {
        return texts.closest(to.account().language());
    }

    String text(Recipient to, String key, Object... args) {
        return texts.text(language(to), key, args);
    }

    boolean has(String key) {
        return texts.has(key);
    }

    String name(Recipient to, String kind) {
        String key = kind + ".kind";
        return texts.has(key) ? text(to, key) : text(to, "notifications.kind-away");
    }

    Letter.Sender sender(Actor recipient) {
        return Zones.territory(recipient)
                .map(territories::settings)
                .filter(settings -> settings.nsoName() != null || settings.contact() != null)
                .map(Sheet::sender)
                .orElse(null);
    }

    private static Letter.Sender sender(TerritorySettings settings) {
        return new Letter.Sender(settings.nsoName(), settings.contact());
    }

    String why(Recipient to, NotificationKind kind) {
        return kind.security()
                ? text(to, "notifications.mail.why-security")
                : text(to, "notifications.mail.why", name(to, kind.key()));
    }

    /** Null for what nobody can do without. */
    Letter.Leaving leaving(Recipient to, NotificationKind kind) {
        return kind.security()
                ? null
                : leaving(
                        to,
                        links.of(to.account().id(), kind.key()),
                        text(to, "notifications.mail.leave", name(to, kind.key())));
    }

    Letter.Leaving leaving(Recipient to, Frequency cadence) {
        Id account = to.account().id();
        return leaving(to, links.of(account, cadence), text(to, "notifications.mail.leave." + cadence));
    }

    private Letter.Leaving leaving(Recipient to, String token, String words) {
        return new Letter.Leaving(
                PAGE + token, ONE_CLICK + token, words, SETTINGS, text(to, "notifications.mail.settings"));
    }
}
