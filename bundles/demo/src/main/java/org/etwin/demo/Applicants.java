package org.etwin.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.etwin.membership.JoinRequestForm;
import org.etwin.membership.Joining;
import org.etwin.membership.ProfileDetails;
import org.etwin.membership.SchoolRole;
import org.etwin.membership.Subject;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.schools.School;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** As many people as wanted who ask to join: for trying out a full desk. */
@Component(service = Applicants.class)
public final class Applicants {
    private static final List<String> GIVEN = List.of(
            "Nina", "Marko", "Irena", "Boris", "Tjaša", "Petra", "Aleš", "Maja", "Luka", "Špela", "Anton", "Vida");
    private static final List<String> FAMILY =
            List.of("Hribar", "Zupan", "Kovač", "Mlakar", "Vidmar", "Turk", "Kos", "Božič", "Rozman", "Žagar", "Oblak");
    private static final List<Subject> SUBJECTS = List.of(Subject.values());

    private final Cast cast;
    private final Schools schools;
    private final Joining joining;

    @Activate
    public Applicants(@Reference Cast cast, @Reference Schools schools, @Reference Joining joining) {
        this.cast = cast;
        this.schools = schools;
        this.joining = joining;
    }

    /**
     * Each works at one of the first schools of the territory; whoever asked in an earlier call stays.
     *
     * @return how many asked now
     * @throws IllegalArgumentException when the territory has no school
     */
    int ask(String territory, int count) {
        List<Id> places =
                schools
                        .search(Cast.DEMO, new SchoolQuery(territory, ""), PageRequest.first(PageRequest.MOST))
                        .items()
                        .stream()
                        .map(School::id)
                        .toList();
        if (places.isEmpty()) {
            throw new IllegalArgumentException("There is no school in " + territory + ": import a register first.");
        }
        int asked = 0;
        for (int number = 0; asked < count; number++) {
            String email = "applicant" + number + "." + territory.toLowerCase(Locale.ROOT) + Cast.DOMAIN;
            if (!cast.isThere(email)) {
                ask(email, number, places.get(number % places.size()));
                asked++;
            }
        }
        return asked;
    }

    private void ask(String email, int number, Id school) {
        String given = GIVEN.get(number % GIVEN.size());
        String family = FAMILY.get(number / GIVEN.size() % FAMILY.size());
        Id account = cast.admit(email, given, family, "en");
        Subject subject = SUBJECTS.get(number % SUBJECTS.size());
        joining.ask(
                cast.as(account),
                new JoinRequestForm(
                        school,
                        SchoolRole.TEACHER,
                        new ProfileDetails(
                                "I would like to meet classes in other countries.",
                                Set.of(subject),
                                Set.of("en"),
                                9,
                                12,
                                true),
                        Map.of()),
                Locale.ENGLISH);
    }
}
