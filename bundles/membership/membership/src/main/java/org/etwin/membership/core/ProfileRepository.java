package org.etwin.membership.core;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.persistence.text.WordSearch;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/** Profiles, and by what they are found, as rows, within the running transaction. */
final class ProfileRepository {
    private static final String COUNTS = "a.account = p.account AND a.counting = TRUE";

    private final Unit unit;

    ProfileRepository(Unit unit) {
        this.unit = unit;
    }

    Unit unit() {
        return unit;
    }

    Optional<StoredProfile> find(Id account) {
        return Optional.ofNullable(em().find(StoredProfile.class, account.value()));
    }

    List<StoredProfile> all(Collection<Id> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return em().createQuery("SELECT p FROM StoredProfile p WHERE p.account IN :accounts", StoredProfile.class)
                .setParameter("accounts", accounts.stream().map(Id::value).toList())
                .getResultList();
    }

    boolean isAvailableEtwinner(Id account) {
        return !em().createQuery(
                        "SELECT p.account FROM StoredProfile p WHERE p.account = :account"
                                + " AND p.etwinner = TRUE AND p.available = TRUE",
                        Long.class)
                .setParameter("account", account.value())
                .getResultList()
                .isEmpty();
    }

    /** The validated members of a school by name. */
    Page<StoredProfile> at(Id school, PageRequest request) {
        String which = "p.etwinner = TRUE AND EXISTS (SELECT a.id FROM StoredAffiliation a"
                + " WHERE a.school = :school AND a.validated > 0 AND " + COUNTS + ")";
        return page(which, Map.of("school", school.value()), WordSearch.of(null), request);
    }

    void add(StoredProfile profile) {
        em().persist(profile);
    }

    void remove(StoredProfile profile) {
        index(profile, Set.of(), Set.of());
        em().remove(profile);
    }

    /** By what that person is found from now on. */
    void index(StoredProfile profile, Set<String> words) {
        Set<String> tags = new HashSet<>();
        profile.details().subjects().forEach(subject -> tags.add(Tags.of(subject)));
        profile.details().languages().forEach(tag -> tags.add(Tags.ofLanguage(tag)));
        index(profile, words, tags);
    }

    /** Writes what is new and removes what is over: often nothing. */
    private void index(StoredProfile profile, Set<String> words, Set<String> tags) {
        long account = profile.account().value();
        Set<String> newWords = new HashSet<>(words);
        all(ProfileWord.class, account).stream()
                .filter(row -> !newWords.remove(row.word()))
                .forEach(em()::remove);
        newWords.forEach(word -> em().persist(new ProfileWord(word, account)));
        Set<String> newTags = new HashSet<>(tags);
        all(ProfileTag.class, account).stream()
                .filter(row -> !newTags.remove(row.tag()))
                .forEach(em()::remove);
        newTags.forEach(tag -> em().persist(new ProfileTag(tag, account)));
    }

    private <T> List<T> all(Class<T> rows, long account) {
        return em().createQuery("SELECT r FROM " + rows.getSimpleName() + " r WHERE r.account = :account", rows)
                .setParameter("account", account)
                .getResultList();
    }

    private Page<StoredProfile> page(String which, Map<String, Object> values, WordSearch words, PageRequest request) {
        KeyPage page = KeyPage.of(request).by("p.sortKey", String.class).by("p.account", Long.class);
        String from = " FROM StoredProfile p WHERE " + which;
        TypedQuery<StoredProfile> found =
                em().createQuery("SELECT p" + from + page.after() + page.orderBy(), StoredProfile.class);
        TypedQuery<Long> counted = em().createQuery("SELECT p.account" + from, Long.class);
        for (TypedQuery<?> each : List.of(found, counted)) {
            values.forEach(each::setParameter);
            words.bind(each);
        }
        return page.page(
                found, profile -> List.of(profile.sortKey(), profile.account().value()), profile -> profile, counted);
    }

    private EntityManager em() {
        return unit.em();
    }
}
