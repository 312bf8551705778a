package org.etwin.webhooks.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etwin.audit.Audit;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.countries.TerritorySettings;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Role;
import org.etwin.platform.Standing;
import org.etwin.platform.events.EventType;
import org.etwin.webhooks.http.PublicAddresses;
import org.etwin.webhooks.http.Sending;

/** Webhooks on a real database, with a program that listens on this machine. */
final class Installation implements AutoCloseable {
    static final Actor ADMIN = staff(1, new Grant(Role.ADMIN, null));
    static final Actor SLOVENIA = staff(2, Grant.nso("SI"));
    static final Actor FINLAND = staff(3, Grant.nso("FI"));
    private static final int[] PAUSES = {5, 300};

    final TestDatabase db;
    final List<String> audited = new ArrayList<>();
    final WebhookRepository webhooks;
    final DeliveryRepository deliveries;
    final Collecting collecting;
    final Delivering delivering;
    final WebhooksService service;
    final Program program = new Program();

    @EventType("schools.created")
    record Created(Id school, String territory, String secretName) {}

    @EventType("projects.opened")
    record Opened(Id project, String title, List<Founder> founders) {}

    record Founder(Id person, String territory) {}

    Installation(Database database) {
        db = TestDatabase.fresh(database, "webhooks");
        webhooks = new WebhookRepository(db.unit("webhooks"));
        deliveries = new DeliveryRepository(db.transactions(), db.unit("webhooks"));
        collecting = new Collecting(
                webhooks,
                deliveries,
                db.ids(),
                db.json(),
                db.clock(),
                "schools.created:school",
                "projects.opened:project");
        PublicAddresses addresses = new PublicAddresses(true);
        delivering = new Delivering(
                db.transactions(),
                webhooks,
                deliveries,
                new Sending(addresses, Duration.ofSeconds(2)),
                new RememberedAudit(),
                db.outbox(),
                db.json(),
                db.clock(),
                PAUSES,
                Duration.ofHours(120),
                Duration.ofSeconds(60));
        service = new WebhooksService(
                db.transactions(),
                webhooks,
                deliveries,
                new WebhookRules(new TwoTerritories(), addresses),
                collecting,
                new RememberedAudit(),
                db.outbox(),
                db.ids(),
                db.clock(),
                Duration.ofHours(24),
                3);
    }

    private static Actor staff(long id, Grant grant) {
        return new Actor.Person(new Id(id), "Staff", Set.of(grant), Standing.NONE);
    }

    void happens(Object event) {
        db.transactions().in(() -> db.outbox().publish(event));
        db.deliverTo(collecting);
    }

    void round() {
        delivering.due().forEach(delivering::deliver);
    }

    @Override
    public void close() {
        program.close();
    }

    private final class RememberedAudit implements Audit {
        @Override
        public void record(Actor actor, String what, String territory, Id subject, Map<String, String> details) {
            audited.add(what + " " + territory);
        }

        @Override
        public Page<Entry> entries(Actor actor, String territory, PageRequest page) {
            return Page.empty();
        }
    }

    private static final class TwoTerritories implements Territories {
        @Override
        public List<Territory> all() {
            return List.of();
        }

        @Override
        public Optional<Territory> find(String code) {
            return Set.of("SI", "FI").contains(code)
                    ? Optional.of(new Territory(code, code, List.of("en")))
                    : Optional.empty();
        }

        @Override
        public String name(String code, Locale language) {
            return code;
        }

        @Override
        public TerritorySettings settings(String code) {
            throw new AssertionError("not expected to be asked");
        }
    }
}
