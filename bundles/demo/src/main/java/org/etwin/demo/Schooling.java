package org.etwin.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.etwin.demo.Story.PersonEntry;
import org.etwin.demo.Story.SchoolEntry;
import org.etwin.demo.Story.Stage;
import org.etwin.membership.JoinRequestForm;
import org.etwin.membership.Joining;
import org.etwin.membership.ProfileDetails;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.School;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolField;
import org.etwin.schools.SchoolImport;
import org.etwin.schools.SchoolImports;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.SchoolType;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Schools, one of them from a real register, and the people at them. */
@Component(service = Schooling.class)
public final class Schooling {
    private static final String REGISTER = "schools-saxony.csv";
    private static final ColumnMapping COLUMNS = new ColumnMapping(
            Map.of(
                    SchoolField.NUMBER, "school_number",
                    SchoolField.NAME, "name",
                    SchoolField.STREET, "street",
                    SchoolField.POSTCODE, "postcode",
                    SchoolField.PLACE, "place"),
            Map.of(SchoolField.REGION, "Sachsen", SchoolField.TYPE, SchoolType.SCHOOL.name()));

    private final Cast cast;
    private final Schools schools;
    private final SchoolImports imports;
    private final Joining joining;
    private final Desk desk;

    @Activate
    public Schooling(
            @Reference Cast cast,
            @Reference Schools schools,
            @Reference SchoolImports imports,
            @Reference Joining joining,
            @Reference Desk desk) {
        this.cast = cast;
        this.schools = schools;
        this.imports = imports;
        this.joining = joining;
        this.desk = desk;
    }

    /** Starts the import of the register, unless it was imported before. */
    void importRegister() {
        Actor nso = cast.nsoOf("DE");
        boolean known = imports.list(nso, "DE", PageRequest.first()).items().stream()
                .anyMatch(one -> one.fileName().equals(REGISTER) && one.state() != SchoolImport.State.FAILED);
        if (!known) {
            SchoolImport upload = imports.upload(nso, "DE", REGISTER, register());
            imports.run(nso, upload.id(), COLUMNS);
        }
    }

    /** Whether the register is in: its last run has ended. */
    boolean registerIsIn() {
        return imports.list(cast.nsoOf("DE"), "DE", PageRequest.first()).items().stream()
                .anyMatch(one -> one.fileName().equals(REGISTER) && one.state() == SchoolImport.State.DONE);
    }

    private static byte[] register() {
        try (InputStream file = Schooling.class.getResourceAsStream("/demo/" + REGISTER)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void open(List<SchoolEntry> entries, List<PersonEntry> people) {
        Map<String, Id> ids = new HashMap<>();
        for (SchoolEntry entry : entries) {
            ids.put(entry.key(), school(entry));
        }
        for (PersonEntry person : people) {
            Id account =
                    cast.admit(person.email(), person.given(), person.family(), person.language(), person.accepted());
            if (person.stage() != Stage.ACCOUNT) {
                join(account, ids.get(person.school()), person);
            }
        }
    }

    private Id school(SchoolEntry entry) {
        Page<School> found =
                schools.search(Cast.DEMO, new SchoolQuery(entry.territory(), entry.number()), PageRequest.first());
        return found.items().stream()
                .filter(school -> entry.number().equals(school.details().number()))
                .findFirst()
                .map(School::id)
                .orElseGet(() -> create(entry));
    }

    private Id create(SchoolEntry entry) {
        Actor nso = cast.nsoOf(entry.territory());
        Id id = schools.create(
                nso,
                entry.territory(),
                new SchoolDetails(
                        entry.name(),
                        entry.publicName(),
                        SchoolType.SCHOOL,
                        entry.region(),
                        entry.number(),
                        entry.street(),
                        entry.postcode(),
                        entry.place(),
                        null));
        Seen<School> school = schools.find(nso, id);
        if (school.value().state() != org.etwin.schools.SchoolState.VERIFIED
                && !entry.key().equals("mavrica")) {
            schools.verify(nso, id, school.version());
        }
        return id;
    }

    private void join(Id account, Id school, PersonEntry person) {
        Locale language = Locale.forLanguageTag(person.language());
        if (joining.mine(cast.as(account)).isEmpty()) {
            joining.ask(
                    cast.as(account),
                    new JoinRequestForm(
                            school,
                            person.role(),
                            new ProfileDetails(
                                    person.about(),
                                    Set.copyOf(person.subjects()),
                                    Set.copyOf(person.languages()),
                                    person.ages().get(0),
                                    person.ages().get(1),
                                    true),
                            Map.of()),
                    language);
        }
        desk.decide(account, person.stage());
    }
}
