package org.etwin.schools.core;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.etwin.audit.Audit;
import org.etwin.countries.Territories;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.events.Outbox;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.ImportReport;
import org.etwin.schools.SchoolField;
import org.etwin.schools.SchoolImport;
import org.etwin.schools.SchoolImportEnded;
import org.etwin.schools.SchoolImports;
import org.etwin.schools.SchoolsImported;
import org.etwin.schools.register.MappedRegister;
import org.etwin.schools.register.RegisterFile;
import org.etwin.schools.register.SuggestedMapping;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registers of NSOs, one run at a time on each node. */
@Component
public final class ImportService implements SchoolImports {
    private static final Logger LOG = LoggerFactory.getLogger(ImportService.class);
    private static final int SAMPLE = 5;

    private final Transactions transactions;
    private final SchoolRepository schools;
    private final ImportRepository imports;
    private final Territories territories;
    private final Outbox outbox;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final Json json;
    private final Executor runs;

    @Activate
    public ImportService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=schools)") Unit unit,
            @Reference Territories territories,
            @Reference Outbox outbox,
            @Reference Audit audit,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Json json) {
        this(
                transactions,
                unit,
                territories,
                outbox,
                audit,
                ids,
                clock,
                json,
                Executors.newSingleThreadExecutor(work -> new Thread(work, "etwin-schools-import")));
    }

    ImportService(
            Transactions transactions,
            Unit unit,
            Territories territories,
            Outbox outbox,
            Audit audit,
            Ids ids,
            Clock clock,
            Json json,
            Executor runs) {
        this.transactions = transactions;
        this.schools = new SchoolRepository(transactions, unit);
        this.imports = new ImportRepository(unit);
        this.territories = territories;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
        this.runs = runs;
    }

    @Deactivate
    void stop() {
        if (runs instanceof ExecutorService service) {
            service.shutdownNow();
        }
    }

    /** What is known of a file before anybody mapped it. */
    record Head(List<String> columns, List<List<String>> sample, ColumnMapping suggested) {}

    @Override
    public SchoolImport upload(Actor actor, String territory, String fileName, byte[] csv) {
        needDesk(actor, territory);
        if (csv.length > LARGEST) {
            throw new Rejected(Rejection.invalid("file", "schools.rejected.file-too-large", LARGEST / 1_000_000));
        }
        RegisterFile file = RegisterFile.read(csv);
        Head head = new Head(file.columns(), file.sample(SAMPLE), SuggestedMapping.from(file.columns()));
        String name = fileName == null || fileName.isBlank() ? "register.csv" : fileName.strip();
        String shortName = name.length() > 200 ? name.substring(name.length() - 200) : name;
        return transactions.in(() -> {
            StoredImport upload = new StoredImport(
                    ids.next().value(),
                    territory,
                    shortName,
                    csv,
                    json.write(head),
                    file.lines().size(),
                    clock.instant());
            imports.add(upload);
            return shown(upload);
        });
    }

    @Override
    public SchoolImport find(Actor actor, Id id) {
        return transactions.reading(() -> shown(existing(actor, id)));
    }

    @Override
    public Page<SchoolImport> list(Actor actor, String territory, PageRequest page) {
        needDesk(actor, territory);
        return transactions.reading(() -> imports.of(territory, page).map(this::shown));
    }

    @Override
    public ImportReport dryRun(Actor actor, Id id, ColumnMapping mapping) {
        return transactions.reading(() -> {
            StoredImport upload = existing(actor, id);
            MappedRegister register = mapped(upload, mapping);
            RegisterPlan plan = new RegisterPlan(register, territories.settings(upload.territory()));
            ImportTally tally = plan.checked();
            for (List<SameSchool> batch : plan.batches()) {
                tally.add(new RegisterBatch(schools, register, upload.territory(), batch).tally());
            }
            return tally.report();
        });
    }

    @Override
    public void run(Actor actor, Id id, ColumnMapping mapping) {
        MappedRegister register = transactions.in(() -> {
            StoredImport upload = existing(actor, id);
            if (!upload.canRun(clock.instant())) {
                throw new Rejected(Rejection.conflict("schools.rejected.import-ran"));
            }
            upload.start(clock.instant());
            audit.record(actor, "schools.import-started", upload.territory(), id, Map.of("file", upload.fileName()));
            return mapped(upload, mapping);
        });
        runs.execute(() -> runToTheEnd(id, register));
    }

    private void runToTheEnd(Id id, MappedRegister register) {
        try {
            String territory =
                    transactions.reading(() -> imports.find(id).orElseThrow().territory());
            RegisterPlan plan = new RegisterPlan(register, territories.settings(territory));
            ImportTally tally = plan.checked();
            int refused = tally.lines();
            transactions.in(() -> imports.find(id).orElseThrow().advance(refused, clock.instant()));
            for (List<SameSchool> batch : plan.batches()) {
                tally.add(transactions.in(() -> store(id, territory, register, batch)));
            }
            String report = json.write(tally.report());
            end(id, upload -> upload.finish(report), true);
        } catch (RuntimeException fault) {
            LOG.error("Import {} stopped on the way", id, fault);
            end(id, StoredImport::fail, false);
        }
    }

    private void end(Id id, Consumer<StoredImport> how, boolean complete) {
        transactions.in(() -> {
            StoredImport upload = imports.find(id).orElseThrow();
            how.accept(upload);
            outbox.publish(new SchoolImportEnded(id, upload.territory(), complete));
        });
    }

    private ImportTally store(Id id, String territory, MappedRegister register, List<SameSchool> lines) {
        RegisterBatch batch = new RegisterBatch(schools, register, territory, lines);
        List<Id> touched = batch.store(ids, clock.instant());
        imports.find(id).orElseThrow().advance(batch.tally().lines(), clock.instant());
        if (!touched.isEmpty()) {
            outbox.publish(new SchoolsImported(id, territory, touched));
        }
        return batch.tally();
    }

    private MappedRegister mapped(StoredImport upload, ColumnMapping mapping) {
        if (mapping.constants().containsKey(SchoolField.NUMBER)) {
            throw new Rejected(Rejection.invalid(SchoolField.NUMBER.name(), "schools.rejected.number-constant"));
        }
        return new MappedRegister(RegisterFile.read(upload.content()), mapping);
    }

    private SchoolImport shown(StoredImport upload) {
        Head head = json.read(upload.head(), Head.class);
        return new SchoolImport(
                new Id(upload.id()),
                upload.territory(),
                upload.fileName(),
                upload.stateAt(clock.instant()),
                head.columns(),
                head.sample(),
                head.suggested(),
                upload.lines(),
                upload.done(),
                upload.report() == null ? null : json.read(upload.report(), ImportReport.class),
                upload.uploaded());
    }

    private StoredImport existing(Actor actor, Id id) {
        return imports.find(id)
                .filter(upload -> actor.isNsoOf(upload.territory()))
                .orElseThrow(Rejected::notFound);
    }

    private static void needDesk(Actor actor, String territory) {
        if (!actor.isNsoOf(territory)) {
            throw actor instanceof Actor.Visitor ? Rejected.unauthenticated() : Rejected.forbidden();
        }
    }
}
