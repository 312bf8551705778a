package org.etwin.membership.core;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.membership.Directory.Order;
import org.etwin.membership.PeopleQuery;
import org.etwin.membership.Subject;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Standing;
import org.junit.jupiter.api.Test;

/**
 * How long the directory takes for its first page and the counts beside its filters with 100,000 people at 20,000 schools
 * on Derby, cold and warm, and as a multiple of the floor: counting the rows of the profiles in the same run. No test of
 * every day: {@code benchmarks/directory} runs it.
 */
class HundredThousandPeople extends MembershipOnADatabase {
    private static final int PEOPLE = Integer.getInteger("people", 100_000);
    private static final int SCHOOLS = Integer.getInteger("schools", 20_000);
    private static final int WARM = 20;

    private final Actor.Person reader =
            new Actor.Person(ManyPeople.person(3), "Reader", Set.of(), new Standing(true, Set.of("SI"), false));

    HundredThousandPeople() {
        super(Database.DERBY);
    }

    @Test
    void areFound() throws SQLException {
        System.out.printf(
                "%,d people at %,d schools filled in %.1f s%n",
                PEOPLE, SCHOOLS, seconds(() -> new ManyPeople(db).fill(PEOPLE, SCHOOLS)));
        System.out.printf(
                "everybody read once after the start: %.2f s%n",
                seconds(() -> directory().counts(reader, PeopleQuery.ALL)));
        double floor = floor();
        System.out.printf("floor: the rows of the profiles counted in %.1f ms (median)%n", floor);
        System.out.printf(
                "%-44s %10s %10s %10s %8s %10s%n",
                "first page and counts", "cold ms", "median ms", "worst ms", "x floor", "cpu ms");
        queries().forEach((name, query) -> measure(name, query, floor));
    }

    private static Map<String, PeopleQuery> queries() {
        Map<String, PeopleQuery> all = new LinkedHashMap<>();
        all.put("everybody", PeopleQuery.ALL);
        all.put("available", new PeopleQuery(null, null, null, null, null, null, true));
        all.put("country", new PeopleQuery(null, "FI", null, null, null, null, false));
        all.put("country, region", new PeopleQuery(null, "FI", "Region 1", null, null, null, false));
        all.put("subject", new PeopleQuery(null, null, null, Subject.BIOLOGY, null, null, false));
        all.put("language that nearly all speak", new PeopleQuery(null, null, null, null, "en", null, false));
        all.put("pupils' age", new PeopleQuery(null, null, null, null, null, 12, false));
        all.put("all filters", new PeopleQuery(null, "FI", "Region 1", Subject.BIOLOGY, "en", 12, true));
        all.put("a rare word", new PeopleQuery("1abc", null, null, null, null, null, false));
        all.put("a word that all have", new PeopleQuery("school", null, null, null, null, null, false));
        all.put("two words", new PeopleQuery("nov kra", null, null, null, null, null, false));
        all.put("one letter, subject, available", new PeopleQuery("m", null, null, Subject.ART, null, null, true));
        all.put("words that nobody has", new PeopleQuery("zzz school", null, null, null, null, null, false));
        return all;
    }

    private void measure(String name, PeopleQuery query, double floor) {
        for (Order order : Order.values()) {
            List<Double> took = new ArrayList<>();
            for (int i = 0; i <= WARM; i++) {
                took.add(1000
                        * seconds(() -> {
                            directory().counts(reader, query);
                            directory().find(reader, query, order, PageRequest.first());
                        }));
            }
            double processor = processor(query, order);
            double cold = took.remove(0);
            List<Double> sorted = took.stream().sorted().toList();
            double median = sorted.get(WARM / 2);
            System.out.printf(
                    "%-44s %10.1f %10.1f %10.1f %8.1f %10.1f%n",
                    name + (order == Order.FIT ? ", best first" : ", by name"),
                    cold,
                    median,
                    sorted.get(WARM - 1),
                    median / floor,
                    processor);
        }
    }

    /** Of this thread alone, on average: what the time would be on a machine that has nothing else to do. */
    private double processor(PeopleQuery query, Order order) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < WARM; i++) {
            directory().counts(reader, query);
            directory().find(reader, query, order, PageRequest.first());
        }
        return (threads.getCurrentThreadCpuTime() - began) / 1e6 / WARM;
    }

    private double floor() throws SQLException {
        List<Double> took = new ArrayList<>();
        try (Connection connection = db.connection();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < WARM; i++) {
                took.add(1000 * seconds(() -> count(statement)));
            }
        }
        return took.stream().sorted().toList().get(WARM / 2);
    }

    private static void count(Statement statement) {
        try (ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM membership_profile WHERE etwinner = TRUE")) {
            row.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }
}
