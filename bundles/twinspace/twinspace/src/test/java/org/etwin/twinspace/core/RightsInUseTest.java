package org.etwin.twinspace.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Action;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.spaces.Access;
import org.etwin.spaces.Extent;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.Right;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table through the API: each role tries each thing that can be done today, in an open and an archived space. */
@ParameterizedClass
@EnumSource(Database.class)
class RightsInUseTest {
    private static final List<String> ROLES =
            List.of("founder", "teacher-admin", "teacher", "expert", "observer", "pupil-admin", "pupil");
    private static final List<Right> IN_USE = List.of(
            Right.SEE,
            Right.POST_UPDATES,
            Right.MANAGE_OTHERS,
            Right.OPEN_DISCUSSION,
            Right.OPEN_THREAD,
            Right.REPLY,
            Right.INVITE_ADULTS,
            Right.CREATE_PUPILS,
            Right.MANAGE_MEMBERS);

    private final TwinSpaceForTests twin;
    private final Id space;
    private final Id discussion;
    private final Id thread;
    private final Id update;

    RightsInUseTest(Database database) {
        twin = new TwinSpaceForTests(database);
        space = twin.space;
        ForumWriting forum = twin.kernel.forumWriting();
        discussion = forum.openDiscussion(twin.founder(), space, "Nature", "");
        thread = forum.openThread(twin.founder(), space, discussion, "Rivers", "Tell us");
        update = twin.kernel.updates().post(twin.founder(), space, "Thursday is measuring day");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    void whatTheTableGivesCanBeDoneAndNothingElse(String role, Right right) {
        boolean given = twin.kind.rights().extent(right, role).some();
        for (ThrowingCallable attempt : attempts(twin.member(role)).get(right)) {
            if (given) {
                run(attempt);
            } else {
                refused(Kind.FORBIDDEN, attempt);
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    void inAnArchivedSpaceEverythingCanBeReadAndNothingDone(String role, Right right) {
        List<ThrowingCallable> attempts = attempts(twin.member(role)).get(right);
        twin.kernel.archive(space);
        boolean given = twin.kind.rights().extent(right, role).some();
        for (ThrowingCallable attempt : attempts) {
            if (right == Right.SEE) {
                run(attempt);
            } else {
                refused(given ? Kind.CONFLICT : Kind.FORBIDDEN, attempt);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("roles")
    void whatIsOfferedIsExactlyWhatTheTableGives(String role) {
        Actor actor = twin.member(role);
        Access access = twin.kernel.spaces().access(actor, space);
        List<Action> given = new ArrayList<>();
        for (Right right : Right.values()) {
            Extent extent = twin.kind.rights().extent(right, role);
            assertThat(access.reading(right)).as("%s %s", role, right).isEqualTo(extent);
            assertThat(access.may(right)).as("%s %s", role, right).isEqualTo(extent.some());
            if (extent.some()) {
                given.add(right);
            }
        }
        assertThat(twin.kernel.spaces().find(actor, space).allowed())
                .map(Action.class::cast)
                .containsExactlyInAnyOrderElementsOf(given);
    }

    static Stream<Arguments> cells() {
        return ROLES.stream().flatMap(role -> IN_USE.stream().map(right -> Arguments.of(role, right)));
    }

    static Stream<String> roles() {
        return ROLES.stream();
    }

    private Map<Right, List<ThrowingCallable>> attempts(Actor actor) {
        Map<Right, List<ThrowingCallable>> attempts = new LinkedHashMap<>();
        attempts.put(
                Right.SEE,
                List.of(
                        () -> twin.kernel.spaces().find(actor, space),
                        () -> twin.kernel.spaces().rights(actor, space),
                        () -> twin.kernel.updates().list(actor, space, PageRequest.first()),
                        () -> twin.kernel.members().list(actor, space, null, PageRequest.first()),
                        () -> twin.kernel.forum().discussions(actor, space, PageRequest.first()),
                        () -> twin.kernel.forum().threads(actor, space, discussion, PageRequest.first()),
                        () -> twin.kernel.forum().posts(actor, space, thread, PageRequest.first())));
        attempts.put(Right.POST_UPDATES, List.of(() -> twin.kernel.updates().post(actor, space, "News")));
        attempts.put(
                Right.OPEN_DISCUSSION,
                List.of(() -> twin.kernel.forumWriting().openDiscussion(actor, space, "Music", "")));
        attempts.put(
                Right.OPEN_THREAD,
                List.of(() -> twin.kernel.forumWriting().openThread(actor, space, discussion, "Lakes", "Deep?")));
        attempts.put(Right.REPLY, List.of(() -> twin.kernel.forumWriting().reply(actor, space, thread, "Green")));
        attempts.put(Right.MANAGE_OTHERS, managingOthers(actor));
        attempts.put(
                Right.INVITE_ADULTS,
                List.of(
                        () -> twin.kernel
                                .invited()
                                .invitations()
                                .invite(actor, space, "guest@example.org", "observer", ""),
                        () -> twin.kernel.invited().invitations().of(actor, space, PageRequest.first())));
        attempts.put(
                Right.CREATE_PUPILS,
                List.of(() -> twin.kernel.members().createPupils(actor, space, null, List.of("Bor"))));
        Id guest = twin.kernel
                .join(space, twin.village.generalUser("Guest"), "expert")
                .id();
        attempts.put(
                Right.MANAGE_MEMBERS,
                List.of(
                        () -> twin.kernel.members().changeRole(actor, space, guest, "observer"),
                        () -> twin.kernel.members().remove(actor, space, guest)));
        return attempts;
    }

    /** The founder's own things are managed by others; the founder manages those of the teacher. */
    private List<ThrowingCallable> managingOthers(Actor actor) {
        Actor author = actor.equals(twin.founder()) ? twin.member("teacher-admin") : twin.founder();
        Id news = actor.equals(twin.founder()) ? twin.kernel.updates().post(author, space, "Mine") : update;
        Id other = twin.kernel.forumWriting().reply(author, space, thread, "Mine");
        return List.of(
                () -> twin.kernel.updates().pin(actor, space, news, true),
                () -> twin.kernel.updates().delete(actor, space, news),
                () -> twin.kernel.forumWriting().delete(actor, space, other));
    }

    private static void run(ThrowingCallable attempt) {
        try {
            attempt.call();
        } catch (Throwable refused) {
            throw new AssertionError("should have been done", refused);
        }
    }
}
