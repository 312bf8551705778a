package org.etwin.notifications.core;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.identity.spi.PersonalData;
import org.etwin.notifications.Frequency;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is kept here about a person: what she or he was told, and chose to be told. */
@Component
public final class PersonalNotifications implements PersonalData {
    private static final Actor SYSTEM = new Actor.System("notifications");

    private final Transactions transactions;
    private final NotificationRepository notifications;
    private final ChoiceRepository choices;
    private final Accounts accounts;
    private final Texts texts;
    private final Json json;

    @Activate
    public PersonalNotifications(
            @Reference Transactions transactions,
            @Reference NotificationRepository notifications,
            @Reference ChoiceRepository choices,
            @Reference Accounts accounts,
            @Reference Texts texts,
            @Reference Json json) {
        this.transactions = transactions;
        this.notifications = notifications;
        this.choices = choices;
        this.accounts = accounts;
        this.texts = texts;
        this.json = json;
    }

    /** A notification as its reader saw it. */
    record Told(java.time.Instant at, String kind, String text, String link) {}

    /** A choice of one kind and channel. */
    record Chosen(String kind, String channel, Frequency frequency) {}

    /** The choices that hold for all kinds. */
    record ForAll(String zone, boolean paused) {}

    @Override
    public String folder() {
        return "notifications";
    }

    @Override
    public void write(Id account, Archive archive) throws IOException {
        Locale language = accounts.find(SYSTEM, account)
                .map(Account::language)
                .map(texts::closest)
                .orElse(Locale.ENGLISH);
        archive.json("choices", transactions.reading(() -> choices.of(account).stream()
                .map(choice -> new Chosen(choice.kind(), choice.channel(), choice.frequency()))
                .toList()));
        archive.json("settings", transactions.reading(() -> choices.person(account)
                .map(person -> new ForAll(person.zone(), person.isPaused()))
                .orElse(new ForAll(null, false))));
        long last = 0;
        int part = 1;
        List<StoredNotification> some = page(account, last);
        while (!some.isEmpty()) {
            List<Told> told = new ArrayList<>();
            some.forEach(each -> told.add(told(each, language)));
            archive.json(part == 1 ? "notifications" : "notifications-" + part, told);
            part++;
            last = some.get(some.size() - 1).id().value();
            some = page(account, last);
        }
    }

    private List<StoredNotification> page(Id account, long after) {
        return transactions.reading(() -> notifications.all(account, after));
    }

    private Told told(StoredNotification each, Locale language) {
        String text = texts.text(language, each.textKey(), each.args(json).toArray());
        return new Told(each.created(), each.kind(), text, each.link());
    }
}
