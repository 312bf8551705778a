package org.etwin.schools.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Texts;
import org.etwin.platform.core.texts.ClasspathTexts;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.ImportReport;
import org.etwin.schools.School;
import org.etwin.schools.SchoolDesk;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolImport;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.Schools;
import org.etwin.schools.SchoolsFixture;
import org.etwin.schools.spi.SchoolLifecycle;

/** Schools on a real database, with somebody who refers to them. */
public final class SchoolFixture {
    private static final Texts TEXTS = ClasspathTexts.read();

    final TestDatabase db;
    final KnownTerritories territories = new KnownTerritories();
    final RecordedAudit audit = new RecordedAudit();
    final Set<Id> used = new HashSet<>();
    final List<String> merged = new ArrayList<>();
    final RegisterWork work;
    public final Schools schools;
    public final SchoolDesk desk;
    public final ImportService imports;

    public SchoolFixture(Database database) {
        this(database, Runnable::run);
    }

    SchoolFixture(Database database, Executor queue) {
        this(TestDatabase.fresh(database, "schools"), queue);
    }

    SchoolFixture(TestDatabase database, Executor queue) {
        db = database;
        var transactions = db.transactions();
        var unit = db.unit("schools");
        Followers followers = new Followers();
        followers.add(new SchoolLifecycle() {
            @Override
            public void merged(Id gone, Id kept) {
                merged.add(gone + " " + kept);
            }

            @Override
            public Set<Id> used(java.util.Collection<Id> asked) {
                return asked.stream().filter(used::contains).collect(Collectors.toSet());
            }
        });
        schools = new SchoolService(transactions, unit, territories, db.outbox(), audit, db.ids(), db.clock(), 10);
        desk = new SchoolDeskService(
                transactions, unit, followers, territories, db.outbox(), audit, db.ids(), db.clock(), db.json(), TEXTS);
        work = new RegisterWork(
                transactions,
                unit,
                territories,
                followers,
                db.outbox(),
                db.ids(),
                db.clock(),
                db.json(),
                Duration.ofHours(24),
                Duration.ofDays(30),
                queue);
        imports =
                new ImportService(transactions, unit, work, territories, audit, db.ids(), db.clock(), db.json(), TEXTS);
    }

    /** Runs what was started, asking between batches whether the server stops. */
    void runAlong(Id source, BooleanSupplier stopping) {
        var transactions = db.transactions();
        new ImportRun(
                        transactions,
                        new ImportRepository(db.unit("schools")),
                        new ImportRows(transactions, db.json(), db.ids()),
                        territories,
                        db.outbox(),
                        db.ids(),
                        db.clock(),
                        db.json())
                .toTheEnd(source, stopping);
    }

    static SchoolDetails numbered(String number, String name, String place) {
        return new SchoolDetails(name, null, null, null, number, null, null, place, null);
    }

    SchoolImport upload(String csv) {
        return imports.upload(SchoolsFixture.NSO_DE, "DE", "register.csv", csv.getBytes(UTF_8));
    }

    /** Imports it with the columns as they are recognised. */
    SchoolImport imported(String csv) {
        SchoolImport upload = upload(csv);
        imports.run(SchoolsFixture.NSO_DE, upload.id(), upload.suggested());
        return imports.find(SchoolsFixture.NSO_DE, upload.id());
    }

    ImportReport run(Actor nso, String territory, String fileName, byte[] csv, ColumnMapping mapping) {
        SchoolImport upload = imports.upload(nso, territory, fileName, csv);
        imports.run(nso, upload.id(), mapping == null ? upload.suggested() : mapping);
        return imports.find(nso, upload.id()).report();
    }

    public static byte[] saxony() {
        return register("/schools-saxony.csv");
    }

    static byte[] register(String path) {
        try (InputStream file = SchoolFixture.class.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Page<School> search(String territory, String words) {
        return schools.search(Actor.VISITOR, new SchoolQuery(territory, words), PageRequest.first());
    }

    /** As the NSO of its territory sees it. */
    School school(Actor nso, String territory, String words) {
        return schools.search(nso, new SchoolQuery(territory, words), PageRequest.first())
                .items()
                .get(0);
    }

    long rows() {
        return db.transactions().reading(() -> db.unit("schools")
                .em()
                .createQuery("SELECT COUNT(s) FROM StoredSchool s", Long.class)
                .getSingleResult());
    }
}
