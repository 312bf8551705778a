package org.etwin.countries.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.etwin.countries.OwnReason;
import org.etwin.countries.TerritoriesChanged;
import org.etwin.countries.Territory;
import org.etwin.countries.TerritoryAction;
import org.etwin.countries.TerritoryAdministration;
import org.etwin.countries.TerritorySettings;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Standing;
import org.etwin.platform.events.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class TerritoriesTest {
    private static final Actor OPERATOR = new Actor.Operator("karaf");
    private static final Actor NSO_OF_SLOVENIA =
            new Actor.Person(new Id(1), "Nina", Set.of(Grant.nso("SI")), Standing.NONE);
    private static final TerritorySettings QUICK =
            new TerritorySettings("CMEPIUS", "nso@example.si", 3, true, false, "Slovenija 2");

    private final TestDatabase db;
    private final AuditInMemory audit = new AuditInMemory();
    private final Node node;

    /** What one server of an installation has. */
    private final class Node {
        private final KnownTerritories known;
        private final StoredTerritories territories;
        private final TerritoryAdministration administration;

        Node() {
            TerritoryRepository repository = new TerritoryRepository(db.unit("countries"));
            known = new KnownTerritories(
                    db.transactions(), repository, new FirstTerritories(db.transactions(), repository), db.json());
            territories = new StoredTerritories(known, new FewTexts());
            administration =
                    new ChangingTerritories(db.transactions(), repository, known, audit, db.outbox(), db.json());
        }

        void set(Actor actor, String code, TerritorySettings settings) {
            long version = territories.find(code).isEmpty()
                    ? 0
                    : administration.settings(actor, code).version();
            administration.set(actor, code, version, settings);
        }

        List<String> codes() {
            return territories.all().stream().map(Territory::code).toList();
        }
    }

    TerritoriesTest(Database database) {
        db = TestDatabase.fresh(database, "countries");
        node = new Node();
    }

    private static Rejected refused(Runnable work) {
        try {
            work.run();
        } catch (Rejected rejected) {
            return rejected;
        }
        throw new AssertionError("was not refused");
    }

    @Test
    void aNewInstallationHasTheUsualFortyFive() {
        assertThat(node.codes())
                .hasSize(45)
                .isSorted()
                .contains("BE", "FI", "SI", "XK", "TR", "TN")
                .doesNotContain("GB");
        assertThat(node.territories.find("FI")).contains(new Territory("FI", "FI", List.of("fi", "sv")));
    }

    @Test
    void whatAnOperatorTookAwayDoesNotComeBackAtTheNextStart() {
        node.administration.remove(OPERATOR, "TN");
        assertThat(new Node().codes()).hasSize(44).doesNotContain("TN");
    }

    @Test
    void aCountryCanBeDividedIntoParts() {
        node.administration.put(OPERATOR, new Territory("BE-NL", "BE", List.of("nl")));
        node.administration.put(OPERATOR, new Territory("BE-FR", "BE", List.of("fr")));
        node.administration.remove(OPERATOR, "BE");
        assertThat(node.codes()).contains("BE-NL", "BE-FR").doesNotContain("BE");
        assertThat(node.territories.find("BE-NL")).map(Territory::country).contains("BE");
    }

    @Test
    void aTerritoryThatComesBackHasTheSettingsItHad() {
        node.set(OPERATOR, "SI", QUICK);
        node.administration.remove(OPERATOR, "SI");
        assertThat(node.territories.settings("SI")).isEqualTo(TerritorySettings.DEFAULT);
        node.administration.put(OPERATOR, new Territory("SI", "SI", List.of("sl", "it")));
        assertThat(node.territories.settings("SI")).isEqualTo(QUICK);
        assertThat(node.territories.find("SI").orElseThrow().languages()).containsExactly("sl", "it");
    }

    @Test
    void whereNothingWasSetTheDefaultsHold() {
        assertThat(node.territories.settings("SI")).isEqualTo(TerritorySettings.DEFAULT);
        assertThat(node.territories.settings("QQ")).isEqualTo(TerritorySettings.DEFAULT);
        assertThat(node.territories.settings(null)).isEqualTo(TerritorySettings.DEFAULT);
    }

    @Test
    void anNsoChangesItsOwnSettingsAndNothingElse() {
        node.set(NSO_OF_SLOVENIA, "SI", QUICK);
        assertThat(node.territories.settings("SI")).isEqualTo(QUICK);
        for (Runnable notTheirs : List.<Runnable>of(
                () -> node.set(NSO_OF_SLOVENIA, "FI", QUICK),
                () -> node.administration.remove(NSO_OF_SLOVENIA, "SI"),
                () -> node.administration.put(NSO_OF_SLOVENIA, new Territory("GB", "GB", List.of("en"))),
                () -> node.set(Actor.VISITOR, "SI", QUICK))) {
            assertThat(refused(notTheirs).kind()).isEqualTo(Rejection.Kind.FORBIDDEN);
        }
    }

    @Test
    void theLastTerritoryStays() {
        for (String code : node.codes()) {
            if (!code.equals("SI")) {
                node.administration.remove(OPERATOR, code);
            }
        }
        assertThat(refused(() -> node.administration.remove(OPERATOR, "SI")).kind())
                .isEqualTo(Rejection.Kind.CONFLICT);
        assertThat(node.codes()).containsExactly("SI");
    }

    @Test
    void whatIsWrongIsToldFieldByField() {
        assertThat(refused(() -> node.administration.put(OPERATOR, new Territory("QX", "QX", List.of())))
                        .rejections())
                .extracting(Rejection::field)
                .containsExactly("country", "languages");
        assertThat(refused(() -> node.administration.put(OPERATOR, new Territory("FR-NL", "BE", List.of("not_a_tag"))))
                        .rejections())
                .extracting(Rejection::field)
                .containsExactly("code", "languages");
        TerritorySettings wrong = new TerritorySettings("x".repeat(201), "nobody", 0, false, false, "<theme>");
        assertThat(refused(() -> node.set(OPERATOR, "SI", wrong)).rejections())
                .extracting(Rejection::field)
                .containsExactly("nsoName", "contact", "reviewDays", "theme");
        assertThat(refused(() -> node.set(OPERATOR, "QQ", QUICK)).kind()).isEqualTo(Rejection.Kind.NOT_FOUND);
    }

    @Test
    void whoeverReadsTheSettingsIsToldWhetherTheyMayBeChanged() {
        assertThat(node.administration.settings(NSO_OF_SLOVENIA, "SI").may(TerritoryAction.SET))
                .isTrue();
        assertThat(node.administration.settings(OPERATOR, "FI").may(TerritoryAction.SET))
                .isTrue();
        assertThat(node.administration.settings(NSO_OF_SLOVENIA, "FI").may(TerritoryAction.SET))
                .isFalse();
        assertThat(node.administration.settings(Actor.VISITOR, "SI").allowed()).isEmpty();
        assertThat(refused(() -> node.administration.settings(OPERATOR, "QQ")).kind())
                .isEqualTo(Rejection.Kind.NOT_FOUND);
    }

    @Test
    void ofTwoWhoChangeTheSettingsAtOnceTheSecondIsTold() {
        long seen = node.administration.settings(NSO_OF_SLOVENIA, "SI").version();
        node.administration.set(OPERATOR, "SI", seen, QUICK);
        assertThat(refused(() -> node.administration.set(NSO_OF_SLOVENIA, "SI", seen, TerritorySettings.DEFAULT))
                        .kind())
                .isEqualTo(Rejection.Kind.STALE);
        assertThat(node.territories.settings("SI")).isEqualTo(QUICK);
    }

    @Test
    void anNsoHasReasonsOfItsOwnInSeveralLanguages() {
        OwnReason reason = new OwnReason("NO-CONTRACT", Map.of("sl", "Pogodbe še ni.", "en", "No contract yet."));
        node.set(NSO_OF_SLOVENIA, "SI", with(10, List.of(reason)));
        TerritorySettings stored = node.territories.settings("SI");
        assertThat(stored.recheckDays()).isEqualTo(10);
        assertThat(stored.reason("NO-CONTRACT")).contains(reason);
        assertThat(reason.text(Locale.forLanguageTag("sl-SI"))).isEqualTo("Pogodbe še ni.");
        assertThat(reason.text(Locale.forLanguageTag("fi"))).isEqualTo("No contract yet.");
        assertThat(audit.details(0)).containsEntry("reasons", "– → NO-CONTRACT");
    }

    @Test
    void whatIsWrongWithAReasonIsToldAtItsPlace() {
        OwnReason fine = new OwnReason("A", Map.of("en", "Fine"));
        TerritorySettings wrong = with(
                0,
                List.of(
                        fine,
                        new OwnReason("a b", Map.of("en", "x")),
                        new OwnReason("A", Map.of("en", "twice")),
                        new OwnReason("B", Map.of()),
                        new OwnReason("C", Map.of("en", "x".repeat(201)))));
        assertThat(refused(() -> node.set(OPERATOR, "SI", wrong)).rejections())
                .extracting(Rejection::field)
                .containsExactly("recheckDays", "reasons.1", "reasons.2", "reasons.3", "reasons.4");
        assertThat(refused(() -> node.set(OPERATOR, "SI", with(30, Collections.nCopies(31, fine))))
                        .rejections())
                .extracting(Rejection::field)
                .containsExactly("reasons");
    }

    private static TerritorySettings with(int recheckDays, List<OwnReason> reasons) {
        return new TerritorySettings(null, null, 5, false, false, null, recheckDays, reasons);
    }

    @Test
    void everyChangeIsAnnouncedAndInTheAudit() {
        node.set(NSO_OF_SLOVENIA, "SI", QUICK);
        node.administration.remove(OPERATOR, "TN");
        assertThat(db.published(TerritoriesChanged.class))
                .extracting(TerritoriesChanged::code)
                .containsExactly("SI", "TN");
        assertThat(audit.what()).containsExactly("countries.set SI", "countries.removed TN");
        assertThat(audit.details(0)).containsEntry("reviewDays", "5 → 3").doesNotContainKey("schoolNumberNeeded");
    }

    @Test
    void aChangeReachesTheOtherNodesByItsEvent() {
        Node other = new Node();
        assertThat(other.codes()).contains("TN");
        node.administration.remove(OPERATOR, "TN");
        other.known.on(new Event(1, new Id(1), "countries.changed", 1, Instant.EPOCH, "{}"));
        assertThat(other.codes()).doesNotContain("TN");
    }

    @Test
    void readingIsFreeOfStatementsOnceTheyAreKnown() {
        node.territories.all();
        assertThat(db.statements(() -> {
                    node.territories.find("SI");
                    node.territories.settings("FI");
                }))
                .isEmpty();
    }

    @Test
    void aChangeThatIsRolledBackIsNotThere() {
        assertThatThrownBy(() -> db.transactions().in(() -> {
                    node.administration.remove(OPERATOR, "TN");
                    throw Rejected.forbidden();
                }))
                .isInstanceOf(Rejected.class);
        assertThat(node.codes()).contains("TN");
        assertThat(db.published()).isEmpty();
    }
}
