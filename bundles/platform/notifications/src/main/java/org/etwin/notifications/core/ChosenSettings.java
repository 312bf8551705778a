package org.etwin.notifications.core;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.etwin.identity.Accounts;
import org.etwin.identity.Actors;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.MailDesk;
import org.etwin.notifications.MailDesk.Bounced;
import org.etwin.notifications.NotificationSettings;
import org.etwin.notifications.spi.NotificationChannel;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link NotificationSettings} in the database: only what differs from what is usual is a row. */
@Component
public final class ChosenSettings implements NotificationSettings {
    private static final Actor SYSTEM = new Actor.System("notifications");
    private static final List<Frequency> ON_OFF = List.of(Frequency.AT_ONCE, Frequency.OFF);
    private static final List<Frequency> ALL = List.of(Frequency.values());

    private final Transactions transactions;
    private final ChoiceRepository choices;
    private final Kinds kinds;
    private final Channels channels;
    private final Digests digests;
    private final Zones zones;
    private final LeavingLinks links;
    private final MailDesk mails;
    private final Accounts accounts;
    private final Actors actors;
    private final Ids ids;

    @Activate
    public ChosenSettings(
            @Reference Transactions transactions,
            @Reference ChoiceRepository choices,
            @Reference Kinds kinds,
            @Reference Channels channels,
            @Reference Digests digests,
            @Reference Zones zones,
            @Reference LeavingLinks links,
            @Reference MailDesk mails,
            @Reference Accounts accounts,
            @Reference Actors actors,
            @Reference Ids ids) {
        this.transactions = transactions;
        this.choices = choices;
        this.kinds = kinds;
        this.channels = channels;
        this.digests = digests;
        this.zones = zones;
        this.links = links;
        this.mails = mails;
        this.accounts = accounts;
        this.actors = actors;
        this.ids = ids;
    }

    @Override
    public Chosen mine(Actor actor) {
        Id me = person(actor);
        String address = accounts.email(SYSTEM, me).orElse(null);
        ZoneId usual = zones.usual(me);
        List<NotificationChannel> others = channels.reaching(actor);
        return transactions.reading(() -> {
            StoredPerson person = choices.person(me).orElse(null);
            List<StoredChoice> chosen = choices.of(me);
            return new Chosen(
                    person == null ? null : person.zone(),
                    usual.getId(),
                    person != null && person.isPaused(),
                    address,
                    address == null || !mails.isClosed(SYSTEM, () -> address)
                            ? null
                            : mails.bounced(SYSTEM, address).map(Bounced::since).orElse(null),
                    Stream.concat(Stream.of(PAGE, MAIL), others.stream().map(NotificationChannel::key))
                            .toList(),
                    kinds.concerning(actor).stream()
                            .map(kind -> choice(new Choices(kind, chosen, false), others))
                            .toList());
        });
    }

    @Override
    public Optional<String> comesBack(Actor actor) {
        Id me = person(actor);
        return mails.isClosed(SYSTEM, () -> accounts.email(SYSTEM, me).orElse(""))
                ? accounts.email(SYSTEM, me)
                : Optional.empty();
    }

    private static KindChoice choice(Choices holds, List<NotificationChannel> others) {
        NotificationKind kind = holds.kind();
        List<ChannelChoice> all = new ArrayList<>();
        all.add(new ChannelChoice(
                PAGE,
                holds.inPage() ? Frequency.AT_ONCE : Frequency.OFF,
                Frequency.AT_ONCE,
                kind.security() ? List.of(Frequency.AT_ONCE) : ON_OFF));
        all.add(new ChannelChoice(
                MAIL, holds.mail(true), kind.mail(), kind.security() ? List.of(Frequency.AT_ONCE) : ALL));
        if (!kind.security()) {
            others.forEach(channel -> all.add(new ChannelChoice(
                    channel.key(),
                    holds.by(channel) ? Frequency.AT_ONCE : Frequency.OFF,
                    channel.usual(kind),
                    ON_OFF)));
        }
        return new KindChoice(kind.key(), kind.group(), kind.security(), all);
    }

    @Override
    public void choose(Actor actor, String kind, String channel, Frequency frequency) {
        Id me = person(actor);
        NotificationKind declared = kinds.declared(kind == null ? "" : kind)
                .filter(each -> Kinds.concerns(each, actor))
                .orElseThrow(() -> invalid("kind", "notifications.rejected.kind"));
        if (declared.security()) {
            throw new Rejected(Rejection.conflict("notifications.rejected.security"));
        }
        List<Frequency> offered = offered(actor, channel);
        if (frequency == null || !offered.contains(frequency)) {
            throw invalid("frequency", "notifications.rejected.frequency");
        }
        transactions.in(() -> store(me, kind, channel, frequency));
    }

    private List<Frequency> offered(Actor actor, String channel) {
        if (MAIL.equals(channel)) {
            return ALL;
        }
        if (PAGE.equals(channel)
                || channel != null && channels.reaching(actor, channel).isPresent()) {
            return ON_OFF;
        }
        throw invalid("channel", "notifications.rejected.channel");
    }

    private void store(Id account, String kind, String channel, Frequency frequency) {
        choices.of(account, kind, channel)
                .ifPresentOrElse(
                        chosen -> chosen.is(frequency),
                        () -> choices.add(new StoredChoice(ids.next(), account, kind, channel, frequency)));
    }

    @Override
    public void set(Actor actor, String zone, boolean paused) {
        Id me = person(actor);
        String chosen = zone == null || zone.isBlank()
                ? null
                : Zones.zone(zone)
                        .filter(known -> ZoneId.getAvailableZoneIds().contains(known.getId()))
                        .orElseThrow(() -> invalid("zone", "notifications.rejected.zone"))
                        .getId();
        transactions.in(() -> {
            choices.personOrNew(me).set(chosen, paused);
            digests.reschedule(me);
        });
    }

    @Override
    public Leavable leavable(String token) {
        return links.read(token).about();
    }

    @Override
    public void leave(String token) {
        LeavingLinks.Link link = links.read(token);
        Id account = link.account();
        if (actors.actor(account) instanceof Actor.Visitor) {
            return;
        }
        transactions.in(() -> {
            if (link.about().kind() != null) {
                store(account, link.about().kind(), MAIL, Frequency.OFF);
                return;
            }
            List<StoredChoice> chosen = choices.of(account);
            kinds.all().stream()
                    .filter(kind -> !kind.security())
                    .filter(kind -> new Choices(kind, chosen, false).mail(true)
                            == link.about().gathered())
                    .forEach(kind -> store(account, kind.key(), MAIL, Frequency.OFF));
        });
    }

    private static Id person(Actor actor) {
        Id me = actor.account().orElseThrow(Rejected::unauthenticated);
        if (!(actor instanceof Actor.Person)) {
            throw Rejected.forbidden();
        }
        return me;
    }

    private static Rejected invalid(String field, String key) {
        return new Rejected(Rejection.invalid(field, key));
    }
}
