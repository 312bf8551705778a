package org.etwin.schools.core;

import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolState;

/**
 * A stored school as an import sees it.
 *
 * @param told the head who was told last, see {@link Heads}
 * @param now when {@code details} and {@code matchKey} are what it once was, a record that was merged into it or its old
 *     number: what it is; else null
 */
record KnownSchool(
        long id,
        long version,
        int site,
        SchoolState state,
        boolean used,
        String told,
        String matchKey,
        SchoolDetails details,
        KnownSchool now) {
    KnownSchool(
            long id,
            long version,
            int site,
            SchoolState state,
            boolean used,
            String told,
            String matchKey,
            SchoolDetails details) {
        this(id, version, site, state, used, told, matchKey, details, null);
    }

    /** The same school, known by what it once was. */
    KnownSchool formerly(String oldKey, SchoolDetails was) {
        return new KnownSchool(id, version, site, state, used, told, oldKey, was, this);
    }
}
