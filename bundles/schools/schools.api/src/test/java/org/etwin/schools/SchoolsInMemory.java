package org.etwin.schools;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;

/** Schools without a database, for tests of what stands on them. */
public final class SchoolsInMemory implements Schools, SchoolMembers {
    private final Map<Id, School> schools = new TreeMap<>();
    private final Map<Id, Long> versions = new HashMap<>();
    private long last = 5000;

    @Override
    public Page<School> search(Actor actor, SchoolQuery query, PageRequest request) {
        if (actor instanceof Actor.Pupil) {
            throw Rejected.forbidden();
        }
        List<School> found = schools.values().stream()
                .filter(school ->
                        query.territory() == null || school.territory().equals(query.territory()))
                .filter(school -> query.state() == null || school.state() == query.state())
                .filter(school -> query.type() == null || school.details().type() == query.type())
                .filter(school -> query.territory() == null
                        || query.region() == null
                        || query.region().equals(school.details().region()))
                .filter(school -> !query.withEtwinners() || school.etwinners() > 0)
                .filter(school -> matches(school, query.words()))
                .sorted(Comparator.comparing(school -> folded(school.name())))
                .map(school -> shown(actor, school))
                .toList();
        int from = request.after() == null ? 0 : Integer.parseInt(request.after());
        int to = Math.min(found.size(), from + request.size());
        String next = to < found.size() ? String.valueOf(to) : null;
        return new Page<>(found.subList(from, to), next, Count.of(found.size()));
    }

    @Override
    public Optional<SchoolChoices> choices(Actor actor, SchoolQuery query) {
        if (query.territory() == null) {
            return Optional.empty();
        }
        Map<String, Count> regions = new TreeMap<>();
        search(actor, new SchoolQuery(query.territory(), null), PageRequest.first(PageRequest.MOST)).items().stream()
                .map(school -> school.details().region())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(region -> region, Collectors.counting()))
                .forEach((region, number) -> regions.put(region, Count.of(number)));
        return Optional.of(new SchoolChoices(regions, Map.of(), Count.of(0), Count.of(0)));
    }

    @Override
    public Seen<School> find(Actor actor, Id id) {
        School school = existing(actor, id);
        Set<SchoolAction> allowed = actor.isNsoOf(school.territory())
                ? EnumSet.allOf(SchoolAction.class)
                : EnumSet.noneOf(SchoolAction.class);
        return new Seen<>(shown(actor, school), versions.get(id), allowed);
    }

    @Override
    public Map<Id, School> find(Actor actor, Collection<Id> wanted) {
        return all(wanted, school -> shown(actor, school));
    }

    @Override
    public Map<Id, SchoolCard> cards(Collection<Id> wanted) {
        return all(wanted, School::card);
    }

    @Override
    public void are(Actor actor, Map<Id, Integer> numbers) {
        numbers.forEach((id, number) -> {
            School school = schools.get(id);
            if (school != null) {
                schools.put(
                        id,
                        new School(
                                id,
                                school.territory(),
                                school.details(),
                                school.site(),
                                school.state(),
                                school.created(),
                                number));
            }
        });
    }

    @Override
    public long count() {
        return schools.size();
    }

    @Override
    public Id create(Actor actor, String territory, SchoolDetails details) {
        if (actor instanceof Actor.Visitor) {
            throw Rejected.unauthenticated();
        }
        if (schools.values().stream().anyMatch(each -> same(each, territory, details))) {
            throw new Rejected(Rejection.conflict("schools.rejected.already-there"));
        }
        Id id = new Id(++last);
        SchoolState state = actor.isNsoOf(territory) ? SchoolState.VERIFIED : SchoolState.CREATED;
        put(new School(id, territory, details, 0, state, Instant.EPOCH));
        return id;
    }

    @Override
    public void change(Actor actor, Id id, long version, SchoolDetails details) {
        School school = desk(actor, id, version);
        put(new School(
                id, school.territory(), details, school.site(), school.state(), school.created(), school.etwinners()));
    }

    @Override
    public void verify(Actor actor, Id id, long version) {
        put(desk(actor, id, version), SchoolState.VERIFIED);
    }

    @Override
    public void putToUse(Actor actor, Id id) {
        School school = desk(actor, id, versions.getOrDefault(id, 0L));
        if (school.state() == SchoolState.CREATED) {
            put(school, SchoolState.IN_USE);
        }
    }

    private static School shown(Actor actor, School school) {
        SchoolDetails all = school.details();
        SchoolDetails details = actor.isNsoOf(school.territory())
                ? all
                : all.head(actor instanceof Actor.Visitor ? null : all.headName(), null);
        return new School(
                school.id(),
                school.territory(),
                details,
                school.site(),
                school.state(),
                school.created(),
                school.etwinners());
    }

    private School desk(Actor actor, Id id, long version) {
        School school = existing(actor, id);
        if (!actor.isNsoOf(school.territory())) {
            throw Rejected.forbidden();
        }
        if (versions.get(id) != version) {
            throw Rejected.stale();
        }
        return school;
    }

    private School existing(Actor actor, Id id) {
        if (actor instanceof Actor.Pupil || !schools.containsKey(id)) {
            throw Rejected.notFound();
        }
        return schools.get(id);
    }

    private void put(School school, SchoolState state) {
        put(new School(
                school.id(),
                school.territory(),
                school.details(),
                school.site(),
                state,
                school.created(),
                school.etwinners()));
    }

    private void put(School school) {
        schools.put(school.id(), school);
        versions.merge(school.id(), 1L, Long::sum);
    }

    private <T> Map<Id, T> all(Collection<Id> wanted, Function<School, T> view) {
        return wanted.stream()
                .distinct()
                .filter(schools::containsKey)
                .collect(Collectors.toMap(id -> id, id -> view.apply(schools.get(id))));
    }

    private static boolean same(School school, String territory, SchoolDetails details) {
        return school.territory().equals(territory)
                && folded(school.details().name()).equals(folded(details.name()))
                && folded(school.details().place()).equals(folded(details.place()));
    }

    private static boolean matches(School school, String typed) {
        List<String> words =
                List.of(folded(school.name() + " " + school.details().place()).split(" "));
        return typed == null
                || Arrays.stream(folded(typed).split(" "))
                        .allMatch(prefix -> words.stream().anyMatch(word -> word.startsWith(prefix)));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
