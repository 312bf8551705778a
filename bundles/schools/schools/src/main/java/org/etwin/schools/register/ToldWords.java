package org.etwin.schools.register;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.etwin.schools.EducationLevel;
import org.etwin.schools.SchoolType;

/** Reads types, levels and numbers as registers write them. */
final class ToldWords {
    private static final Map<String, EducationLevel> LEVELS = new HashMap<>();
    private static final Map<String, SchoolType> TYPES = new HashMap<>();

    static {
        level(EducationLevel.PRE_SCHOOL, "0", "preschool", "preprimary", "kindergarten", "vrtec", "esiopetus");
        level(EducationLevel.PRE_SCHOOL, "maternelle", "scuolainfanzia", "infanzia", "infantil");
        level(EducationLevel.PRIMARY, "1", "primary", "grundschule", "osnovna", "osnovnasola", "alakoulu");
        level(EducationLevel.PRIMARY, "elementaire", "primaire", "primaria", "szkolapodstawowa", "perusopetus");
        level(EducationLevel.LOWER_SECONDARY, "2", "lowersecondary", "oberschule", "mittelschule", "realschule");
        level(EducationLevel.LOWER_SECONDARY, "hauptschule", "college", "ylakoulu", "secondariaprimogrado");
        level(EducationLevel.UPPER_SECONDARY, "3", "uppersecondary", "gymnasium", "gimnazija", "lukio", "lycee");
        level(EducationLevel.UPPER_SECONDARY, "liceo", "liceum", "secondariasecondogrado", "bachillerato");
        level(EducationLevel.VOCATIONAL, "4", "vocational", "vet", "berufsschule", "poklicna", "strokovna");
        level(EducationLevel.VOCATIONAL, "ammatillinen", "lyceeprofessionnel", "technikum", "professionale");
        level(EducationLevel.SPECIAL, "special", "forderschule", "foerderschule", "posebna", "erityis", "speciale");
        level(EducationLevel.ADULT, "adult", "abendschule", "volkshochschule", "odrasli", "aikuis", "adulti");
        level(EducationLevel.TERTIARY, "5", "6", "7", "8", "tertiary", "university", "hochschule", "universitat");
        level(EducationLevel.TERTIARY, "univerza", "yliopisto", "universite", "universita", "universidad");
        for (EducationLevel each : EducationLevel.values()) {
            level(each, plain(each.name()));
        }
        for (SchoolType each : SchoolType.values()) {
            TYPES.put(plain(each.name()), each);
        }
        for (String school : new String[] {"schule", "sola", "koulu", "ecole", "scuola", "escuela", "szkola"}) {
            TYPES.put(school, SchoolType.SCHOOL);
        }
    }

    private ToldWords() {}

    /** Null when it is none. */
    static SchoolType type(String told) {
        return TYPES.get(plain(told));
    }

    /** Several, parted by comma, semicolon, bar, plus or slash; null when one of them is unknown. */
    static Set<EducationLevel> levels(String told) {
        Set<EducationLevel> found = EnumSet.noneOf(EducationLevel.class);
        for (String part : told.split("[,;|+/]")) {
            if (!part.isBlank()) {
                EducationLevel level = LEVELS.get(plain(part).replaceFirst("^isced", ""));
                if (level == null) {
                    return null;
                }
                found.add(level);
            }
        }
        return found;
    }

    /** Null when it is no whole number; grouped digits such as 1.204 and 1 204 are. */
    static Integer pupils(String told) {
        String digits = told.strip().replaceAll("(?<=\\d)[.,' \\u00a0\\u202f](?=\\d{3}(\\D|$))", "");
        return digits.matches("\\d{1,9}(?:[.,]0+)?") ? Integer.valueOf(digits.replaceFirst("[.,]0+$", "")) : null;
    }

    private static void level(EducationLevel level, String... words) {
        for (String word : words) {
            LEVELS.put(word, level);
        }
    }

    private static String plain(String text) {
        return java.text.Normalizer.normalize(text.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
