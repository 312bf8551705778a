package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.identity.core.Installation.PASSWORD;
import static org.etwin.identity.core.Installation.SYSTEM;

import java.util.List;
import java.util.Locale;
import org.etwin.identity.Account;
import org.etwin.identity.Registration;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class FindingAccountsTest {
    private final Installation at;

    FindingAccountsTest(Database database) {
        at = new Installation(database);
        add("ziga@school.si", "Žiga", "Šubic");
        add("tina@school.si", "Tina", "Novak");
        add("tina.b@other.si", "Tina", "Bevk");
        at.register("tina.new@school.si");
    }

    @Test
    void peopleAreFoundByTheBeginningOfNamesAndAddressWithoutAccents() {
        assertThat(found("subi")).containsExactly("Žiga Šubic");
        assertThat(found("ZIGA")).containsExactly("Žiga Šubic");
        assertThat(found("tina")).containsExactly("Tina Bevk", "Tina Novak");
        assertThat(found("tina nov")).containsExactly("Tina Novak");
        assertThat(found("tina.b@")).containsExactly("Tina Bevk");
    }

    @Test
    void oddInputFindsNobody() {
        assertThat(found("")).isEmpty();
        assertThat(found(null)).isEmpty();
        assertThat(found("t")).isEmpty();
        assertThat(found("%%")).isEmpty();
        assertThat(found("__!!'\"")).isEmpty();
        assertThat(found("tina\u0000")).isEmpty();
        assertThat(found("x".repeat(10_000))).isEmpty();
    }

    @Test
    void onlyWhoLooksAfterAccountsFindsPeople() {
        var other = at.actors.actor(at.person("other@school.si"));

        assertThat(Refused.kind(() -> at.search.find(other, "tina"))).isEqualTo(Rejection.Kind.FORBIDDEN);
    }

    private List<String> found(String words) {
        return at.search.find(SYSTEM, words).stream().map(Account::name).toList();
    }

    private void add(String email, String given, String family) {
        at.accounts.admit(
                SYSTEM, new Registration(email, PASSWORD, given, family, Locale.ENGLISH, "2026-01", "2026-01"));
    }
}
