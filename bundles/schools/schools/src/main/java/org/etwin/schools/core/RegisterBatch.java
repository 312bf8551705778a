package org.etwin.schools.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolState;
import org.etwin.schools.register.MappedRegister;
import org.etwin.schools.register.RegisterFile.Line;

/** One batch of a register against what is stored: tells what would become of each line, and does it if it shall. */
final class RegisterBatch {
    private final SchoolRepository schools;
    private final MappedRegister register;
    private final String territory;
    private final ImportTally tally = new ImportTally();
    private final List<StoredSchool> fresh = new ArrayList<>();
    private final Map<StoredSchool, SchoolDetails> changed = new java.util.LinkedHashMap<>();
    private final List<NewSite> missing = new ArrayList<>();

    private record NewSite(SchoolDetails details, int site) {}

    /** Reads what is stored and compares; within a transaction. */
    RegisterBatch(SchoolRepository schools, MappedRegister register, String territory, List<SameSchool> batch) {
        this.schools = schools;
        this.register = register;
        this.territory = territory;
        Set<String> keys = new HashSet<>();
        batch.forEach(same -> {
            keys.add(same.key());
            keys.add(same.nameKey());
        });
        List<StoredSchool> stored = schools.matching(territory, keys);
        batch.forEach(same -> compare(same, stored));
    }

    ImportTally tally() {
        return tally;
    }

    /** Stores what is new or changed, as verified by the NSO. */
    List<Id> store(Ids ids, Instant now) {
        for (NewSite site : missing) {
            fresh.add(new StoredSchool(
                    ids.next().value(), territory, site.details(), site.site(), SchoolState.VERIFIED, now, null));
        }
        changed.keySet().forEach(school -> school.become(SchoolState.VERIFIED));
        schools.store(fresh, changed);
        List<Id> touched = new ArrayList<>();
        changed.keySet().forEach(school -> touched.add(new Id(school.id())));
        fresh.forEach(school -> touched.add(new Id(school.id())));
        return touched;
    }

    private void compare(SameSchool same, List<StoredSchool> stored) {
        List<StoredSchool> known = withKey(stored, same.key());
        if (known.isEmpty()) {
            // Typed in by a teacher without its number: from now on the register's.
            known = withKey(stored, same.nameKey());
        }
        Map<Line, StoredSchool> pairs = same.pair(known);
        int nextSite = known.stream().mapToInt(StoredSchool::site).max().orElse(-1) + 1;
        for (SameSchool.Site site : same.sites()) {
            StoredSchool school = pairs.get(site.line());
            if (school == null) {
                missing.add(new NewSite(site.told(), nextSite++));
                tally.created();
            } else {
                compare(school, register.details(site.line(), school.details()));
            }
        }
    }

    private void compare(StoredSchool school, SchoolDetails now) {
        if (now.equals(school.details()) && school.state() == SchoolState.VERIFIED) {
            tally.unchanged();
        } else {
            changed.put(school, now);
            tally.updated();
        }
    }

    private static List<StoredSchool> withKey(List<StoredSchool> stored, String key) {
        return stored.stream()
                .filter(school -> school.matchKey().equals(key))
                .sorted(Comparator.comparingInt(StoredSchool::site))
                .toList();
    }
}
