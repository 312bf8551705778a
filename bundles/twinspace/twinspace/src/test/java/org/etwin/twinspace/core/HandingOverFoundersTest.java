package org.etwin.twinspace.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etwin.spaces.testing.Refusals.refused;

import javax.ws.rs.core.Response;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.rest.testing.Served;
import org.etwin.spaces.HandOvers;
import org.etwin.spaces.MemberAction;
import org.etwin.spaces.RoleHandedOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The role of a founder and the place in the project change hands together, or not at all. */
@ParameterizedClass
@EnumSource(Database.class)
class HandingOverFoundersTest {
    private final TwinSpaceForTests twin;
    private final HandOvers handOvers;
    private final Actor tina;
    private final Actor teacher;

    HandingOverFoundersTest(Database database) {
        twin = new TwinSpaceForTests(database);
        handOvers = twin.kernel.invited().handOvers();
        tina = twin.founder();
        teacher = twin.member("teacher");
        twin.places.sameSchool.add(id(teacher));
    }

    @Test
    void theRoleGoesOverWithThePlaceInTheProject() {
        handOvers.offer(tina, twin.space, id(teacher));
        assertThat(twin.places.taken).isEmpty();
        handOvers.accept(teacher, twin.space, offerTo(teacher));

        assertThat(roleOf(teacher)).isEqualTo("founder");
        assertThat(roleOf(tina)).isEqualTo("teacher");
        assertThat(twin.places.taken)
                .containsExactly(TwinSpaceForTests.PROJECT + ": " + id(tina) + " -> " + id(teacher));
        assertThat(twin.kernel.db().published(RoleHandedOver.class)).hasSize(1);
    }

    @Test
    void aTeacherAdministratorCanTakeItTooButNoGuestAndNoPupil() {
        Actor admin = twin.member("teacher-admin");
        for (String role : new String[] {"teacher-admin", "expert", "observer", "pupil-admin", "pupil"}) {
            twin.places.sameSchool.add(id(twin.member(role)));
        }
        for (String role : new String[] {"expert", "observer", "pupil-admin", "pupil"}) {
            refused(
                    Kind.INVALID,
                    "spaces.rejected.cannot-take-over",
                    () -> handOvers.offer(tina, twin.space, id(twin.member(role))));
        }
        handOvers.offer(tina, twin.space, id(admin));
        handOvers.accept(admin, twin.space, offerTo(admin));
        assertThat(roleOf(admin)).isEqualTo("founder");
        assertThat(roleOf(tina)).isEqualTo("teacher");
    }

    @Test
    void itIsOfferedOnlyToPartnersOfTheSameSchool() {
        Actor admin = twin.member("teacher-admin");
        assertThat(twin.kernel
                        .members()
                        .list(tina, twin.space, null, PageRequest.first())
                        .items())
                .filteredOn(seen -> seen.may(MemberAction.HAND_OVER))
                .extracting(seen -> seen.value().account())
                .containsExactly(id(teacher));
        refused(Kind.INVALID, "other-school", () -> handOvers.offer(tina, twin.space, id(admin)));
        for (Actor each : twin.members.values()) {
            if (each != tina) {
                assertThat(twin.kernel
                                .members()
                                .list(each, twin.space, null, PageRequest.first())
                                .items())
                        .noneMatch(seen -> seen.may(MemberAction.HAND_OVER));
            }
        }
    }

    @Test
    void whatTheProjectRefusesMeanwhileLeavesTheRolesAsTheyAre() {
        handOvers.offer(tina, twin.space, id(teacher));
        Id offer = offerTo(teacher);
        twin.places.sameSchool.clear();
        refused(Kind.INVALID, "other-school", () -> handOvers.accept(teacher, twin.space, offer));
        assertThat(roleOf(tina)).isEqualTo("founder");
        assertThat(roleOf(teacher)).isEqualTo("teacher");
    }

    @Test
    void whenTheProjectCannotBeWrittenTheRolesStay() {
        handOvers.offer(tina, twin.space, id(teacher));
        Id offer = offerTo(teacher);
        twin.places.broken = true;
        assertThatThrownBy(() -> handOvers.accept(teacher, twin.space, offer))
                .hasStackTraceContaining("the project cannot be written");
        assertThat(roleOf(tina)).isEqualTo("founder");
        assertThat(roleOf(teacher)).isEqualTo("teacher");
        assertThat(twin.kernel.db().published(RoleHandedOver.class)).isEmpty();
        twin.places.broken = false;
        handOvers.accept(teacher, twin.space, offer);
        assertThat(roleOf(teacher)).isEqualTo("founder");
    }

    @Test
    void whileProjectsAreNotThereNobodyGivesTheRoleAway() {
        handOvers.offer(tina, twin.space, id(teacher));
        Id offer = offerTo(teacher);
        twin.founders.unset(twin.places);
        refused(Kind.FORBIDDEN, () -> handOvers.offer(tina, twin.space, id(teacher)));
        refused(Kind.NOT_FOUND, () -> handOvers.accept(teacher, twin.space, offer));
        assertThat(roleOf(tina)).isEqualTo("founder");
        twin.founders.set(twin.places);
        handOvers.accept(teacher, twin.space, offer);
        assertThat(roleOf(teacher)).isEqualTo("founder");
    }

    @Test
    void overRestOnlyAFounderOffersAndOnlyWhoWasAskedAccepts() {
        String offers = twin.space + "/role-offers";
        String body = "{\"member\":\"" + id(teacher) + "\"}";
        try (Served served = new Served(twin.kernel::application)) {
            for (Actor each : twin.members.values()) {
                if (each != tina) {
                    assertThat(post(served, each, offers, body)).isEqualTo(403);
                }
            }
            assertThat(post(served, tina, offers, body)).isEqualTo(204);
            String acceptance = offers + "/" + offerTo(teacher) + "/acceptance";
            for (Actor each : twin.members.values()) {
                if (each != teacher) {
                    assertThat(post(served, each, acceptance, "{}")).isIn(403, 404);
                }
            }
            assertThat(post(served, teacher, acceptance, "{}")).isEqualTo(204);
            assertThat(post(served, teacher, acceptance, "{}")).isEqualTo(404);
        }
        assertThat(twin.places.taken).hasSize(1);
    }

    private static int post(Served served, Actor actor, String path, String body) {
        try (Response answer = served.as(actor, path).invoke("POST", body)) {
            return answer.getStatus();
        }
    }

    private Id offerTo(Actor actor) {
        return handOvers.of(actor, twin.space).get(0).value().id();
    }

    private String roleOf(Actor actor) {
        return twin.kernel.spaces().find(actor, twin.space).value().role().key();
    }

    private static Id id(Actor actor) {
        return actor.account().orElseThrow();
    }
}
