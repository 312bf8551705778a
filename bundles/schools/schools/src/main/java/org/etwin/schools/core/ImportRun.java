package org.etwin.schools.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.etwin.countries.Territories;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.events.Outbox;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.ImportReport;
import org.etwin.schools.SchoolHeadNamed;
import org.etwin.schools.SchoolImport.State;
import org.etwin.schools.SchoolImportEnded;
import org.etwin.schools.SchoolImportMoved;
import org.etwin.schools.SchoolsImported;
import org.etwin.schools.register.MappedRegister;
import org.etwin.schools.register.RegisterFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores a register batch by batch; goes on where an earlier run stopped. */
final class ImportRun {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private static final int TRIES = 4;
    private static final Duration TOLD_EVERY = Duration.ofSeconds(1);

    private final Transactions transactions;
    private final ImportRepository imports;
    private final ImportRows rows;
    private final Territories territories;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Json json;

    ImportRun(
            Transactions transactions,
            ImportRepository imports,
            ImportRows rows,
            Territories territories,
            Outbox outbox,
            Ids ids,
            Clock clock,
            Json json) {
        this.transactions = transactions;
        this.imports = imports;
        this.rows = rows;
        this.territories = territories;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    /** Somebody cancelled it, or another node took it over. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super(null, null, false, false);
        }
    }

    private record Begun(
            String territory, MappedRegister register, RegisterPlan plan, Map<Integer, ImportReport> before) {}

    /** @param stopping asked between batches: whether the server stops; then the run waits for the next start */
    void toTheEnd(Id id, BooleanSupplier stopping) {
        ImportTally tally = new ImportTally();
        try {
            Begun begun = begin(id);
            if (begun == null) {
                return;
            }
            tally.add(begun.plan().checked());
            boolean whole = batches(id, begun, tally, stopping);
            if (whole) {
                end(id, begun.territory(), tally, State.DONE);
            }
        } catch (Stopped cancelled) {
            transactions.in(() -> imports.find(id).ifPresent(upload -> {
                rows.ended(id.value(), json.write(tally.report()), clock.instant());
                outbox.publish(new SchoolImportEnded(id, upload.territory(), false));
            }));
        } catch (RuntimeException fault) {
            LOG.error("Import {} stopped on the way", id, fault);
            transactions.in(
                    () -> imports.find(id).ifPresent(upload -> end(id, upload.territory(), tally, State.FAILED)));
        }
    }

    /** Null when it does not run any more: cancelled before it began, or done by somebody else. */
    private Begun begin(Id id) {
        return transactions.reading(() -> {
            StoredImport upload = imports.find(id).orElse(null);
            if (upload == null || upload.state() != State.RUNNING) {
                return null;
            }
            ColumnMapping mapping = json.read(upload.mapping(), ColumnMapping.class);
            MappedRegister register = new MappedRegister(RegisterFile.read(upload.content()), mapping);
            RegisterPlan plan = new RegisterPlan(register, territories.settings(upload.territory()));
            // A newer version may part the file in another way: then all is done again, which changes nothing.
            boolean same = upload.batches() == plan.batches().size();
            return new Begun(upload.territory(), register, plan, same ? rows.batches(id.value()) : Map.of());
        });
    }

    private boolean batches(Id id, Begun begun, ImportTally tally, BooleanSupplier stopping) {
        List<List<SameSchool>> all = begun.plan().batches();
        Instant told = clock.instant();
        for (int seq = 0; seq < all.size(); seq++) {
            ImportReport before = begun.before().get(seq);
            if (before != null) {
                tally.add(before);
                continue;
            }
            if (stopping.getAsBoolean()) {
                transactions.in(() -> {
                    rows.advance(id.value(), State.RUNNING, tally.lines(), Instant.EPOCH);
                });
                return false;
            }
            boolean tell = told.plus(TOLD_EVERY).isBefore(clock.instant());
            told = tell ? clock.instant() : told;
            tally.add(stored(id, begun, seq, tally.lines(), tell));
        }
        return true;
    }

    /** Again when a teacher typed in one of the schools in the same moment, or changed it. */
    private ImportReport stored(Id id, Begun begun, int seq, int linesBefore, boolean tell) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.in(() -> store(id, begun, seq, linesBefore, tell));
            } catch (RuntimeException failed) {
                boolean overtaken = failed instanceof SchoolRows.Overtaken || Duplicates.causedBy(failed);
                if (!overtaken || attempt == TRIES) {
                    throw failed;
                }
                ImportReport other =
                        transactions.reading(() -> rows.batches(id.value())).get(seq);
                if (other != null) {
                    throw new Stopped();
                }
            }
        }
    }

    private ImportReport store(Id id, Begun begun, int seq, int linesBefore, boolean tell) {
        String territory = begun.territory();
        RegisterBatch batch = new RegisterBatch(
                rows, begun.register(), territory, begun.plan().batches().get(seq), begun.plan()::has);
        RegisterBatch.Stored stored = batch.store(ids, id.value(), clock.instant());
        ImportReport counted = batch.tally().report();
        rows.addBatch(id.value(), seq, counted, stored.image());
        if (!stored.touched().isEmpty()) {
            outbox.publish(new SchoolsImported(id, territory, stored.touched()));
        }
        if (tell) {
            outbox.publish(new SchoolImportMoved(id, territory));
        }
        stored.heads().forEach(school -> outbox.publish(new SchoolHeadNamed(school, territory)));
        if (!rows.advance(id.value(), State.RUNNING, linesBefore + counted.lines(), clock.instant())) {
            throw new Stopped();
        }
        return counted;
    }

    private void end(Id id, String territory, ImportTally tally, State how) {
        transactions.in(() -> {
            if (rows.move(id.value(), List.of(State.RUNNING), how, clock.instant())) {
                rows.ended(id.value(), json.write(tally.report()), clock.instant());
                outbox.publish(new SchoolImportEnded(id, territory, how == State.DONE));
            }
        });
    }
}
