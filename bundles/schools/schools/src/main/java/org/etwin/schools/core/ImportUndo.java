package org.etwin.schools.core;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.events.Outbox;
import org.etwin.schools.SchoolImport.State;
import org.etwin.schools.SchoolImportEnded;
import org.etwin.schools.SchoolImportMoved;
import org.etwin.schools.SchoolStep;
import org.etwin.schools.SchoolsImported;
import org.etwin.schools.SchoolsRemoved;
import org.etwin.schools.UndoReport;
import org.etwin.schools.UndoReport.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes an import back batch by batch, the last first; goes on where it stopped. */
final class ImportUndo {
    private static final Logger LOG = LoggerFactory.getLogger(ImportUndo.class);
    private static final int MOST_NOTES = 500;

    private final Transactions transactions;
    private final ImportRepository imports;
    private final ImportRows rows;
    private final Followers followers;
    private final Outbox outbox;
    private final Clock clock;
    private final Json json;

    ImportUndo(
            Transactions transactions,
            ImportRepository imports,
            ImportRows rows,
            Followers followers,
            Outbox outbox,
            Clock clock,
            Json json) {
        this.transactions = transactions;
        this.imports = imports;
        this.rows = rows;
        this.followers = followers;
        this.outbox = outbox;
        this.clock = clock;
        this.json = json;
    }

    void toTheEnd(Id id, BooleanSupplier stopping) {
        try {
            Optional<Integer> last = transactions.reading(() -> rows.lastBatch(id.value()));
            while (last.isPresent()) {
                if (stopping.getAsBoolean()) {
                    transactions.in(() -> {
                        rows.claim(id.value(), clock.instant().plusSeconds(1), Instant.EPOCH);
                    });
                    return;
                }
                undo(id, last.get());
                last = transactions.reading(() -> rows.lastBatch(id.value()));
            }
            end(id, State.UNDONE);
        } catch (RuntimeException fault) {
            LOG.error("Undoing of import {} stopped on the way", id, fault);
            end(id, State.FAILED);
        }
    }

    private void end(Id id, State how) {
        transactions.in(() -> {
            if (rows.move(id.value(), List.of(State.UNDOING), how, clock.instant())) {
                String territory = imports.find(id).orElseThrow().territory();
                outbox.publish(new SchoolImportEnded(id, territory, how == State.UNDONE));
            }
        });
    }

    private void undo(Id id, int seq) {
        try {
            transactions.in(() -> undo(id, seq, true));
        } catch (RuntimeException failed) {
            if (!Duplicates.causedBy(failed) && !(failed instanceof SchoolRows.Overtaken)) {
                throw failed;
            }
            // Two of them would get the number of each other: they stay as they are.
            transactions.in(() -> undo(id, seq, false));
        }
    }

    private void undo(Id id, int seq, boolean restore) {
        ImportImage image = rows.image(id.value(), seq);
        StoredImport upload = imports.find(id).orElseThrow();
        UndoReport before =
                upload.undoReport() == null ? UndoReport.NOTHING : json.read(upload.undoReport(), UndoReport.class);
        List<UndoReport.Note> notes = new ArrayList<>();
        List<Long> all = new ArrayList<>(image.made());
        image.changed().forEach(each -> all.add(each.id()));
        Map<Long, KnownSchool> stored = new HashMap<>();
        if (!all.isEmpty()) {
            rows.schools().byId(all).forEach(school -> stored.put(school.id(), school));
        }
        List<Id> removed = remove(image, stored, notes);
        List<Id> restored = restore(upload, image, stored, restore, notes);
        int kept = before.kept() + notes.size();
        notes.addAll(0, before.notes());
        UndoReport now = new UndoReport(
                before.removed() + removed.size(),
                before.restored() + restored.size(),
                kept,
                notes.stream().limit(MOST_NOTES).toList());
        rows.removeBatch(id.value(), seq);
        rows.undone(id.value(), json.write(now));
        if (!removed.isEmpty()) {
            outbox.publish(new SchoolsRemoved(id, upload.territory(), removed));
        }
        if (!restored.isEmpty()) {
            outbox.publish(new SchoolsImported(id, upload.territory(), restored));
        }
        outbox.publish(new SchoolImportMoved(id, upload.territory()));
        rows.advance(id.value(), State.UNDOING, now.removed() + now.restored() + now.kept(), clock.instant());
    }

    private List<Id> remove(ImportImage image, Map<Long, KnownSchool> stored, List<UndoReport.Note> notes) {
        Set<Id> used = followers.used(image.made().stream().map(Id::new).toList());
        SchoolWords words = new SchoolWords();
        List<Long> going = new ArrayList<>();
        for (long made : image.made()) {
            KnownSchool school = stored.get(made);
            if (school == null) {
                notes.add(new UndoReport.Note(new Id(made), null, Why.GONE));
            } else if (school.used() || used.contains(new Id(made))) {
                notes.add(note(school, Why.IN_USE));
            } else if (school.version() != 1) {
                notes.add(note(school, Why.CHANGED_SINCE));
            } else {
                words.change(made, school.details(), SchoolWords.NOTHING);
                going.add(made);
            }
        }
        rows.write(words);
        rows.schools().remove(going);
        return going.stream().map(Id::new).toList();
    }

    private List<Id> restore(
            StoredImport upload,
            ImportImage image,
            Map<Long, KnownSchool> stored,
            boolean restore,
            List<UndoReport.Note> notes) {
        SchoolWords words = new SchoolWords();
        List<SchoolRows.Change> changes = new ArrayList<>();
        Set<String> taken = taken(upload.territory(), image);
        for (ImportImage.Before before : image.changed()) {
            KnownSchool school = stored.get(before.id());
            if (school == null) {
                notes.add(new UndoReport.Note(
                        new Id(before.id()), before.details().name(), Why.GONE));
            } else if (school.version() != before.version()) {
                notes.add(note(school, Why.CHANGED_SINCE));
            } else if (!restore
                    || taken.contains(place(SchoolKeys.match(before.details()), before.site(), before.id()))) {
                notes.add(note(school, Why.TAKEN));
            } else {
                words.change(school.id(), school.details(), before.details());
                changes.add(new SchoolRows.Change(school, before.details(), before.state(), before.site()));
            }
        }
        rows.schools().update(changes);
        rows.write(words);
        List<Long> restored =
                changes.stream().map(change -> change.school().id()).toList();
        rows.steps(restored, SchoolStep.What.RESTORED, upload.id(), clock.instant());
        return restored.stream().map(Id::new).toList();
    }

    /** Which of the former places belong to another school by now. */
    private Set<String> taken(String territory, ImportImage image) {
        Set<String> keys = new HashSet<>();
        image.changed().forEach(before -> keys.add(SchoolKeys.match(before.details())));
        Set<String> taken = new HashSet<>();
        if (!keys.isEmpty()) {
            List<KnownSchool> there = rows.schools().matching(territory, keys);
            for (ImportImage.Before before : image.changed()) {
                String key = SchoolKeys.match(before.details());
                there.stream()
                        .filter(school -> school.id() != before.id()
                                && school.site() == before.site()
                                && school.matchKey().equals(key))
                        .findFirst()
                        .ifPresent(other -> taken.add(place(key, before.site(), before.id())));
            }
        }
        return taken;
    }

    private static String place(String key, int site, long id) {
        return key + " " + site + " " + id;
    }

    private static UndoReport.Note note(KnownSchool school, Why why) {
        return new UndoReport.Note(new Id(school.id()), school.details().name(), why);
    }
}
