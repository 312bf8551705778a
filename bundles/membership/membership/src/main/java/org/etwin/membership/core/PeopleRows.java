package org.etwin.membership.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.persistence.PersistenceException;
import org.etwin.membership.Subject;

/**
 * Reads what the directory keeps: three statements for everybody, or three for a few. The comments are Derby's way to
 * name an index, because it plans a statement while the tables are still empty.
 */
final class PeopleRows {
    /** Accounts of one statement; always as many, so that the database compiles it once. */
    private static final int MARKS = 100;

    private static final int FETCHED = 1000;
    private static final String PROFILES = "SELECT account, sort_key, subjects, languages, age_from, age_to, available"
            + " FROM membership_profile %s WHERE etwinner = TRUE";
    private static final String PLACES =
            "SELECT account, territory, school_region FROM membership_affiliation %s WHERE counting = TRUE";
    private static final String WORDS = "SELECT account, word FROM membership_word %s WHERE 1 = 1";

    private final Connection connection;
    private final Map<String, String> same = new HashMap<>();
    private final Map<Findable.Place, Findable.Place> samePlace = new HashMap<>();
    private final Map<Long, List<Findable.Place>> places = new HashMap<>();
    private final Map<Long, List<String>> words = new HashMap<>();
    private final List<Findable> found = new ArrayList<>();

    PeopleRows(Connection connection) {
        this.connection = connection;
    }

    /** By name. */
    List<Findable> all() {
        read("", List.of());
        found.sort(Findable.BY_NAME);
        return found;
    }

    /** Those of the accounts that are eTwinners, by name. */
    List<Findable> of(Collection<Long> accounts) {
        List<Long> ids = List.copyOf(accounts);
        for (int from = 0; from < ids.size(); from += MARKS) {
            read(
                    " AND account IN (" + String.join(", ", Collections.nCopies(MARKS, "?")) + ")",
                    ids.subList(from, Math.min(ids.size(), from + MARKS)));
        }
        found.sort(Findable.BY_NAME);
        return found;
    }

    private void read(String which, List<Long> accounts) {
        String withoutWaiting = withoutWaiting();
        try {
            rows(sql(PLACES, "index=MEMBERSHIP_AFFILIATION_ONCE", which) + withoutWaiting, accounts, row -> {
                Findable.Place place = new Findable.Place(kept(row.getString(2)), kept(row.getString(3)));
                places.computeIfAbsent(row.getLong(1), account -> new ArrayList<>(1))
                        .add(samePlace.computeIfAbsent(place, one -> one));
            });
            rows(sql(WORDS, "index=MEMBERSHIP_WORD_OF", which) + withoutWaiting, accounts, row -> words.computeIfAbsent(
                            row.getLong(1), account -> new ArrayList<>(8))
                    .add(kept(row.getString(2))));
            rows(
                    sql(PROFILES, "constraint=MEMBERSHIP_PROFILE_PK", which) + withoutWaiting,
                    accounts,
                    row -> found.add(person(row)));
        } catch (SQLException e) {
            throw new PersistenceException("people could not be read", e);
        }
    }

    /** The index is named where accounts are; everybody is read as the table lies. */
    private static String sql(String statement, String index, String which) {
        return String.format(statement, which.isEmpty() ? "" : "--DERBY-PROPERTIES " + index + "\n") + which;
    }

    /** On Derby a reader waits for rows that somebody writes; whatever is written is read again after its commit. */
    private String withoutWaiting() {
        try {
            return connection.getMetaData().getDatabaseProductName().contains("Derby") ? " WITH UR" : "";
        } catch (SQLException e) {
            throw new PersistenceException("the database does not say what it is", e);
        }
    }

    private void rows(String sql, List<Long> accounts, Row each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCHED);
            for (int i = 0; i < MARKS && !accounts.isEmpty(); i++) {
                statement.setLong(i + 1, accounts.get(Math.min(i, accounts.size() - 1)));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    each.read(row);
                }
            }
        }
    }

    private Findable person(ResultSet row) throws SQLException {
        long account = row.getLong(1);
        long subjects = 0;
        for (String subject : split(row.getString(3))) {
            subjects |= Findable.bit(Subject.valueOf(subject));
        }
        List<String> languages = split(row.getString(4).toLowerCase(Locale.ROOT)).stream()
                .map(this::kept)
                .toList();
        int from = row.getInt(5);
        boolean told = !row.wasNull();
        return new Findable(
                account,
                row.getString(2),
                subjects,
                languages,
                told ? from : 0,
                told ? row.getInt(6) : -1,
                row.getBoolean(7),
                List.copyOf(places.getOrDefault(account, List.of())),
                List.copyOf(words.getOrDefault(account, List.of())));
    }

    private static List<String> split(String values) {
        return values.isEmpty() ? List.of() : Arrays.asList(values.split(" "));
    }

    private String kept(String text) {
        return same.computeIfAbsent(text, one -> one);
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
