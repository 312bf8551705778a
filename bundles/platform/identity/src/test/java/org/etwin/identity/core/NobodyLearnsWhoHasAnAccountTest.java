package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.identity.core.Installation.PASSWORD;
import static org.etwin.identity.core.Installation.registration;

import java.util.List;
import org.etwin.identity.Pupils.NewPupil;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The same answer, and the same work for it: so many hashes, the same statements, one mail. */
@ParameterizedClass
@EnumSource(Database.class)
class NobodyLearnsWhoHasAnAccountTest {
    private static final String KNOWN = "known@school.si";
    private static final String UNKNOWN = "unknown@school.si";

    private final Installation at;

    private record Work(String answer, int hashes, List<String> statements, int mails) {}

    NobodyLearnsWhoHasAnAccountTest(Database database) {
        at = new Installation(database);
        at.person(KNOWN);
    }

    @Test
    void byRegistering() {
        assertThat(workOf(() -> at.accounts.register(Actor.VISITOR, registration(KNOWN), null)))
                .isEqualTo(workOf(() -> at.accounts.register(Actor.VISITOR, registration(UNKNOWN), null)))
                .isEqualTo(new Work("done", 1, statements, 1));
    }

    @Test
    void bySigningIn() {
        assertThat(workOf(() -> at.signIn.person(KNOWN, "a wrong password", null)))
                .isEqualTo(workOf(() -> at.signIn.person(UNKNOWN, "a wrong password", null)))
                .isEqualTo(new Work("[identity.rejected.sign-in]", 2, statements, 0));
    }

    @Test
    void bySigningInAsAPupil() {
        String ana = at.pupils
                .enrol(at.eTwinner(at.person("tina@school.si")), null, List.of(NewPupil.of("Ana")))
                .get(0)
                .userName();

        assertThat(workOf(() -> at.signIn.pupil(ana, "wrong", null)))
                .isEqualTo(workOf(() -> at.signIn.pupil("nobody.here", "wrong", null)))
                .isEqualTo(new Work("[identity.rejected.sign-in]", 1, statements, 0));
    }

    @Test
    void byAskingForANewPassword() {
        assertThat(workOf(() -> at.forgotten.ask(KNOWN, null)))
                .isEqualTo(workOf(() -> at.forgotten.ask(UNKNOWN, null)))
                .isEqualTo(new Work("done", 0, statements, 1));
    }

    @Test
    void byChangingTheOwnAddress() {
        Actor one = at.actors.actor(at.person("one@school.si"));
        Actor other = at.actors.actor(at.person("other@school.si"));

        assertThat(workOf(() -> at.emailChanges.ask(one, KNOWN, PASSWORD)))
                .isEqualTo(workOf(() -> at.emailChanges.ask(other, UNKNOWN, PASSWORD)))
                .isEqualTo(new Work("done", 1, statements, 1));
    }

    private List<String> statements;

    private Work workOf(Runnable attempt) {
        int mails = at.mails.size();
        String[] answer = {"done"};
        int[] hashes = {0};
        statements = at.db.statements(() -> hashes[0] = at.hashes.during(() -> {
            try {
                attempt.run();
            } catch (Rejected rejected) {
                answer[0] = rejected.rejections().stream()
                        .map(each -> each.key())
                        .toList()
                        .toString();
            }
        }));
        return new Work(answer[0], hashes[0], statements, at.mails.size() - mails);
    }
}
