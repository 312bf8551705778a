package org.etwin.countries.ui;

import java.util.Arrays;
import java.util.Optional;

/** The settings as the audit calls them. Texts: {@code countries.setting.<NAME>}. */
enum Setting {
    NSO_NAME("nsoName"),
    CONTACT("contact"),
    REVIEW_DAYS("reviewDays"),
    EVIDENCE_NEEDED("evidenceNeeded"),
    SCHOOL_NUMBER_NEEDED("schoolNumberNeeded"),
    THEME("theme"),
    RECHECK_DAYS("recheckDays"),
    REASONS("reasons");

    private final String field;

    Setting(String field) {
        this.field = field;
    }

    static Optional<Setting> of(String field) {
        return Arrays.stream(values()).filter(each -> each.field.equals(field)).findFirst();
    }
}
