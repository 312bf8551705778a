package org.etwin.membership.core;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.etwin.membership.ProfileDetails;
import org.etwin.platform.Rejection;

/** What people tell about themselves has to fit: all that is wrong at once. */
final class ProfileRules {
    private static final int LONGEST_ABOUT = 2000;
    private static final int LONGEST_INTERESTS = 500;
    private static final int MOST_LANGUAGES = 15;
    private static final int YOUNGEST = 3;
    private static final int OLDEST = 21;

    private ProfileRules() {}

    static List<Rejection> check(ProfileDetails details) {
        List<Rejection> wrong = new ArrayList<>();
        if (details.about() != null && details.about().length() > LONGEST_ABOUT) {
            wrong.add(Rejection.invalid("about", "membership.rejected.too-long", LONGEST_ABOUT));
        }
        if (details.interests() != null && details.interests().length() > LONGEST_INTERESTS) {
            wrong.add(Rejection.invalid("interests", "membership.rejected.too-long", LONGEST_INTERESTS));
        }
        if (details.languages().size() > MOST_LANGUAGES) {
            wrong.add(Rejection.invalid("languages", "membership.rejected.too-many-languages", MOST_LANGUAGES));
        }
        if (!details.languages().stream().allMatch(ProfileRules::isLanguage)) {
            wrong.add(Rejection.invalid("languages", "membership.rejected.language-unknown"));
        }
        if (!agesFit(details.ageFrom(), details.ageTo())) {
            wrong.add(Rejection.invalid("ageFrom", "membership.rejected.ages-wrong", YOUNGEST, OLDEST));
        }
        return wrong;
    }

    private static boolean agesFit(Integer from, Integer to) {
        if (from == null || to == null) {
            return from == null && to == null;
        }
        return YOUNGEST <= from && from <= to && to <= OLDEST;
    }

    private static boolean isLanguage(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return tag.length() <= 15
                    && !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
        } catch (IllformedLocaleException noTag) {
            return false;
        }
    }
}
