package org.etwin.schools.core;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.etwin.platform.Texts;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.ImportAction;
import org.etwin.schools.ImportReport;
import org.etwin.schools.SchoolImport;
import org.etwin.schools.SchoolImport.State;
import org.etwin.schools.SchoolImports;
import org.etwin.schools.UndoReport;
import org.etwin.schools.register.MappedRegister;
import org.etwin.schools.register.RegisterFile;
import org.etwin.schools.register.SuggestedMapping;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Registers of NSOs; the work itself goes on in {@link RegisterWork}. */
@Component
public final class ImportService implements SchoolImports {
    private static final int SAMPLE = 5;
    private static final int LONGEST_NAME = 200;

    private final Transactions transactions;
    private final ImportRepository imports;
    private final ImportRows rows;
    private final RememberedMappings remembered;
    private final UploadedRegisters registers;
    private final RegisterWork work;
    private final Territories territories;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final Json json;
    private final Texts texts;

    @Activate
    public ImportService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=schools)") Unit unit,
            @Reference RegisterWork work,
            @Reference Territories territories,
            @Reference Audit audit,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Json json,
            @Reference Texts texts) {
        this.transactions = transactions;
        this.imports = new ImportRepository(unit);
        this.rows = new ImportRows(transactions, json, ids);
        this.remembered = new RememberedMappings(imports, json, ids);
        this.registers = new UploadedRegisters(territories, json, clock, work.undoable());
        this.work = work;
        this.territories = territories;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
        this.texts = texts;
    }

    @Override
    public SchoolImport upload(Actor actor, String territory, String fileName, byte[] csv) {
        needDesk(actor, territory);
        if (csv == null || csv.length == 0) {
            throw new Rejected(Rejection.invalid("file", "schools.rejected.file-empty"));
        }
        if (csv.length > LARGEST) {
            throw new Rejected(Rejection.invalid("file", "schools.rejected.file-too-large", LARGEST / 1_000_000));
        }
        RegisterFile file = RegisterFile.read(csv);
        return transactions.in(() -> {
            Optional<ColumnMapping> before = remembered.recall(territory, file.columns());
            UploadedRegisters.Head head = new UploadedRegisters.Head(
                    file.format(),
                    file.columns(),
                    file.sample(SAMPLE),
                    before.orElseGet(() -> SuggestedMapping.from(file.columns())),
                    before.isPresent());
            StoredImport upload = new StoredImport(
                    ids.next().value(),
                    territory,
                    name(fileName),
                    csv,
                    json.write(head),
                    file.lines().size(),
                    clock.instant());
            imports.add(upload);
            audit.record(
                    actor,
                    "schools.register-uploaded",
                    territory,
                    new Id(upload.id()),
                    Map.of("file", upload.fileName()));
            return registers.shown(upload);
        });
    }

    @Override
    public SchoolImport find(Actor actor, Id id) {
        return transactions.reading(() -> registers.shown(existing(actor, id)));
    }

    @Override
    public Page<SchoolImport> list(Actor actor, String territory, PageRequest page) {
        needDesk(actor, territory);
        return transactions.reading(() -> imports.of(territory, page).map(registers::shown));
    }

    @Override
    public ImportReport dryRun(Actor actor, Id id, ColumnMapping mapping) {
        return transactions.reading(() -> {
            StoredImport upload = existing(actor, id);
            MappedRegister register = registers.mapped(upload, mapping);
            RegisterPlan plan = registers.plan(upload, register);
            ImportTally tally = plan.checked();
            for (List<SameSchool> batch : plan.batches()) {
                tally.add(new RegisterBatch(rows, register, upload.territory(), batch, plan::has).tally());
            }
            return tally.report();
        });
    }

    @Override
    public void run(Actor actor, Id id, ColumnMapping mapping) {
        transactions.in(() -> {
            StoredImport upload = existing(actor, id);
            need(ImportAction.RUN, upload, "schools.rejected.import-ran");
            MappedRegister register = registers.mapped(upload, mapping);
            RegisterPlan plan = registers.plan(upload, register);
            refuseIfReadDifferently(upload, mapping, plan);
            boolean first = rows.move(
                    id.value(),
                    List.of(State.UPLOADED, State.FAILED, State.CANCELLED, State.UNDONE),
                    State.RUNNING,
                    clock.instant());
            if (!first) {
                throw new Rejected(Rejection.conflict("schools.rejected.import-ran"));
            }
            rows.started(id.value(), json.write(mapping), plan.batches().size());
            rows.advance(id.value(), State.RUNNING, 0, clock.instant());
            remembered.keep(upload.territory(), register.columns(), mapping, clock.instant());
            audit.record(actor, "schools.import-started", upload.territory(), id, Map.of("file", upload.fileName()));
            transactions.afterCommit(() -> work.run(id));
        });
    }

    /** What was stored with one mapping is undone before another is tried, or nobody could undo it afterwards. */
    private void refuseIfReadDifferently(StoredImport upload, ColumnMapping mapping, RegisterPlan plan) {
        if (upload.mapping() != null && rows.lastBatch(upload.id()).isPresent()) {
            boolean same = json.read(upload.mapping(), ColumnMapping.class).equals(mapping)
                    && upload.batches() == plan.batches().size();
            if (!same) {
                throw new Rejected(Rejection.conflict("schools.rejected.import-other-mapping"));
            }
        }
    }

    @Override
    public void cancel(Actor actor, Id id) {
        transactions.in(() -> {
            StoredImport upload = existing(actor, id);
            if (!rows.move(id.value(), List.of(State.RUNNING), State.CANCELLED, clock.instant())) {
                throw new Rejected(Rejection.conflict("schools.rejected.import-runs-not"));
            }
            audit.record(actor, "schools.import-cancelled", upload.territory(), id, Map.of("file", upload.fileName()));
        });
    }

    @Override
    public void undo(Actor actor, Id id) {
        transactions.in(() -> {
            StoredImport upload = existing(actor, id);
            need(ImportAction.UNDO, upload, "schools.rejected.import-undo-late");
            boolean first = rows.move(
                    id.value(), List.of(State.DONE, State.CANCELLED, State.FAILED), State.UNDOING, clock.instant());
            if (!first) {
                throw new Rejected(Rejection.conflict("schools.rejected.import-undo-late"));
            }
            rows.advance(id.value(), State.UNDOING, 0, clock.instant());
            rows.undone(id.value(), json.write(UndoReport.NOTHING));
            audit.record(actor, "schools.import-undone", upload.territory(), id, Map.of("file", upload.fileName()));
            transactions.afterCommit(() -> work.undo(id));
        });
    }

    @Override
    public String problems(Actor actor, Id id, ColumnMapping mapping, Locale language) {
        return transactions.reading(() -> {
            StoredImport upload = existing(actor, id);
            ColumnMapping read = mapping != null || upload.mapping() == null
                    ? mapping
                    : json.read(upload.mapping(), ColumnMapping.class);
            boolean fileIsThere = upload.content().length > 0;
            if (read == null || !fileIsThere) {
                ImportReport report = upload.report() == null ? null : json.read(upload.report(), ImportReport.class);
                return ProblemLines.of(
                        report == null ? List.of() : report.notes(), List.of(), List.of(), texts, language);
            }
            MappedRegister register = registers.mapped(upload, read);
            RegisterPlan plan = registers.plan(upload, register);
            return ProblemLines.of(plan.checked().notes(), register.columns(), register.lines(), texts, language);
        });
    }

    private void need(ImportAction action, StoredImport upload, String key) {
        if (!registers.shown(upload).may(action)) {
            throw new Rejected(Rejection.conflict(key));
        }
    }

    private StoredImport existing(Actor actor, Id id) {
        return imports.find(id)
                .filter(upload -> SchoolPolicy.imports(actor, upload.territory()))
                .orElseThrow(Rejected::notFound);
    }

    private void needDesk(Actor actor, String territory) {
        if (!SchoolPolicy.imports(actor, territory)) {
            throw actor instanceof Actor.Visitor ? Rejected.unauthenticated() : Rejected.forbidden();
        }
        if (territories.find(territory).isEmpty()) {
            throw new Rejected(Rejection.invalid("territory", "schools.rejected.territory-unknown"));
        }
    }

    /** As the person knows the file, without what no name of a file has. */
    private static String name(String told) {
        String name =
                told == null ? "" : told.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        if (name.isEmpty()) {
            return "register.csv";
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
