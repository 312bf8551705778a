package org.etwin.webhooks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.etwin.webhooks.core.Installation.ADMIN;
import static org.etwin.webhooks.core.Installation.FINLAND;
import static org.etwin.webhooks.core.Installation.SLOVENIA;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Standing;
import org.etwin.webhooks.Delivery;
import org.etwin.webhooks.DeliveryState;
import org.etwin.webhooks.WebhookDetails;
import org.etwin.webhooks.WebhookGivenUp;
import org.etwin.webhooks.WebhookState;
import org.etwin.webhooks.Webhooks.Made;
import org.etwin.webhooks.core.Installation.Created;
import org.etwin.webhooks.core.Installation.Founder;
import org.etwin.webhooks.core.Installation.Opened;
import org.etwin.webhooks.http.Signature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class WebhooksTest {
    private static final Id SCHOOL = new Id(77);

    private final Installation at;

    WebhooksTest(Database database) {
        at = new Installation(database);
    }

    @AfterEach
    void close() {
        at.close();
    }

    private WebhookDetails details(String territory) {
        return new WebhookDetails(
                "School list", territory, at.program.address(), Set.of("schools.created", "projects.opened"));
    }

    private Made make(Actor actor, String territory) {
        return at.service.make(actor, details(territory));
    }

    private void schoolIsCreated(String territory) {
        at.happens(new Created(SCHOOL, territory, "Osnovna šola"));
    }

    private List<Delivery> deliveries(Made made) {
        return at.service
                .deliveries(ADMIN, made.webhook(), Set.of(), PageRequest.first())
                .items();
    }

    private static Rejection refused(ThrowingCallable tried) {
        Rejected rejected = catchThrowableOfType(Rejected.class, tried);
        return rejected == null ? null : rejected.rejections().get(0);
    }

    @Test
    void whatHappensIsToldWithTypeIdAndTerritoryAndNothingElse() {
        Made made = make(SLOVENIA, "SI");
        schoolIsCreated("SI");
        at.round();

        assertThat(at.program.requests()).singleElement().satisfies(request -> {
            assertThat(request.body())
                    .isEqualTo("{\"type\":\"schools.created\",\"timestamp\":\""
                            + at.db.clock().instant() + "\",\"data\":{\"id\":\"" + SCHOOL
                            + "\",\"territories\":[\"SI\"]}}");
            assertThat(request.seconds()).isEqualTo(at.db.clock().instant().getEpochSecond());
            assertThat(request.id()).isEqualTo(deliveries(made).get(0).id().toString());
            assertThat(request.signature())
                    .isEqualTo(Signature.of(List.of(made.secret()), request.id(), request.seconds(), request.body()));
        });
        assertThat(deliveries(made))
                .extracting(Delivery::state, Delivery::status)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(DeliveryState.DELIVERED, 204));
    }

    @Test
    void onlyWhatHappensInTheTerritoryIsToldAndAdminsHearAll() {
        make(SLOVENIA, "SI");
        make(ADMIN, null);
        schoolIsCreated("FI");
        at.happens(
                new Opened(new Id(5), "Rivers", List.of(new Founder(new Id(8), "SI"), new Founder(new Id(9), "FI"))));
        at.round();

        assertThat(at.program.requests())
                .extracting(request -> request.body().replaceAll(".*\"data\":", ""))
                .containsExactlyInAnyOrder(
                        "{\"id\":\"" + SCHOOL + "\",\"territories\":[\"FI\"]}}",
                        "{\"id\":\"" + new Id(5) + "\",\"territories\":[\"SI\"]}}",
                        "{\"id\":\"" + new Id(5) + "\",\"territories\":[\"FI\",\"SI\"]}}");
    }

    @Test
    void anEventThatIsHeardTwiceIsToldOnce() {
        Made made = make(SLOVENIA, "SI");
        schoolIsCreated("SI");
        at.db.deliverTo(at.collecting);
        at.round();
        at.round();

        assertThat(deliveries(made)).hasSize(1);
        assertThat(at.program.requests()).hasSize(1);
    }

    @Test
    void whatDoesNotArriveIsTriedWithPausesAndThenParked() {
        Made made = make(SLOVENIA, "SI");
        at.program.answers(500);
        schoolIsCreated("SI");
        at.round();
        at.round();
        assertThat(at.program.requests()).hasSize(1);
        at.db.clock().advance(Duration.ofSeconds(5));
        at.round();
        at.db.clock().advance(Duration.ofSeconds(300));
        at.round();
        at.db.clock().advance(Duration.ofDays(1));
        at.round();

        assertThat(at.program.requests()).hasSize(3);
        assertThat(at.program.requests().stream().map(Program.Request::id).distinct())
                .hasSize(1);
        assertThat(deliveries(made)).singleElement().satisfies(parked -> {
            assertThat(parked.state()).isEqualTo(DeliveryState.PARKED);
            assertThat(parked.tries()).isEqualTo(3);
            assertThat(parked.status()).isEqualTo(500);
            assertThat(parked.problem()).isEqualTo("webhooks.problem.status");
        });
        assertThat(at.service.find(SLOVENIA, made.webhook()).value().failing()).isNotNull();

        at.program.answers(200);
        at.service.sendAgain(SLOVENIA, made.webhook(), deliveries(made).get(0).id());
        at.round();
        assertThat(deliveries(made)).extracting(Delivery::state).containsExactly(DeliveryState.DELIVERED);
        assertThat(at.service.find(SLOVENIA, made.webhook()).value().failing()).isNull();
    }

    @Test
    void pausesAreReadAsTheyAreWrittenInSettings() {
        assertThat(Delivering.pauses("5, 300,never , 1800")).containsExactly(5, 300, 1800);
        assertThat(Delivering.pauses("")).isEmpty();
    }

    @Test
    void aRedirectIsNotFollowed() {
        Made made = make(SLOVENIA, "SI");
        at.program.answers(302);
        at.program.sends("Location", at.program.address() + "/elsewhere");
        schoolIsCreated("SI");
        at.round();

        assertThat(at.program.requests()).hasSize(1);
        assertThat(deliveries(made)).extracting(Delivery::status).containsExactly(302);
    }

    @Test
    void afterDaysOfFailingItIsSwitchedOffAndItsMakerIsTold() {
        Made made = make(SLOVENIA, "SI");
        at.program.answers(500);
        schoolIsCreated("SI");
        at.round();
        at.db.clock().advance(Duration.ofHours(119));
        at.round();
        assertThat(at.service.find(ADMIN, made.webhook()).value().state()).isEqualTo(WebhookState.ON);
        at.db.clock().advance(Duration.ofHours(1));
        at.round();

        assertThat(at.service.find(ADMIN, made.webhook()).value().state()).isEqualTo(WebhookState.GIVEN_UP);
        assertThat(at.audited).contains("webhooks.given-up SI");
        TellsOfGivingUp telling = new TellsOfGivingUp(at.db.transactions(), at.webhooks);
        assertThat(telling.announce(at.db.published(WebhookGivenUp.class).get(0)))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.recipient()).isEqualTo(new Id(2));
                    assertThat(telling.stillVisible(SLOVENIA, told)).isTrue();
                    assertThat(telling.stillVisible(FINLAND, told)).isFalse();
                });
        schoolIsCreated("SI");
        assertThat(deliveries(made)).hasSize(1);
        assertThat(refused(() -> at.service.ping(SLOVENIA, made.webhook())).kind())
                .isEqualTo(Rejection.Kind.CONFLICT);
        at.service.turn(SLOVENIA, made.webhook(), true);
        assertThat(at.service.find(ADMIN, made.webhook()).value().failing()).isNull();
    }

    @Test
    void anAddressThatSaysItIsGoneIsGivenUpAtOnce() {
        Made made = make(SLOVENIA, "SI");
        at.program.answers(410);
        schoolIsCreated("SI");
        at.round();

        assertThat(at.service.find(ADMIN, made.webhook()).value().state()).isEqualTo(WebhookState.GIVEN_UP);
        assertThat(deliveries(made)).extracting(Delivery::state).containsExactly(DeliveryState.PARKED);
    }

    @Test
    void forADayRequestsAreSignedWithBothSecrets() {
        Made made = make(SLOVENIA, "SI");
        String next = at.service.newSecret(SLOVENIA, made.webhook());
        at.service.ping(SLOVENIA, made.webhook());
        at.round();
        Program.Request both = at.program.requests().get(0);
        assertThat(both.signature())
                .isEqualTo(Signature.of(List.of(next, made.secret()), both.id(), both.seconds(), both.body()));
        assertThat(both.body()).contains("\"type\":\"webhooks.ping\"");

        at.db.clock().advance(Duration.ofHours(24));
        at.service.ping(SLOVENIA, made.webhook());
        at.round();
        Program.Request one = at.program.requests().get(1);
        assertThat(one.signature()).isEqualTo(Signature.of(List.of(next), one.id(), one.seconds(), one.body()));
    }

    @Test
    void nobodyButTheOwnDeskAndAdminsKnowsOfIt() {
        Made made = make(SLOVENIA, "SI");
        Actor teacher = new Actor.Person(new Id(9), "Tina", Set.of(), new Standing(true, Set.of("SI"), false));

        for (Actor other : List.of(FINLAND, teacher)) {
            assertThat(refused(() -> at.service.find(other, made.webhook())).kind())
                    .isEqualTo(Rejection.Kind.NOT_FOUND);
            assertThat(refused(() -> at.service.remove(other, made.webhook())).kind())
                    .isEqualTo(Rejection.Kind.NOT_FOUND);
        }
        assertThat(at.service.list(FINLAND, PageRequest.first()).items()).isEmpty();
        assertThat(at.service.list(SLOVENIA, PageRequest.first()).items()).hasSize(1);
        assertThat(at.service.list(ADMIN, PageRequest.first()).items()).hasSize(1);
        assertThat(refused(() -> at.service.list(teacher, PageRequest.first())).kind())
                .isEqualTo(Rejection.Kind.FORBIDDEN);
        assertThat(refused(() -> at.service.list(Actor.VISITOR, PageRequest.first()))
                        .kind())
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
        assertThat(refused(() -> make(SLOVENIA, "FI")).field()).isEqualTo("territory");
        assertThat(refused(() -> make(SLOVENIA, null)).field()).isEqualTo("territory");
    }

    @Test
    void whoChangesWhatSomebodyElseHasChangedIsTold() {
        Made made = make(SLOVENIA, "SI");
        long version = at.service.find(SLOVENIA, made.webhook()).version();
        at.service.change(SLOVENIA, made.webhook(), version, details("SI"));
        at.service.newSecret(SLOVENIA, made.webhook());

        assertThat(refused(() -> at.service.change(SLOVENIA, made.webhook(), version, details("SI")))
                        .kind())
                .isEqualTo(Rejection.Kind.STALE);
    }

    @Test
    void removingTakesTheDeliveriesAlong() {
        Made made = make(SLOVENIA, "SI");
        schoolIsCreated("SI");
        at.service.remove(SLOVENIA, made.webhook());
        at.round();

        assertThat(at.program.requests()).isEmpty();
        assertThat(refused(() -> deliveries(made)).kind()).isEqualTo(Rejection.Kind.NOT_FOUND);
        assertThat(at.audited).contains("webhooks.made SI", "webhooks.removed SI");
    }

    @Test
    void aPageOfWebhooksCostsFewStatements() {
        make(SLOVENIA, "SI");
        make(SLOVENIA, "SI");
        make(SLOVENIA, "SI");
        assertThat(refused(() -> make(SLOVENIA, "SI")).kind()).isEqualTo(Rejection.Kind.CONFLICT);

        assertThat(at.db.statements(() -> at.service.list(SLOVENIA, PageRequest.first())))
                .hasSizeLessThanOrEqualTo(12);
    }
}
