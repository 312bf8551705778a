package org.etwin.notifications.core;

import java.util.Locale;
import java.util.Optional;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.identity.Actors;
import org.etwin.notifications.spi.NotificationChannel;
import org.etwin.notifications.spi.NotificationChannel.Told;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands a notification to a channel of a plug-in, if the recipient wants it there. Needs a running transaction. */
@Component(service = Delivering.class)
public final class Delivering {
    private static final Actor SYSTEM = new Actor.System("notifications");

    private final NotificationRepository notifications;
    private final ChoiceRepository choices;
    private final Channels channels;
    private final Kinds kinds;
    private final Sight sight;
    private final Accounts accounts;
    private final Actors actors;
    private final Texts texts;
    private final Json json;

    @Activate
    public Delivering(
            @Reference NotificationRepository notifications,
            @Reference ChoiceRepository choices,
            @Reference Channels channels,
            @Reference Kinds kinds,
            @Reference Sight sight,
            @Reference Accounts accounts,
            @Reference Actors actors,
            @Reference Texts texts,
            @Reference Json json) {
        this.notifications = notifications;
        this.choices = choices;
        this.channels = channels;
        this.kinds = kinds;
        this.sight = sight;
        this.accounts = accounts;
        this.actors = actors;
        this.texts = texts;
        this.json = json;
    }

    void deliver(NotificationChannel channel, Id notification) {
        Optional<StoredNotification> found = notifications.find(notification);
        if (found.isEmpty()) {
            return;
        }
        StoredNotification told = found.get();
        Actor recipient = actors.actor(told.recipient());
        Choices holds = new Choices(kinds.of(told.kind()), choices.of(told.recipient()), false);
        if (channels.reaches(channel, recipient)
                && holds.by(channel)
                && sight.of(recipient, told) == Sight.Answer.VISIBLE) {
            accounts.find(SYSTEM, told.recipient()).ifPresent(account -> channel.deliver(told(told, account)));
        }
    }

    private Told told(StoredNotification told, Account account) {
        Locale language = texts.closest(account.language());
        return new Told(
                told.id(),
                told.recipient(),
                language,
                told.kind(),
                texts.text(language, told.textKey(), told.args(json).toArray()),
                told.link(),
                told.created());
    }
}
