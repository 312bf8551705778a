package org.etwin.schools.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Standing;
import org.etwin.schools.School;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.Schools;

/** Schools on a real database, and people who have to do with them. */
final class SchoolFixture {
    static final Actor TINA = person(1);
    static final Actor MATTI = person(2);
    static final Actor NSO_SI = person(3, Grant.nso("SI"));
    static final Actor NSO_DE = person(4, Grant.nso("DE"));
    static final Actor PUPIL = new Actor.Pupil(new Id(9), "Ana");

    final TestDatabase db;
    final KnownTerritories territories = new KnownTerritories();
    final RecordedAudit audit = new RecordedAudit();
    final Schools schools;
    final ImportService imports;

    SchoolFixture(Database database) {
        db = TestDatabase.fresh(database, "schools");
        schools = new SchoolService(
                db.transactions(), db.unit("schools"), territories, db.outbox(), audit, db.ids(), db.clock());
        imports = new ImportService(
                db.transactions(),
                db.unit("schools"),
                territories,
                db.outbox(),
                audit,
                db.ids(),
                db.clock(),
                db.json(),
                Runnable::run);
    }

    static Actor.Person person(long id, Grant... grants) {
        return new Actor.Person(new Id(id), "Person " + id, Set.of(grants), Standing.NONE);
    }

    static SchoolDetails numbered(String number, String name, String place) {
        return new SchoolDetails(name, null, null, null, number, null, null, place, null);
    }

    static byte[] saxony() {
        try (InputStream file = SchoolFixture.class.getResourceAsStream("/schools-saxony.csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Page<School> search(String territory, String words) {
        return schools.search(Actor.VISITOR, new SchoolQuery(territory, words), PageRequest.first());
    }
}
