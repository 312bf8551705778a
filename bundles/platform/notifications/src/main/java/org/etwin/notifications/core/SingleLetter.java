package org.etwin.notifications.core;

import java.util.List;
import java.util.Optional;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.Letter;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.notifications.spi.WritesMails.NotNow;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mail about one notification. Needs a running transaction. */
@Component(service = SingleLetter.class)
public final class SingleLetter {
    private final NotificationRepository notifications;
    private final Kinds kinds;
    private final Sight sight;
    private final Sheet sheet;
    private final Json json;

    @Activate
    public SingleLetter(
            @Reference NotificationRepository notifications,
            @Reference Kinds kinds,
            @Reference Sight sight,
            @Reference Sheet sheet,
            @Reference Json json) {
        this.notifications = notifications;
        this.kinds = kinds;
        this.sight = sight;
        this.sheet = sheet;
        this.json = json;
    }

    Optional<Letter> write(Recipient to, Id notification) {
        StoredNotification told = notifications
                .find(notification)
                .filter(each -> each.recipient().equals(to.account().id()))
                .orElse(null);
        if (told == null) {
            return Optional.empty();
        }
        NotificationKind kind = kinds.of(told.kind());
        // It was to go at once when it happened; since then all may have been switched off.
        Frequency now = to.of(kind).chosen("mail", Frequency.AT_ONCE);
        if (!kind.security() && (to.paused() || now == Frequency.OFF)) {
            return Optional.empty();
        }
        return switch (sight.of(to.actor(), told)) {
            case GONE -> Optional.empty();
            case AWAY -> throw new NotNow(told.announcer());
            default -> Optional.of(letter(to, told, kind));
        };
    }

    private Letter letter(Recipient to, StoredNotification told, NotificationKind kind) {
        String subject = told.textKey() + ".subject";
        String body = told.textKey() + ".body";
        String button = told.textKey() + ".button";
        if (!sheet.has(subject) || !sheet.has(body)) {
            throw new NotNow("text " + subject);
        }
        Object[] args = told.args(json).toArray();
        return new Letter(
                to.account().email(),
                sheet.language(to),
                sheet.text(to, subject, args).replaceAll("\\s+", " "),
                sheet.text(to, body, args),
                List.of(),
                told.link(),
                sheet.text(to, sheet.has(button) ? button : "notifications.mail.open", args),
                sheet.why(to, kind),
                sheet.sender(to.actor()),
                sheet.leaving(to, kind));
    }
}
