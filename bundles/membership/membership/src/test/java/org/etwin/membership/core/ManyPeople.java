package org.etwin.membership.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.etwin.membership.Subject;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.persistence.text.Folding;
import org.etwin.platform.Id;

/** Fills an empty database with people at schools, by plain batches; the same people in every run. */
final class ManyPeople {
    static final long FIRST = 1_000_000;
    static final long FIRST_SCHOOL = 9_000_000;
    private static final int BATCH = 500;
    private static final String[] GIVEN = {
        "Tina", "Matti", "Ayşe", "Łukasz", "Zoë", "Søren", "Marie", "João", "Eleni", "Petra", "Aino", "Bojan", "Chiara",
        "Dilan", "Émile", "Fatima", "Gérard", "Hanna", "Ioana", "Jānis"
    };
    private static final String[] FAMILY = {
        "Novak", "Virtanen", "Yılmaz", "Kowalski", "Müller", "Rossi", "Papadopoulou", "García", "Jensen", "Dubois",
        "Horvat", "Kovács", "Silva", "Popescu", "Bērziņš", "Kask", "Nagy", "Murphy", "Borg", "Ivanova"
    };
    private static final String[] PLACES = {"Kranj", "Espoo", "Izmir", "Łódź", "Köln", "Torino", "Patras", "Sevilla"};
    private static final String[] TERRITORIES = {"SI", "FI", "TR", "PL", "DE", "IT", "GR", "ES", "FR", "RO", "PT", "EE"
    };
    private static final String[] LANGUAGES = {"en", "de", "fr", "fi", "sl", "tr", "pl", "it", "es", "el"};

    private final TestDatabase db;
    private final Random random = new Random(7);

    ManyPeople(TestDatabase db) {
        this.db = db;
    }

    private record Someone(
            long account,
            String name,
            long school,
            String territory,
            String region,
            Set<String> words,
            boolean available) {}

    void fill(int people, int schools) {
        for (int from = 0; from < people; from += BATCH) {
            List<Someone> some = new ArrayList<>();
            for (int i = from; i < Math.min(people, from + BATCH); i++) {
                some.add(someone(i, schools));
            }
            db.transactions().in(() -> write(some));
        }
    }

    private Someone someone(int i, int schools) {
        String name = pick(GIVEN) + " " + pick(FAMILY) + " " + Integer.toString(i, Character.MAX_RADIX);
        int school = i % schools;
        String territory = TERRITORIES[school % TERRITORIES.length];
        String place = PLACES[school / TERRITORIES.length % PLACES.length];
        return new Someone(
                FIRST + i,
                name,
                FIRST_SCHOOL + school,
                territory,
                "Region " + school % 5,
                Folding.words(name, "School " + school, place),
                random.nextInt(10) < 8);
    }

    private void write(List<Someone> some) {
        try {
            Connection connection = db.transactions().connection();
            profiles(connection, some);
            affiliations(connection, some);
            words(connection, some);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void profiles(Connection connection, List<Someone> some) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO membership_profile (account, version,"
                + " display_name, sort_key, subjects, languages, age_from, age_to, available, etwinner, name_key)"
                + " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, TRUE, '')")) {
            for (Someone one : some) {
                int from = 3 + random.nextInt(14);
                insert.setLong(1, one.account());
                insert.setString(2, one.name());
                insert.setString(3, Folding.key(one.name()));
                insert.setString(4, subjects());
                insert.setString(5, languages());
                insert.setInt(6, from);
                insert.setInt(7, from + random.nextInt(6));
                insert.setBoolean(8, one.available());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void affiliations(Connection connection, List<Someone> some) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO membership_affiliation (id, version,"
                + " account, school, territory, school_role, join_state, asked_millis, decided_millis, extra,"
                + " waiting_for, counting, validated_millis, sort_key, school_region)"
                + " VALUES (?, 1, ?, ?, ?, 'TEACHER', 'VALIDATED', 1, 1, '{\"values\":{}}', '', TRUE, 1, ?, ?)")) {
            for (Someone one : some) {
                insert.setLong(1, one.account());
                insert.setLong(2, one.account());
                insert.setLong(3, one.school());
                insert.setString(4, one.territory());
                insert.setString(5, Folding.key(one.name()));
                insert.setString(6, one.region());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void words(Connection connection, List<Someone> some) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO membership_word (word, account) VALUES (?, ?)")) {
            for (Someone one : some) {
                for (String word : one.words()) {
                    insert.setString(1, word);
                    insert.setLong(2, one.account());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    static Id person(int i) {
        return new Id(FIRST + i);
    }

    private String subjects() {
        Set<String> some = new LinkedHashSet<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            some.add(Subject.values()[random.nextInt(Subject.values().length)].name());
        }
        return String.join(" ", some);
    }

    private String languages() {
        Set<String> some = new LinkedHashSet<>(Set.of(random.nextInt(10) < 8 ? "en" : "fr"));
        some.add(pick(LANGUAGES));
        return String.join(" ", some);
    }

    private String pick(String[] all) {
        return all[random.nextInt(all.length)];
    }
}
