package org.etwin.notifications.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.countries.TerritorySettings;
import org.etwin.identity.Account;
import org.etwin.identity.AccountsInMemory;
import org.etwin.identity.Actors;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.LateMail;
import org.etwin.notifications.Letter;
import org.etwin.notifications.Notification;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.notifications.spi.NotificationKinds;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Role;
import org.etwin.platform.Standing;
import org.etwin.platform.events.Event;

/** Notifications with people, as they are put together in the server; mails are written when a test asks for them. */
public final class Installation {
    public static final Actor.Person TINA = person(11, "SI");
    public static final Actor.Person MATTI = person(12, "FI");
    public static final Actor.Person SPELA_OF_THE_NSO =
            new Actor.Person(new Id(13), "Špela", Set.of(new Grant(Role.NSO, "SI")), Standing.NONE);
    static final Actor.Person UNCONFIRMED = person(14, null);
    public static final Actor PUPIL = new Actor.Pupil(new Id(15), "Ana");

    static final NotificationKinds KINDS = () -> List.of(
            NotificationKind.of("tea", "network"),
            NotificationKind.of("cake", "network").mailed(Frequency.DAILY),
            NotificationKind.of("desk", "desk").mailed(Frequency.DAILY).forHolders(Role.NSO),
            NotificationKind.security("safety"));

    final TestDatabase db;
    final AccountsInMemory accounts = new AccountsInMemory();
    final Map<Id, Actor> people = new HashMap<>();
    final QueueInMemory queue = new QueueInMemory();
    final MemoryOfFaults faults = new MemoryOfFaults();
    final WordsOfKeys texts = new WordsOfKeys();
    final NotificationRepository repository;
    final ChoiceRepository choices;
    final DigestRepository digestRows;
    public final Kinds kinds;
    final Channels channels = new Channels();
    final Sight sight;
    final Zones zones;
    final Digests digests;
    final Telling telling;
    final Mailings mailings;
    final LeavingLinks links;
    public final StoredNotifications notifications;
    public final ChosenSettings settings;
    final MailTexts mailTexts;
    final EndedAccounts ends;
    final Delivering delivering;
    private final Actors actors = new Actors() {
        @Override
        public Actor actor(Id account) {
            return people.getOrDefault(account, Actor.VISITOR);
        }

        @Override
        public void changed(Id account) {
            throw new AssertionError("notifications change no rights");
        }
    };

    public Installation(Database database) {
        db = TestDatabase.fresh(database, "notifications");
        var unit = db.unit("notifications");
        var in = db.transactions();
        Territories territories = new TwoTerritories();
        repository = new NotificationRepository(unit);
        choices = new ChoiceRepository(unit);
        digestRows = new DigestRepository(unit);
        kinds = new Kinds(faults);
        kinds.bindKinds(KINDS);
        sight = new Sight(kinds, faults, db.json());
        zones = new Zones(territories, actors, "Europe/Brussels", "", 7, 1);
        digests = new Digests(in, digestRows, repository, choices, queue, zones, faults, db.ids(), db.clock());
        telling = new Telling(
                repository, choices, kinds, channels, digests, queue, db.outbox(), db.json(), db.ids(), db.clock());
        mailings = new Mailings(in, unit, telling, faults, db.ids(), db.clock());
        links = new LeavingLinks(in, unit);
        notifications = new StoredNotifications(in, repository, sight, texts, db.outbox(), db.json(), db.clock());
        settings = new ChosenSettings(
                in, choices, kinds, channels, digests, zones, links, queue, accounts, actors, db.ids());
        Sheet sheet = new Sheet(territories, links, texts);
        mailTexts = new MailTexts(
                in,
                accounts,
                actors,
                choices,
                links,
                new SingleLetter(repository, kinds, sight, sheet, db.json()),
                new DigestLetter(repository, kinds, sight, sheet, db.json()));
        ends = new EndedAccounts(in, repository, choices, digestRows, digests, queue, accounts);
        delivering = new Delivering(repository, choices, channels, kinds, sight, accounts, actors, texts, db.json());
        List.of(TINA, MATTI, SPELA_OF_THE_NSO, UNCONFIRMED).forEach(this::add);
    }

    void add(Actor.Person person) {
        people.put(person.id(), person);
        String language = person.standing().territories().contains("FI") ? "fi" : "sl";
        accounts.add(new Account(
                person.id(),
                person.id().value() + "@school.si",
                person.name(),
                "Novak",
                new Locale(language),
                !person.equals(UNCONFIRMED),
                false,
                Instant.EPOCH,
                person.grants()));
    }

    public static Actor.Person person(long id, String territory) {
        Standing standing = territory == null ? Standing.NONE : new Standing(true, Set.of(territory), false);
        return new Actor.Person(new Id(id), "Person " + id, Set.of(), standing);
    }

    /** Something of that kind is announced to those, with the words as argument. */
    public void happens(String kind, String words, Actor... recipients) {
        Announcer<Rumours.Rumour> announcer = new Announcer<>(new Rumours(kind, recipients), telling, db.json());
        sight.ask(announcer.name(), new Rumours(kind)::stillVisible);
        db.transactions().in(() -> announcer.on(event(words)));
        db.clock().advance(java.time.Duration.ofSeconds(1));
    }

    Event event(String words) {
        return new Event(
                1, db.ids().next(), "rumour", 1, db.clock().instant(), db.json().write(new Rumours.Rumour(words)));
    }

    public String tokenOf(Id account, String kind) {
        return links.of(account, kind);
    }

    List<Notification> listOf(Actor actor) {
        return notifications.mine(actor, PageRequest.first(100)).items();
    }

    /** What is queued is written as it would be sent now; what is dropped is left out. */
    List<Letter> written() {
        List<Letter> letters = new ArrayList<>();
        for (LateMail mail : List.copyOf(queue.waiting)) {
            write(mail).ifPresent(letters::add);
        }
        queue.waiting.clear();
        return letters;
    }

    Optional<Letter> write(LateMail mail) {
        return mailTexts.write(mail.recipient(), mail.reference());
    }

    static final class MemoryOfFaults implements Faults {
        final List<Throwable> recorded = new ArrayList<>();

        @Override
        public void record(Class<?> part, Throwable thrown) {
            recorded.add(thrown);
        }

        @Override
        public List<Fault> recent() {
            return List.of();
        }
    }

    private static final class TwoTerritories implements Territories {
        @Override
        public List<Territory> all() {
            return List.of(new Territory("FI", "FI", List.of("fi")), new Territory("SI", "SI", List.of("sl")));
        }

        @Override
        public Optional<Territory> find(String code) {
            return all().stream().filter(each -> each.code().equals(code)).findFirst();
        }

        @Override
        public String name(String code, Locale language) {
            return code;
        }

        @Override
        public TerritorySettings settings(String code) {
            return code.equals("SI")
                    ? new TerritorySettings("CMEPIUS", "etwinning@cmepius.si", 5, false, false, null)
                    : TerritorySettings.DEFAULT;
        }
    }
}
