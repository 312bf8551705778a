package org.etwin.schools.rest;

import org.etwin.schools.SchoolDetails;

/** The body that adds a school. */
public record NewSchool(String territory, SchoolDetails details) {
    public NewSchool {
        details = details == null ? SchoolDetails.of(null, null) : details;
    }
}
