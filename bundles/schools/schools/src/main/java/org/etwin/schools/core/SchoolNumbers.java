package org.etwin.schools.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.persistence.PersistenceException;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.schools.SchoolChoices;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.SchoolState;
import org.etwin.schools.SchoolType;

/** How many schools there are of each kind, by one statement on an index; the comments are Derby's way to name it. */
final class SchoolNumbers {
    private static final String GROUPS = "SELECT s.region, s.school_type, s.school_state, COUNT(*),"
            + " SUM(CASE WHEN s.etwinners > 0 THEN 1 ELSE 0 END)"
            + " FROM schools_school s --DERBY-PROPERTIES index=SCHOOLS_SCHOOL_FIND_IN\n"
            + " WHERE s.territory = ? GROUP BY s.region, s.school_type, s.school_state";

    private final Connection connection;

    SchoolNumbers(Connection connection) {
        this.connection = connection;
    }

    /** Schools of a territory that are alike. */
    private record Group(String region, SchoolType type, SchoolState state, int all, int withEtwinners) {
        int of(boolean onlyWithEtwinners) {
            return onlyWithEtwinners ? withEtwinners : all;
        }
    }

    SchoolChoices choices(SchoolQuery query) {
        List<Group> groups = groups(query.territory());
        Predicate<Group> region =
                group -> query.region() == null || query.region().equals(group.region());
        Predicate<Group> type = group -> query.type() == null || query.type() == group.type();
        Predicate<Group> state = group -> query.state() == null || query.state() == group.state();
        boolean people = query.withEtwinners();
        Map<String, Integer> regions = new TreeMap<>();
        groups.stream()
                .filter(group -> Objects.nonNull(group.region()))
                .filter(type.and(state))
                .forEach(group -> regions.merge(group.region(), group.of(people), Integer::sum));
        Map<SchoolType, Count> types = new EnumMap<>(SchoolType.class);
        for (SchoolType each : SchoolType.values()) {
            types.put(each, sum(groups, region.and(state).and(group -> group.type() == each), people));
        }
        Map<String, Count> byRegion = new TreeMap<>();
        regions.forEach((name, number) -> byRegion.put(name, Count.of(number)));
        return new SchoolChoices(
                byRegion,
                types,
                sum(groups, region.and(type).and(group -> group.state() == SchoolState.VERIFIED), people),
                sum(groups, region.and(type).and(state), true));
    }

    private static Count sum(List<Group> groups, Predicate<Group> which, boolean people) {
        return Count.of(groups.stream()
                .filter(which)
                .mapToLong(group -> group.of(people))
                .sum());
    }

    private List<Group> groups(String territory) {
        try (PreparedStatement statement = connection.prepareStatement(GROUPS)) {
            statement.setString(1, territory);
            List<Group> groups = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    groups.add(new Group(
                            row.getString(1),
                            SchoolType.valueOf(row.getString(2)),
                            SchoolState.valueOf(row.getString(3)),
                            row.getInt(4),
                            row.getInt(5)));
                }
            }
            return groups;
        } catch (SQLException e) {
            throw new PersistenceException("schools could not be counted", e);
        }
    }

    /** Writes only what is another number. */
    void write(Map<Id, Integer> etwinners) {
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE schools_school SET etwinners = ? WHERE id = ? AND etwinners <> ?")) {
            for (Map.Entry<Id, Integer> each : new TreeMap<>(etwinners).entrySet()) {
                statement.setInt(1, each.getValue());
                statement.setLong(2, each.getKey().value());
                statement.setInt(3, each.getValue());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("the eTwinners of schools could not be written", e);
        }
    }
}
