package org.etwin.schools.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolState;
import org.etwin.schools.SchoolStep;
import org.etwin.schools.register.MappedRegister;
import org.etwin.schools.register.RegisterFile.Line;

/** One batch of a register against what is stored: tells what would become of each line, and does it if it shall. */
final class RegisterBatch {
    private final ImportRows rows;
    private final MappedRegister register;
    private final String territory;
    private final Predicate<String> inFile;
    private final ImportTally tally = new ImportTally();
    private final List<SchoolDetails> missing = new ArrayList<>();
    private final List<Integer> missingSites = new ArrayList<>();
    private final List<SchoolRows.Change> changes = new ArrayList<>();
    private final Set<Long> changing = new HashSet<>();

    /** Reads what is stored and compares; within a transaction. */
    RegisterBatch(
            ImportRows rows,
            MappedRegister register,
            String territory,
            List<SameSchool> batch,
            Predicate<String> inFile) {
        this.rows = rows;
        this.register = register;
        this.inFile = inFile;
        this.territory = territory;
        Set<String> keys = new HashSet<>();
        batch.forEach(same -> {
            keys.add(same.key());
            keys.add(same.nameKey());
        });
        Map<String, List<KnownSchool>> stored = byKey(rows.schools().matching(territory, keys));
        Map<String, List<KnownSchool>> former = byKey(rows.former(territory, keys));
        batch.forEach(same -> compare(same, stored, former));
    }

    ImportTally tally() {
        return tally;
    }

    /** What a batch stored: which schools, what they were before, and whose heads are perhaps to be told. */
    record Stored(List<Id> touched, ImportImage image, List<Id> heads) {}

    /** Stores what is new or changed, as verified by the NSO. */
    Stored store(Ids ids, long source, Instant now) {
        SchoolWords words = new SchoolWords();
        ImportImage image = new ImportImage(new ArrayList<>(), new ArrayList<>());
        List<Id> touched = new ArrayList<>();
        List<Id> heads = new ArrayList<>();
        List<Long> fresh = new ArrayList<>();
        for (SchoolDetails details : missing) {
            long id = ids.next().value();
            fresh.add(id);
            words.change(id, SchoolWords.NOTHING, details);
            image.made().add(id);
            touched.add(new Id(id));
        }
        for (SchoolRows.Change change : changes) {
            KnownSchool before = change.school();
            words.change(before.id(), before.details(), change.details());
            image.changed().add(ImportImage.Before.of(before));
            touched.add(new Id(before.id()));
            if (before.used() && Heads.isNew(before.told(), change.details())) {
                heads.add(new Id(before.id()));
            }
        }
        SchoolRows schools = rows.schools();
        schools.insert(territory, source, now, fresh, missing, missingSites);
        schools.update(changes);
        rows.steps(
                changes.stream().map(change -> change.school().id()).toList(), SchoolStep.What.IMPORTED, source, now);
        rows.write(words);
        return new Stored(touched, image, heads);
    }

    private void compare(
            SameSchool same, Map<String, List<KnownSchool>> stored, Map<String, List<KnownSchool>> former) {
        List<KnownSchool> known = new ArrayList<>(stored.getOrDefault(same.key(), List.of()));
        List<KnownSchool> once = former.getOrDefault(same.key(), List.of());
        if (known.isEmpty() && once.isEmpty()) {
            // Typed in by a teacher without its number: from now on the register's.
            known.addAll(stored.getOrDefault(same.nameKey(), List.of()));
        }
        int nextSite = known.stream().mapToInt(KnownSchool::site).max().orElse(-1) + 1;
        List<KnownSchool> all = new ArrayList<>(known);
        all.addAll(once);
        Map<Line, KnownSchool> pairs = same.pair(all);
        for (SameSchool.Site site : same.sites()) {
            KnownSchool school = pairs.get(site.line());
            if (school == null) {
                missing.add(site.told());
                missingSites.add(nextSite++);
                tally.created();
            } else if (school.now() == null) {
                compare(school, register.details(site.line(), school.details()), school.site());
            } else if (inFile.test(school.now().matchKey())) {
                // Merged into another that has a line of its own.
                tally.merged(site.line().number(), site.told().name());
            } else {
                KnownSchool kept = school.now();
                SchoolDetails told = register.details(site.line(), kept.details());
                boolean numbered = kept.details().number() != null;
                int at = numbered ? kept.site() : nextSite++;
                compare(kept, numbered ? told.number(kept.details().number()) : told, at);
            }
        }
    }

    private void compare(KnownSchool school, SchoolDetails now, int site) {
        if (now.equals(school.details()) && school.state() == SchoolState.VERIFIED || !changing.add(school.id())) {
            tally.unchanged();
        } else {
            changes.add(new SchoolRows.Change(school, now, SchoolState.VERIFIED, site));
            tally.updated();
        }
    }

    private static Map<String, List<KnownSchool>> byKey(List<KnownSchool> schools) {
        Map<String, List<KnownSchool>> byKey = new HashMap<>();
        schools.stream().sorted(Comparator.comparingInt(KnownSchool::site)).forEach(school -> byKey.computeIfAbsent(
                        school.matchKey(), key -> new ArrayList<>())
                .add(school));
        return byKey;
    }
}
