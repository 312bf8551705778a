package org.etwin.membership.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.etwin.membership.Directory.Order;
import org.etwin.membership.FoundPerson;
import org.etwin.membership.PeopleCounts;
import org.etwin.membership.PeopleQuery;
import org.etwin.membership.ProfileDetails;
import org.etwin.membership.Subject;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Standing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a page of the directory costs when there are 20,000 people on Derby: statements and their plans, not time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryOfManyTest extends MembershipOnADatabase {
    private static final int PEOPLE = 20_000;

    private final Actor.Person reader =
            new Actor.Person(ManyPeople.person(3), "Reader", Set.of(), new Standing(true, Set.of("SI"), false));

    DirectoryOfManyTest() {
        super(Database.DERBY);
    }

    /** Once for all: nobody here changes more than one of them. */
    @BeforeAll
    void fill() {
        new ManyPeople(db).fill(PEOPLE, 4000);
    }

    @Test
    void aPageCostsThreeStatementsWhateverIsAskedAndCountsCostNone() {
        directory().find(reader, PeopleQuery.ALL, Order.FIT, PageRequest.first());
        List<PeopleQuery> asked = List.of(
                PeopleQuery.ALL,
                new PeopleQuery("novak kra", null, null, null, null, null, false),
                new PeopleQuery(null, "FI", "Region 1", Subject.BIOLOGY, "en", 12, true),
                new PeopleQuery("school", null, null, null, "fi", null, true));

        for (PeopleQuery query : asked) {
            for (Order order : Order.values()) {
                assertThat(db.statements(() -> directory().find(reader, query, order, PageRequest.first())))
                        .hasSizeLessThanOrEqualTo(3);
            }
            assertThat(db.statements(() -> directory().counts(reader, query))).isEmpty();
        }
        assertThat(db.statements(() -> directory().suggested(reader, Set.of(), 3)))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void onePersonWhoChangesIsReadAgainByThreeStatementsOnIndexes() throws SQLException {
        directory().counts(reader, PeopleQuery.ALL);
        ProfileDetails details = new ProfileDetails(null, Set.of(Subject.DRAMA), Set.of("mt"), 10, 12, true);
        members().change(reader, members().find(reader, reader.id()).version(), details);

        List<String> sent = db.statements(() -> assertThat(directory()
                        .counts(nso("SI"), new PeopleQuery(null, null, null, null, "mt", null, false))
                        .all())
                .isEqualTo(Count.of(1)));

        assertThat(sent).hasSize(3);
        for (String statement : sent) {
            assertThat(plan(statement)).contains("Index").doesNotContain("Table Scan");
        }
    }

    @Test
    void aPageReadsItsTwentyPeopleByTheirKeysAlone() throws SQLException {
        directory().find(reader, PeopleQuery.ALL, Order.NAME, PageRequest.first());
        List<String> sent =
                db.statements(() -> directory().find(reader, PeopleQuery.ALL, Order.NAME, PageRequest.first()));

        assertThat(sent).isNotEmpty();
        for (String statement : sent) {
            assertThat(plan(statement)).doesNotContain("Table Scan");
        }
    }

    @Test
    void countsAreExactToAThousand() {
        PeopleCounts counts = directory().counts(reader, PeopleQuery.ALL);
        Page<FoundPerson> biologists = directory()
                .find(
                        reader,
                        new PeopleQuery(null, "FI", "Region 1", Subject.BIOLOGY, null, null, false),
                        Order.NAME,
                        PageRequest.first());

        assertThat(counts.all()).isEqualTo(new Count(1000, true));
        assertThat(counts.territories().get("FI").more()).isTrue();
        assertThat(biologists.total().more()).isFalse();
        assertThat(biologists.total().value()).isPositive();
    }

    /** How Derby runs it, with every parameter some number or word. */
    private String plan(String sql) throws SQLException {
        try (Connection connection = db.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(1)");
            try (var asked = connection.prepareStatement(sql)) {
                for (int i = 1; i <= asked.getParameterMetaData().getParameterCount(); i++) {
                    if (asked.getParameterMetaData().getParameterTypeName(i).equals("BIGINT")) {
                        asked.setLong(i, ManyPeople.FIRST + i);
                    } else {
                        asked.setObject(
                                i,
                                asked.getParameterMetaData()
                                                .getParameterTypeName(i)
                                                .equals("BOOLEAN")
                                        ? true
                                        : "x");
                    }
                }
                try (ResultSet rows = asked.executeQuery()) {
                    while (rows.next()) {
                        // the statistics are there when all was read
                    }
                }
            }
            try (ResultSet row = statement.executeQuery("VALUES SYSCS_UTIL.SYSCS_GET_RUNTIMESTATISTICS()")) {
                row.next();
                return row.getString(1);
            } finally {
                statement.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(0)");
            }
        }
    }
}
