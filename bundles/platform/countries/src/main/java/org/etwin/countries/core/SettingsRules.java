package org.etwin.countries.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.etwin.countries.OwnReason;
import org.etwin.countries.TerritorySettings;
import org.etwin.platform.Rejection;

/** What right settings are. */
final class SettingsRules {
    private static final int LONGEST_REVIEW = 60;
    private static final int LONGEST_RECHECK = 365;
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_REASONS = 30;
    private static final int MOST_LANGUAGES = 20;

    private SettingsRules() {}

    static List<Rejection> wrong(TerritorySettings settings) {
        List<Rejection> wrong = new ArrayList<>();
        if (settings.nsoName() != null && settings.nsoName().length() > LONGEST_TEXT) {
            wrong.add(Rejection.invalid("nsoName", "countries.rejected.name-too-long"));
        }
        if (settings.contact() != null && !settings.contact().matches("[^@\\s]{1,64}@[^@\\s]{1,180}")) {
            wrong.add(Rejection.invalid("contact", "countries.rejected.contact"));
        }
        if (settings.reviewDays() < 1 || settings.reviewDays() > LONGEST_REVIEW) {
            wrong.add(Rejection.invalid("reviewDays", "countries.rejected.review-days", LONGEST_REVIEW));
        }
        if (settings.theme() != null && !settings.theme().matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,59}")) {
            wrong.add(Rejection.invalid("theme", "countries.rejected.theme"));
        }
        if (settings.recheckDays() < 1 || settings.recheckDays() > LONGEST_RECHECK) {
            wrong.add(Rejection.invalid("recheckDays", "countries.rejected.recheck-days", LONGEST_RECHECK));
        }
        if (settings.reasons().size() > MOST_REASONS) {
            wrong.add(Rejection.invalid("reasons", "countries.rejected.too-many-reasons", MOST_REASONS));
        } else {
            wrong.addAll(wrongReasons(settings.reasons()));
        }
        return wrong;
    }

    private static List<Rejection> wrongReasons(List<OwnReason> reasons) {
        List<Rejection> wrong = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < reasons.size(); i++) {
            OwnReason reason = reasons.get(i);
            String field = "reasons." + i;
            if (reason.code() == null || !reason.code().matches("[A-Z0-9][A-Z0-9_-]{0,39}")) {
                wrong.add(Rejection.invalid(field, "countries.rejected.reason-code"));
            } else if (!codes.add(reason.code())) {
                wrong.add(Rejection.invalid(field, "countries.rejected.reason-twice", reason.code()));
            }
            if (!readable(reason)) {
                wrong.add(Rejection.invalid(field, "countries.rejected.reason-text", LONGEST_TEXT));
            }
        }
        return wrong;
    }

    private static boolean readable(OwnReason reason) {
        return !reason.texts().isEmpty()
                && reason.texts().size() <= MOST_LANGUAGES
                && reason.texts().entrySet().stream()
                        .allMatch(text -> TerritoryRules.isLanguage(text.getKey())
                                && !text.getValue().isBlank()
                                && text.getValue().length() <= LONGEST_TEXT);
    }
}
