package org.etwin.spaces.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.time.Duration;
import java.util.List;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Seen;
import org.etwin.spaces.HandOvers;
import org.etwin.spaces.HandOvers.Offer;
import org.etwin.spaces.MemberAction;
import org.etwin.spaces.MemberChanged;
import org.etwin.spaces.RoleHandedOver;
import org.etwin.spaces.RoleOfferEnded;
import org.etwin.spaces.RoleOffered;
import org.etwin.spaces.spi.SpaceKind.HandOver;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody changes who holds a fixed role but its holder, and only with somebody who takes it. */
@ParameterizedClass
@EnumSource(Database.class)
class HandingOverRolesTest {
    private static final String OVER = "spaces.rejected.offer-over";

    private final SpacesForTests kernel;
    private final HandOvers handOvers;
    private final Clubs clubs = new Clubs();
    private final Actor.Person tina;
    private final Actor.Person helper;
    private final Actor.Person reader;
    private final Id club;

    HandingOverRolesTest(Database database) {
        kernel = new SpacesForTests(database);
        kernel.add(clubs);
        handOvers = kernel.invited().handOvers();
        tina = kernel.village().teacher("Tina");
        helper = kernel.village().teacher("Heli");
        reader = kernel.village().generalUser("Rita");
        club = kernel.open(clubs, 1, tina);
        kernel.join(club, helper, "helper");
        kernel.join(club, reader, "reader");
    }

    @Test
    void theRoleGoesOverOnceTheOtherAcceptsAndIsAuditedAndTold() {
        handOvers.offer(tina, club, helper.id());
        assertThat(roleOf(tina)).isEqualTo("leader");
        Offer offer = offers(helper).get(0).value();
        assertThat(offer.fromName()).isEqualTo("Tina");
        assertThat(offer.afterwards().key()).isEqualTo("helper");
        handOvers.accept(helper, club, offer.id());
        assertThat(roleOf(helper)).isEqualTo("leader");
        assertThat(roleOf(tina)).isEqualTo("helper");
        assertThat(clubs.handedOver()).containsExactly(new HandOver(club, new Id(1), "leader", tina.id(), helper.id()));
        assertThat(kernel.village().audited())
                .containsExactly("spaces.role-handed-over{account=" + tina.id() + ", role=leader, to=" + helper.id()
                        + "} in SI");
        assertThat(kernel.invited().told(RoleOffered.class))
                .extracting(Announcement::recipient)
                .containsExactly(helper.id());
        assertThat(kernel.invited().told(RoleHandedOver.class))
                .extracting(told -> told.recipient() + " " + told.args())
                .containsExactly(tina.id() + " [Rivers, leader, Heli]");
        assertThat(kernel.invited().told(MemberChanged.class)).isEmpty();
        refused(Kind.NOT_FOUND, OVER, () -> handOvers.accept(helper, club, offer.id()));
    }

    @Test
    void onlyTheOneWhoWasAskedAnswersAndOnlyTheHolderWithdraws() {
        handOvers.offer(tina, club, helper.id());
        Id offer = offers(helper).get(0).value().id();
        refused(Kind.NOT_FOUND, OVER, () -> handOvers.accept(tina, club, offer));
        refused(Kind.NOT_FOUND, OVER, () -> handOvers.accept(reader, club, offer));
        refused(Kind.NOT_FOUND, OVER, () -> handOvers.withdraw(helper, club, offer));
        assertThat(offers(reader)).isEmpty();
        handOvers.withdraw(tina, club, offer);
        refused(Kind.NOT_FOUND, OVER, () -> handOvers.accept(helper, club, offer));
        handOvers.offer(tina, club, helper.id());
        handOvers.decline(helper, club, offers(helper).get(0).value().id());
        assertThat(kernel.invited().told(RoleOfferEnded.class))
                .extracting(Announcement::recipient)
                .containsExactly(tina.id());
        assertThat(roleOf(tina)).isEqualTo("leader");
    }

    @Test
    void aRoleGoesOnlyToThoseThatTheKindNames() {
        refused(Kind.INVALID, "spaces.rejected.cannot-take-over", () -> handOvers.offer(tina, club, reader.id()));
        refused(Kind.FORBIDDEN, () -> handOvers.offer(helper, club, reader.id()));
        Actor.Pupil ana = kernel.join(club, kernel.village().pupil("Ana", tina), "child");
        refused(Kind.INVALID, () -> handOvers.offer(tina, club, ana.id()));
        refused(Kind.FORBIDDEN, () -> handOvers.offer(ana, club, tina.id()));
        refused(
                Kind.NOT_FOUND,
                () -> handOvers.offer(
                        tina, club, kernel.village().teacher("Stranger").id()));
        assertThat(kernel.members().list(tina, club, null, PageRequest.first()).items())
                .filteredOn(seen -> seen.may(MemberAction.HAND_OVER))
                .extracting(seen -> seen.value().account())
                .containsExactly(helper.id());
    }

    @Test
    void anOfferEndsWithItsTimeWithAnotherRoleAndWithTheSpace() {
        handOvers.offer(tina, club, helper.id());
        Id offer = offers(helper).get(0).value().id();
        kernel.members().changeRole(tina, club, helper.id(), "reader");
        refused(Kind.INVALID, "spaces.rejected.cannot-take-over", () -> handOvers.accept(helper, club, offer));
        kernel.members().changeRole(tina, club, helper.id(), "helper");
        kernel.close(club);
        refused(Kind.CONFLICT, "spaces.rejected.closed", () -> handOvers.accept(helper, club, offer));
        kernel.reopen(club);
        kernel.db().clock().advance(Duration.ofDays(30));
        assertThat(offers(helper)).isEmpty();
        refused(Kind.NOT_FOUND, OVER, () -> handOvers.accept(helper, club, offer));
        kernel.invited().sweep();
        kernel.archive(club);
        refused(Kind.CONFLICT, "spaces.rejected.archived", () -> handOvers.offer(tina, club, helper.id()));
    }

    @Test
    void aNewOfferTakesThePlaceOfTheOneBefore() {
        Actor.Person second = kernel.join(club, kernel.village().teacher("Second"), "helper");
        handOvers.offer(tina, club, helper.id());
        handOvers.offer(tina, club, second.id());
        assertThat(offers(helper)).isEmpty();
        assertThat(offers(second)).hasSize(1);
    }

    private List<Seen<Offer>> offers(Actor actor) {
        return handOvers.of(actor, club);
    }

    private String roleOf(Actor actor) {
        return kernel.spaces().find(actor, club).value().role().key();
    }
}
