package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.identity.core.Installation.SYSTEM;

import java.time.Duration;
import java.time.Instant;
import org.etwin.identity.Terms;
import org.etwin.identity.Terms.Accepted;
import org.etwin.identity.Terms.Document;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class TermsTest {
    private final Installation at;
    private final Id tina;
    private final Actor herself;

    TermsTest(Database database) {
        at = new Installation(database);
        tina = at.person("tina@school.si");
        herself = at.actors.actor(tina);
    }

    @Test
    void whatWasAcceptedAtRegistrationIsKeptWithVersionAndTime() {
        Instant then = at.db.clock().instant();

        assertThat(at.terms("2026-01", "2026-01").accepted(herself))
                .containsExactlyInAnyOrder(
                        new Accepted(Document.CODE_OF_CONDUCT, "2026-01", then),
                        new Accepted(Document.PRIVACY, "2026-01", then));
        assertThat(at.terms("2026-01", "2026-01").open(herself)).isEmpty();
    }

    @Test
    void whenTheVersionRisesEverybodyIsAskedAgainOnce() {
        Terms risen = at.terms("2027-01", "2026-01");
        at.db.clock().advance(Duration.ofDays(30));

        assertThat(risen.open(herself)).containsExactly(Document.CODE_OF_CONDUCT);
        risen.accept(herself, Document.CODE_OF_CONDUCT, "2027-01");
        risen.accept(herself, Document.CODE_OF_CONDUCT, "2027-01");

        assertThat(risen.open(herself)).isEmpty();
        assertThat(risen.accepted(herself))
                .hasSize(3)
                .first()
                .isEqualTo(new Accepted(
                        Document.CODE_OF_CONDUCT, "2027-01", at.db.clock().instant()));
    }

    @Test
    void onlyTheVersionThatHoldsCanBeAccepted() {
        Terms terms = at.terms("2027-01", "2026-01");

        assertThat(Refused.kind(() -> terms.accept(herself, Document.CODE_OF_CONDUCT, "2026-12")))
                .isEqualTo(Rejection.Kind.CONFLICT);
        assertThat(Refused.kind(() -> terms.accept(herself, null, "2027-01"))).isEqualTo(Rejection.Kind.CONFLICT);
        assertThat(Refused.kind(() -> terms.accept(Actor.VISITOR, Document.PRIVACY, "2026-01")))
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
    }

    @Test
    void nobodyButAPersonIsAsked() {
        Terms terms = at.terms("2027-01", "2027-01");

        assertThat(terms.open(Actor.VISITOR)).isEmpty();
        assertThat(terms.open(new Actor.Pupil(new Id(5), "Ana"))).isEmpty();
        assertThat(terms.open(SYSTEM)).isEmpty();
    }
}
