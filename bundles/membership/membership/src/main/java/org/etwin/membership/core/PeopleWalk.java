package org.etwin.membership.core;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.etwin.platform.Count;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** One walk over all people in the order of their names, for one page. */
final class PeopleWalk {
    private final List<Findable> people;
    private final PeopleFilter filter;

    PeopleWalk(List<Findable> people, PeopleFilter filter) {
        this.people = people;
        this.filter = filter;
    }

    Page<Findable> byName(PageRequest request) {
        Place after = Place.read(request.after());
        List<Findable> page = new ArrayList<>();
        int counted = 0;
        for (Findable person : people) {
            if (filter.means(person)) {
                counted++;
                if (page.size() <= request.size() && (after == null || after.isBefore(person))) {
                    page.add(person);
                }
                if (counted > Count.CAP && page.size() > request.size()) {
                    break;
                }
            }
        }
        return page(page, request, 0, Count.of(counted));
    }

    /** The best first, those who fit as well as each other by name. */
    Page<Findable> byFit(Fit fit, PageRequest request) {
        Place after = Place.read(request.after());
        List<List<Findable>> byScore = new ArrayList<>(Collections.nCopies(fit.best() + 1, List.of()));
        int counted = 0;
        for (Findable person : people) {
            if (filter.means(person)) {
                counted++;
                int score = fit.score(person);
                if (byScore.get(score).isEmpty()) {
                    byScore.set(score, new ArrayList<>());
                }
                byScore.get(score).add(person);
            }
        }
        List<Findable> page = new ArrayList<>();
        int begin = after == null ? fit.best() : Math.min(after.score(), fit.best());
        int reached = begin;
        for (int score = begin; score >= 0 && page.size() <= request.size(); score--) {
            for (Findable person : byScore.get(score)) {
                boolean further = after == null || score < after.score() || after.isBefore(person);
                if (further && page.size() <= request.size()) {
                    page.add(person);
                    reached = page.size() <= request.size() ? score : reached;
                }
            }
        }
        return page(page, request, reached, Count.of(counted));
    }

    private static Page<Findable> page(List<Findable> found, PageRequest request, int score, Count total) {
        boolean more = found.size() > request.size();
        List<Findable> shown = more ? found.subList(0, request.size()) : found;
        Findable end = more ? shown.get(shown.size() - 1) : null;
        return new Page<>(shown, end == null ? null : new Place(score, end.account(), end.sortKey()).written(), total);
    }

    /** Where a page ended, as callers hand it back. */
    private record Place(int score, long account, String sortKey) {
        static Place read(String cursor) {
            if (cursor == null) {
                return null;
            }
            try {
                String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                String[] parts = plain.split(" ", 3);
                if (parts.length == 3) {
                    return new Place(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2]);
                }
            } catch (IllegalArgumentException neverHandedOut) {
                throw unknown();
            }
            throw unknown();
        }

        String written() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((score + " " + account + " " + sortKey).getBytes(StandardCharsets.UTF_8));
        }

        boolean isBefore(Findable person) {
            int names = sortKey.compareTo(person.sortKey());
            return names < 0 || (names == 0 && account < person.account());
        }

        private static Rejected unknown() {
            return new Rejected(Rejection.invalid("after", "persistence.rejected.unknown-page"));
        }
    }
}
