package org.etwin.spaces.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.spaces.SpaceMembers.Seers;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.spi.SpaceKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Members by name. The names are kept by other capabilities, so all members of the space are asked for theirs: those of
 * the largest space are few. Called inside a transaction.
 */
@Component(service = MembersFound.class)
public final class MembersFound {
    /** A row with what is known of the person. */
    record Found(MemberEntity row, People.Known known) {}

    private static final int MOST = 2000;

    private final SpaceRows rows;
    private final People people;

    @Activate
    public MembersFound(@Reference SpaceRows rows, @Reference People people) {
        this.rows = rows;
        this.people = people;
    }

    Page<Found> page(Id space, List<String> roles, NameWords words, PageRequest page) {
        if (!words.none()) {
            return cut(all(space, roles, words), page);
        }
        List<MemberEntity> found = rows.members(space, roles, page.after(), page.size() + 1);
        List<MemberEntity> shown = found.subList(0, Math.min(found.size(), page.size()));
        return new Page<>(
                known(shown), found.size() > shown.size() ? last(shown) : null, rows.countMembers(space, roles));
    }

    List<Found> byName(Id space, List<String> roles, NameWords words, int most) {
        return all(space, roles, words).stream()
                .filter(found -> found.known().name() != null)
                .sorted(Comparator.comparing(found -> found.known().name(), String.CASE_INSENSITIVE_ORDER))
                .limit(most)
                .toList();
    }

    /**
     * By role, in the order of the roles, those who have been there longest.
     *
     * @param counts how many there are in each role
     */
    List<Seers> seers(Id space, SpaceKind kind, Map<String, Integer> counts, int names) {
        Map<String, List<MemberEntity>> shown = new HashMap<>();
        List<String> keys = kind.roles().stream().map(SpaceRole::key).toList();
        for (MemberEntity row : names == 0 ? List.<MemberEntity>of() : rows.members(space, keys, null, MOST)) {
            List<MemberEntity> ofRole = shown.computeIfAbsent(row.role(), key -> new ArrayList<>());
            if (ofRole.size() < names) {
                ofRole.add(row);
            }
        }
        Map<Id, String> known = people.names(shown.values().stream()
                .flatMap(List::stream)
                .map(MemberEntity::account)
                .toList());
        return kind.roles().stream()
                .filter(role -> counts.containsKey(role.key()))
                .map(role -> new Seers(
                        role,
                        counts.get(role.key()),
                        shown.getOrDefault(role.key(), List.of()).stream()
                                .map(row -> known.get(row.account()))
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private List<Found> all(Id space, List<String> roles, NameWords words) {
        return known(rows.members(space, roles, null, MOST)).stream()
                .filter(found -> words.fit(found.known().name()))
                .toList();
    }

    private List<Found> known(List<MemberEntity> members) {
        Map<Id, People.Known> known =
                people.known(members.stream().map(MemberEntity::account).toList());
        return members.stream()
                .map(row -> new Found(row, known.getOrDefault(row.account(), People.Known.NOBODY)))
                .toList();
    }

    private static Page<Found> cut(List<Found> all, PageRequest page) {
        long after = page.after() == null ? -1 : Id.parse(page.after()).value();
        List<Found> rest =
                all.stream().filter(found -> found.row().id().value() > after).toList();
        List<Found> shown = rest.subList(0, Math.min(rest.size(), page.size()));
        return new Page<>(
                shown,
                rest.size() > shown.size() ? last(shown.stream().map(Found::row).toList()) : null,
                Count.of(all.size()));
    }

    private static String last(List<MemberEntity> shown) {
        return shown.get(shown.size() - 1).id().toString();
    }
}
