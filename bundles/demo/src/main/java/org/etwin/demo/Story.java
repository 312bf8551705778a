package org.etwin.demo;

import java.util.List;
import java.util.Set;
import org.etwin.membership.SchoolRole;
import org.etwin.membership.Subject;
import org.etwin.projects.Competence;
import org.etwin.projects.Tool;
import org.etwin.projects.VocationalSubject;

/** What {@code demo/demo.json} tells: people, schools, projects and what they wrote. */
record Story(
        List<Staff> staff,
        List<SchoolEntry> schools,
        List<PersonEntry> people,
        List<ContactEntry> contacts,
        List<ProjectEntry> projects) {

    /** @param roles for example {@code ADMIN} or {@code NSO:SI} */
    record Staff(String email, String given, String family, String language, List<String> roles) {}

    /** Without a name it is the school of that number in the imported register. */
    record SchoolEntry(
            String key,
            String territory,
            String name,
            String publicName,
            String number,
            String street,
            String postcode,
            String place,
            String region) {}

    /** @param accepted the version of the terms; without one those of today */
    record PersonEntry(
            String email,
            String given,
            String family,
            String language,
            String accepted,
            String school,
            SchoolRole role,
            Stage stage,
            String about,
            List<Subject> subjects,
            List<String> languages,
            List<Integer> ages) {}

    /** How far a person is. */
    enum Stage {
        ACCOUNT,
        ASKED,
        /** The NSO wants to see something. */
        EVIDENCE,
        VALIDATED,
        /** Validated, and looked at again. */
        RECHECK,
        SUSPENDED;

        boolean wasValidated() {
            return compareTo(VALIDATED) >= 0;
        }
    }

    record ContactEntry(String from, String to, String message, boolean accepted) {}

    /** How far a project is. */
    enum Founded {
        DRAFT,
        PARTNER,
        NSO,
        OPEN,
        CLOSED
    }

    /**
     * @param partners further ones, from the contacts of the second founder
     * @param question that the founder's NSO asks and nobody has answered yet
     */
    record ProjectEntry(
            String founder,
            String partner,
            Founded stage,
            String title,
            String description,
            String aims,
            String process,
            String results,
            List<String> languages,
            List<Subject> subjects,
            List<Integer> ages,
            int pupils,
            Set<VocationalSubject> vocational,
            Set<Competence> competences,
            Set<Tool> tools,
            List<PartnerEntry> partners,
            String question,
            String summary,
            String word,
            List<UpdateEntry> updates,
            List<PupilEntry> pupilAccounts,
            List<DiscussionEntry> discussions) {}

    /** @param joined or else invited and not answered yet */
    record PartnerEntry(String name, boolean joined) {}

    record UpdateEntry(String by, String text, boolean pinned) {}

    record PupilEntry(String teacher, String name, String userName) {}

    record DiscussionEntry(String by, String title, String description, List<ThreadEntry> threads) {}

    record ThreadEntry(String by, String title, List<PostEntry> posts) {}

    record PostEntry(String by, String text) {}
}
