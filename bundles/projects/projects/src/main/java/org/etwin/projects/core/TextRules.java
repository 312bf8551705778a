package org.etwin.projects.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.etwin.platform.Rejection;
import org.etwin.projects.ProjectText;

/** What a project's text must be: short enough always, complete when it is sent. */
final class TextRules {
    private static final int TITLE = 150;
    private static final int DESCRIPTION = 2000;
    private static final int LONG = 4000;
    private static final int ALT = 300;
    private static final int YOUNGEST = 3;
    private static final int OLDEST = 21;
    private static final int MOST_PUPILS = 100_000;
    private static final int MOST_LANGUAGES = 20;
    private static final int LONGEST_TAG = 20;
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private TextRules() {}

    /** Holds for drafts as well. */
    static List<Rejection> fits(ProjectText text) {
        List<Rejection> wrong = new ArrayList<>();
        notLonger(wrong, "title", text.title(), TITLE);
        notLonger(wrong, "description", text.description(), DESCRIPTION);
        notLonger(wrong, "aims", text.aims(), LONG);
        notLonger(wrong, "process", text.process(), LONG);
        notLonger(wrong, "results", text.results(), LONG);
        notLonger(wrong, "image", text.imageAlt(), ALT);
        if (text.languages().size() > MOST_LANGUAGES
                || !text.languages().stream().allMatch(TextRules::isLanguage)) {
            wrong.add(Rejection.invalid("languages", "projects.rejected.languages-unknown"));
        }
        boolean said = text.youngest() != 0 || text.oldest() != 0;
        if (said && (text.youngest() < YOUNGEST || text.oldest() > OLDEST || text.youngest() > text.oldest())) {
            wrong.add(Rejection.invalid("ages", "projects.rejected.ages-wrong", YOUNGEST, OLDEST));
        }
        if (text.pupils() < 0 || text.pupils() > MOST_PUPILS) {
            wrong.add(Rejection.invalid("pupils", "projects.rejected.pupils-wrong"));
        }
        return wrong;
    }

    /** What is still missing before somebody else should read it. */
    static List<Rejection> complete(ProjectText text) {
        List<Rejection> missing = new ArrayList<>(fits(text));
        needed(missing, text.title().isEmpty(), "title", "projects.rejected.title-missing");
        needed(missing, text.description().isEmpty(), "description", "projects.rejected.description-missing");
        needed(missing, text.aims().isEmpty(), "aims", "projects.rejected.aims-missing");
        needed(missing, text.languages().isEmpty(), "languages", "projects.rejected.languages-missing");
        needed(missing, text.subjects().isEmpty(), "subjects", "projects.rejected.subjects-missing");
        needed(missing, text.youngest() == 0 && text.oldest() == 0, "ages", "projects.rejected.ages-missing");
        needed(missing, text.pupils() == 0, "pupils", "projects.rejected.pupils-missing");
        boolean unsaid = text.image() != null && text.imageAlt().isEmpty();
        needed(missing, unsaid, "image", "projects.rejected.image-alt-missing");
        return missing;
    }

    private static boolean isLanguage(String tag) {
        Locale language = tag.length() > LONGEST_TAG ? Locale.ROOT : Locale.forLanguageTag(tag);
        return KNOWN.contains(language.getLanguage())
                && language.toLanguageTag().equalsIgnoreCase(tag);
    }

    private static void notLonger(List<Rejection> wrong, String field, String words, int most) {
        if (words.length() > most) {
            wrong.add(Rejection.invalid(field, "projects.rejected.too-long", most));
        }
    }

    private static void needed(List<Rejection> missing, boolean isMissing, String field, String key) {
        if (isMissing) {
            missing.add(Rejection.invalid(field, key));
        }
    }
}
