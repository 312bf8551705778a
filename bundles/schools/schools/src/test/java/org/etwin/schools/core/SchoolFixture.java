package org.etwin.schools.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.schools.School;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.Schools;

/** Schools on a real database. */
public final class SchoolFixture {
    final TestDatabase db;
    final KnownTerritories territories = new KnownTerritories();
    final RecordedAudit audit = new RecordedAudit();
    public final Schools schools;
    public final ImportService imports;

    public SchoolFixture(Database database) {
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

    static SchoolDetails numbered(String number, String name, String place) {
        return new SchoolDetails(name, null, null, null, number, null, null, place, null);
    }

    public static byte[] saxony() {
        try (InputStream file = SchoolFixture.class.getResourceAsStream("/schools-saxony.csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Page<School> search(String territory, String words) {
        return schools.search(Actor.VISITOR, new SchoolQuery(territory, words), PageRequest.first());
    }
}
