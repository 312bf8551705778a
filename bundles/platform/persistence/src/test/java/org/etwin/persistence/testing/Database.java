package org.etwin.persistence.testing;

/**
 * The databases that every test with a database runs on:
 *
 * <pre>{@code
 * @ParameterizedClass
 * @EnumSource(Database.class)
 * class FindingSchoolsTest {
 *     private final TestDatabase db;
 *
 *     FindingSchoolsTest(Database database) {
 *         db = TestDatabase.fresh(database, "schools");
 *     }
 * }</pre>
 */
public enum Database {
    DERBY,
    POSTGRES
}
