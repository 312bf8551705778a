package org.etwin.notifications.core;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.LateMail;
import org.etwin.notifications.LateMails;
import org.etwin.notifications.NotificationArrived;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells people what an event means for them, by the channels that they chose. Needs a running transaction. */
@Component(service = Telling.class)
public final class Telling {
    private static final int AT_ONCE = 500;

    private final NotificationRepository notifications;
    private final ChoiceRepository choices;
    private final Kinds kinds;
    private final Channels channels;
    private final Digests digests;
    private final LateMails mails;
    private final Outbox outbox;
    private final Json json;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public Telling(
            @Reference NotificationRepository notifications,
            @Reference ChoiceRepository choices,
            @Reference Kinds kinds,
            @Reference Channels channels,
            @Reference Digests digests,
            @Reference LateMails mails,
            @Reference Outbox outbox,
            @Reference Json json,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.notifications = notifications;
        this.choices = choices;
        this.kinds = kinds;
        this.channels = channels;
        this.digests = digests;
        this.mails = mails;
        this.outbox = outbox;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    void tell(StoredNotification.Source source, List<Announcement> announced) {
        for (int i = 0; i < announced.size(); i += AT_ONCE) {
            tellSome(source, announced.subList(i, Math.min(announced.size(), i + AT_ONCE)));
        }
    }

    private void tellSome(StoredNotification.Source source, List<Announcement> announced) {
        announced.stream()
                .collect(Collectors.groupingBy(each -> List.of(each.kind(), each.textKey())))
                .values()
                .forEach(alike -> new Alike(source, alike).tell());
    }

    /** Announcements of one kind and text. */
    private final class Alike {
        private final StoredNotification.Source source;
        private final List<Announcement> announced;
        private final NotificationKind kind;
        private final Map<Id, List<StoredChoice>> chosen;
        private final Map<Id, StoredPerson> people;
        private final Map<Id, List<StoredNotification>> heads;
        private final List<LateMail> atOnce = new ArrayList<>();
        private final Map<Frequency, Set<Id>> gathered = new EnumMap<>(Frequency.class);

        Alike(StoredNotification.Source source, List<Announcement> announced) {
            this.source = source;
            this.announced = announced;
            this.kind = kinds.of(announced.get(0).kind());
            Set<Id> recipients = announced.stream().map(Announcement::recipient).collect(Collectors.toSet());
            this.chosen = choices.of(recipients, kind.key());
            this.people = choices.people(recipients);
            this.heads = notifications.heads(recipients, announced.get(0).textKey());
        }

        void tell() {
            announced.forEach(this::one);
            mails.post(atOnce);
            gathered.forEach((cadence, recipients) -> digests.expect(recipients, cadence));
        }

        private void one(Announcement each) {
            Id recipient = each.recipient();
            StoredPerson person = people.get(recipient);
            Choices holds =
                    new Choices(kind, chosen.getOrDefault(recipient, List.of()), person != null && person.isPaused());
            Frequency mail = holds.mail(each.mail());
            if (!holds.inPage() && mail == Frequency.OFF && !channels.areThere()) {
                return;
            }
            StoredNotification told = new StoredNotification(ids.next(), each, source, json, clock.instant());
            told.shown(holds.inPage());
            if (holds.inPage()) {
                stand(told);
            }
            if (mail == Frequency.AT_ONCE) {
                atOnce.add(new LateMail(recipient, MailTexts.WRITER, MailTexts.one(told.id())));
            } else if (mail.isGathered()) {
                told.waitsFor(mail);
                gathered.computeIfAbsent(mail, any -> new HashSet<>()).add(recipient);
            }
            notifications.add(told);
            outbox.publish(new NotificationArrived(told.id(), recipient));
        }

        /** Unread ones of the same text that lead to the same place become one line. */
        private void stand(StoredNotification told) {
            List<StoredNotification> standing = heads.computeIfAbsent(told.recipient(), any -> new ArrayList<>());
            standing.stream().filter(told::isSameAs).findFirst().ifPresent(older -> {
                told.standsInFrontOf(older);
                standing.remove(older);
            });
            standing.add(told);
        }
    }
}
