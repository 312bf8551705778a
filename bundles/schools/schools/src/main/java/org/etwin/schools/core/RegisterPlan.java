package org.etwin.schools.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.countries.TerritorySettings;
import org.etwin.platform.Rejection;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.register.MappedRegister;
import org.etwin.schools.register.RegisterFile.Line;

/** A register checked and put into batches: lines of one school are never torn apart. */
final class RegisterPlan {
    /** Lines of one batch: few, because on Derby readers wait for the locks of a batch. */
    static final int BATCH = 200;

    private static final int MOST_SITES = 50;
    private static final SchoolDetails NOTHING = SchoolDetails.of(null, null);

    private final ImportTally checked = new ImportTally();
    private final List<List<SameSchool>> batches = new ArrayList<>();
    private final Set<String> keys;

    RegisterPlan(MappedRegister register, TerritorySettings settings) {
        Map<String, SameSchool> schools = new LinkedHashMap<>();
        for (Line line : register.lines()) {
            SchoolDetails told = register.details(line, NOTHING);
            List<Rejection> wrong = SchoolRules.check(told, settings);
            wrong.addAll(register.unreadable(line));
            if (wrong.isEmpty()) {
                place(schools, line, told);
            } else {
                checked.refused(line.number(), wrong);
            }
        }
        fill(schools);
        keys = schools.keySet();
    }

    /** Whether a line of the file tells of the school with that key. */
    boolean has(String key) {
        return keys.contains(key);
    }

    /** The lines that are refused, and the further sites. */
    ImportTally checked() {
        return checked;
    }

    List<List<SameSchool>> batches() {
        return batches;
    }

    private void place(Map<String, SameSchool> schools, Line line, SchoolDetails told) {
        SameSchool same =
                schools.computeIfAbsent(SchoolKeys.match(told), key -> new SameSchool(key, new ArrayList<>()));
        if (same.sites().size() == MOST_SITES) {
            checked.refused(
                    line.number(),
                    List.of(Rejection.invalid("number", "schools.rejected.number-too-often", MOST_SITES)));
            return;
        }
        if (!same.sites().isEmpty()) {
            int first = same.sites().get(0).line().number();
            checked.furtherSite(line.number(), told.number() == null ? told.name() : told.number(), first);
        }
        same.sites().add(new SameSchool.Site(line, told));
    }

    private void fill(Map<String, SameSchool> schools) {
        List<SameSchool> batch = new ArrayList<>();
        int lines = 0;
        for (SameSchool school : schools.values()) {
            if (lines + school.sites().size() > BATCH) {
                batches.add(batch);
                batch = new ArrayList<>();
                lines = 0;
            }
            batch.add(school);
            lines += school.sites().size();
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
    }
}
