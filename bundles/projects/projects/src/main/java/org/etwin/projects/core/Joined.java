package org.etwin.projects.core;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.PersistenceException;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.etwin.projects.PartnerState;

/**
 * Of one project: how many have joined it and which place is of whoever looks at it.
 *
 * @param place number of the place, null for none
 */
record Joined(int partners, Long place) {
    static final Joined NOBODY = new Joined(0, null);
    private static final String WHERE =
            "SELECT project FROM projects_founder WHERE person = ? AND accepted = TRUE UNION"
                    + " SELECT project FROM projects_partner WHERE person = ? AND state = ? ORDER BY 1 DESC";

    /** Projects that this person founds or has joined, the newest first. */
    static List<Long> where(Transactions transactions, Id person, int most) {
        try (PreparedStatement asked = transactions.connection().prepareStatement(WHERE)) {
            asked.setLong(1, person.value());
            asked.setLong(2, person.value());
            asked.setString(3, PartnerState.JOINED.name());
            asked.setMaxRows(most);
            List<Long> projects = new ArrayList<>();
            try (ResultSet rows = asked.executeQuery()) {
                while (rows.next()) {
                    projects.add(rows.getLong(1));
                }
            }
            return projects;
        } catch (SQLException e) {
            throw new PersistenceException("projects could not be found", e);
        }
    }

    /** With one statement, however many projects. Those with no partners are not in it. */
    static Map<Id, Joined> in(Transactions transactions, Id viewer, Collection<Long> projects) {
        String sql = "SELECT project, SUM(CASE WHEN state = ? THEN 1 ELSE 0 END),"
                + " MAX(CASE WHEN person = ? THEN id ELSE 0 END) FROM projects_partner WHERE project IN ("
                + String.join(", ", Collections.nCopies(projects.size(), "?")) + ") GROUP BY project";
        try (PreparedStatement counted = transactions.connection().prepareStatement(sql)) {
            counted.setString(1, PartnerState.JOINED.name());
            counted.setLong(2, viewer == null ? 0 : viewer.value());
            int at = 3;
            for (Long project : projects) {
                counted.setLong(at++, project);
            }
            Map<Id, Joined> joined = new HashMap<>();
            try (ResultSet rows = counted.executeQuery()) {
                while (rows.next()) {
                    long place = rows.getLong(3);
                    joined.put(new Id(rows.getLong(1)), new Joined(rows.getInt(2), place == 0 ? null : place));
                }
            }
            return joined;
        } catch (SQLException e) {
            throw new PersistenceException("partners could not be counted", e);
        }
    }
}
