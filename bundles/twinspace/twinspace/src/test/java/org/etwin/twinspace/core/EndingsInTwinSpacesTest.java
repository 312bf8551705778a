package org.etwin.twinspace.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.twinspace.LooksAfterTwinSpace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a TwinSpace when the people go who look after it. */
@ParameterizedClass
@EnumSource(Database.class)
class EndingsInTwinSpacesTest {
    private final TwinSpaceForTests twin;
    private final Id space;
    private final LookingAfterSpaces listener;

    EndingsInTwinSpacesTest(Database database) {
        twin = new TwinSpaceForTests(database);
        space = twin.space;
        listener = new LookingAfterSpaces(
                twin.kernel.opening(),
                twin.village.actors(),
                twin.kernel.db().outbox(),
                twin.kernel.db().json());
    }

    @Test
    void asLongAsAFounderOrATeacherAdministratorIsThereNobodyIsPromoted() {
        twin.kernel.opening().members(space, "founder").forEach(this::erase);
        assertThat(role(twin.member("teacher"))).isEqualTo("teacher");
        assertThat(twin.kernel.db().published(LooksAfterTwinSpace.class)).isEmpty();
    }

    @Test
    void theValidatedTeacherWhoIsThereLongestLooksAfterASpaceThatAllOthersLeft() {
        Actor.Person later = twin.kernel.join(space, twin.village.teacher("Later"), "teacher");
        Actor.Person lastOfAll = twin.kernel.join(space, twin.village.teacher("Last of all"), "teacher");
        twin.village.unvalidated((Actor.Person) twin.member("teacher"));
        twin.kernel.opening().members(space, "founder").forEach(this::erase);
        erase(twin.member("teacher-admin").account().orElseThrow());

        assertThat(role(later)).isEqualTo("teacher-admin");
        assertThat(role(lastOfAll)).isEqualTo("teacher");
        assertThat(twin.kernel.db().published(LooksAfterTwinSpace.class))
                .containsExactly(new LooksAfterTwinSpace(space, later.id()));
        assertThat(new TellsWhoLooksAfter(twin.kernel.opening()).announce(new LooksAfterTwinSpace(space, later.id())))
                .singleElement()
                .satisfies(told -> assertThat(told.args()).containsExactly("Rivers"));
    }

    @Test
    void withoutAnyTeacherTheSpaceIsStillRead() {
        twin.kernel.opening().members(space, "founder").forEach(this::erase);
        erase(twin.member("teacher-admin").account().orElseThrow());
        erase(twin.member("teacher").account().orElseThrow());

        assertThat(twin.kernel
                        .updates()
                        .list(twin.member("pupil"), space, PageRequest.first())
                        .items())
                .isEmpty();
        assertThat(twin.kernel.db().published(LooksAfterTwinSpace.class)).hasSize(1);
    }

    private void erase(Id account) {
        twin.kernel.lives().erase(twin.village.actor(account));
        twin.kernel.db().deliverTo(listener);
    }

    private String role(Actor member) {
        return twin.kernel.spaces().find(member, space).value().role().key();
    }
}
