package org.etwin.twinspace.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.client.WebClient;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.rest.RestApplication;
import org.etwin.rest.testing.Served;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.Right;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table over REST, cell by cell: every operation of {@code rights-over-rest.txt} is tried by every role, in an open
 * and in an archived space and while suspended. Whatever is tried is new and made by somebody else.
 */
class RightsOverRestTest {
    /** Rights for which nothing can be done yet: their sections come later. */
    private static final Set<Right> WAITING = EnumSet.of(
            Right.BULLETIN_READ_POST,
            Right.BULLETIN_MANAGE,
            Right.EDIT_PAGES,
            Right.REORDER_PAGES,
            Right.BOARD_ADD,
            Right.UPLOAD,
            Right.PLAN_ACTIVITIES,
            Right.CREATE_MEETINGS,
            Right.JOIN_MEETINGS,
            Right.WALL_POST,
            Right.WALL_COMMENT,
            Right.CLOSE);

    private static final List<Operation> OPERATIONS = Operation.all();

    private final TwinSpaceForTests twin = new TwinSpaceForTests(Database.DERBY);

    @Test
    void everyOperationHasALine() {
        Set<String> offered = new TreeSet<>();
        Served served = new Served(rest -> {
            RestApplication application = twin.kernel.application(rest);
            application.resources().forEach(resource -> offered.addAll(operations(resource.getClass())));
            return application;
        });
        served.close();
        assertThat(OPERATIONS.stream().map(Operation::name)).containsExactlyInAnyOrderElementsOf(offered);
    }

    @Test
    void everyRightIsInUseOrWaitsForItsSection() {
        Set<Right> inUse = EnumSet.noneOf(Right.class);
        OPERATIONS.stream().filter(Operation::needsARight).forEach(each -> inUse.add(each.rightOf()));
        assertThat(inUse).doesNotContainAnyElementsOf(WAITING);
        inUse.addAll(WAITING);
        assertThat(inUse).containsExactlyInAnyOrder(Right.values());
    }

    @ParameterizedTest
    @MethodSource("roles")
    void whatTheTableGivesCanBeDoneAndNothingElse(String role) {
        Actor actor = twin.member(role);
        each(role, (operation, call) -> {
            int status = call.by(actor);
            boolean given = operation.given(twin.kind, role);
            assertThat(status == 403)
                    .as("%s: %s answered %s", role, operation.name(), status)
                    .isEqualTo(!given);
            assertThat(status).as("%s: %s", role, operation.name()).isNotIn(401, 404, 409, 500);
        });
    }

    @ParameterizedTest
    @MethodSource("roles")
    void inAnArchivedSpaceEverythingIsReadAndNothingDone(String role) {
        Actor actor = twin.member(role);
        each(role, (operation, call) -> {
            twin.kernel.archive(call.space());
            int status = call.by(actor);
            if (operation.isReading()) {
                int expected = operation.given(twin.kind, role) ? 200 : 403;
                assertThat(status).as("%s: %s", role, operation.name()).isEqualTo(expected);
            } else {
                assertThat(status).as("%s: %s", role, operation.name()).isIn(403, 409, 404);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("adults")
    void whoIsSuspendedReadsAndDoesNothing(String role) {
        Actor.Person suspended = twin.village.suspended((Actor.Person) twin.member(role));
        each(role, (operation, call) -> {
            int status = call.by(suspended);
            if (operation.isReading()) {
                int expected = operation.given(twin.kind, role) ? 200 : 403;
                assertThat(status).as("%s: %s", role, operation.name()).isEqualTo(expected);
            } else {
                assertThat(status).as("%s: %s", role, operation.name()).isEqualTo(403);
            }
        });
    }

    static Stream<String> roles() {
        return new TwinSpaceKind(null, null, null).roles().stream().map(role -> role.key());
    }

    static Stream<String> adults() {
        return new TwinSpaceKind(null, null, null)
                .roles().stream().filter(role -> !role.pupil()).map(role -> role.key());
    }

    private interface Trying {
        void with(Operation operation, Call call);
    }

    /** Those that a right, or being the author, decides about. */
    private void each(String role, Trying trying) {
        try (Served served = new Served(twin.kernel::application)) {
            for (Operation operation : OPERATIONS) {
                if (operation.needsARight() || operation.right().equals("author")) {
                    trying.with(operation, new Call(served, operation, role));
                }
            }
        }
    }

    /** One operation on things that are made for it, by somebody else than who calls. */
    private final class Call {
        private final Served served;
        private final Operation operation;
        private final Id space;
        private final Map<String, String> places = new TreeMap<>();

        Call(Served served, Operation operation, String role) {
            this.served = served;
            this.operation = operation;
            Actor.Person maker = twin.village.teacher("Maker");
            space = twin.kernel.open(twin.kind, System.nanoTime(), maker);
            twin.kernel.join(space, twin.member(role), role);
            places.put("space", space.toString());
            if (operation.path().contains("/forum")) {
                writeForum(maker);
            }
            if (operation.path().contains("{comment}")) {
                Id update = twin.kernel.updates().post(maker, space, "Thursday");
                places.put(
                        "comment",
                        twin.kernel
                                .overview()
                                .comments()
                                .write(maker, space, update, "Fine", "token" + space)
                                .toString());
            }
            if (operation.path().contains("{update}")) {
                places.put(
                        "update",
                        twin.kernel.updates().post(maker, space, "Thursday").toString());
            }
            if (operation.path().contains("{account}")) {
                Actor.Person guest = twin.kernel.join(space, twin.village.generalUser("Guest"), "expert");
                places.put("account", guest.id().toString());
            }
            places.put("new", "new" + space);
            places.put("maker", maker.id().toString());
        }

        private void writeForum(Actor maker) {
            ForumWriting forum = twin.kernel.forumWriting();
            Id discussion = forum.openDiscussion(maker, space, "Nature", "");
            Id thread = forum.openThread(maker, space, discussion, "Rivers", "Tell us");
            places.put("discussion", discussion.toString());
            places.put("thread", thread.toString());
            places.put(
                    "other",
                    forum.openThread(maker, space, discussion, "Lakes", "Deep?").toString());
            places.put("post", forum.reply(maker, space, thread, "Blue").toString());
        }

        Id space() {
            return space;
        }

        int by(Actor actor) {
            if (operation.path().contains("{invitation}")) {
                places.put("invitation", invitation(actor));
            }
            if (operation.body().contains("{mine}") && actor instanceof Actor.Person) {
                places.put("mine", twin.village.pupil("Bor", actor).id().toString());
            }
            WebClient client = served.as(actor, filled(operation.path()));
            if (operation.verb().equals("PUT")) {
                client.header("If-Match", "\"1\"");
            }
            String body = filled(operation.body());
            Response answer = client.invoke(operation.verb(), body.isEmpty() ? null : body);
            return answer.getStatus();
        }

        /** One's own where one may invite, otherwise somebody's. */
        private String invitation(Actor actor) {
            boolean open = twin.kernel.spaces().access(actor, space).may(Right.INVITE_ADULTS);
            Actor by = open ? actor : twin.village.actor(Id.parse(places.get("maker")));
            return twin.kernel.spaces().access(by, space).may(Right.INVITE_ADULTS)
                    ? twin.kernel
                            .invited()
                            .invitations()
                            .invite(by, space, "other" + space + "@example.org", "observer", "")
                            .toString()
                    : "1";
        }

        private String filled(String text) {
            String filled = text;
            for (Map.Entry<String, String> place : places.entrySet()) {
                filled = filled.replace("{" + place.getKey() + "}", place.getValue());
            }
            return filled;
        }
    }

    private static Set<String> operations(Class<?> resource) {
        Set<String> operations = new TreeSet<>();
        String above = resource.getAnnotation(Path.class).value();
        for (Method method : resource.getDeclaredMethods()) {
            Arrays.stream(method.getAnnotations())
                    .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                    .filter(verb -> verb != null)
                    .forEach(verb -> {
                        Path below = method.getAnnotation(Path.class);
                        String path = above + "/" + (below == null ? "" : below.value());
                        operations.add(
                                (verb.value() + " " + path.replaceAll("/+", "/").replaceAll("^/|/$", "")).strip());
                    });
        }
        return operations;
    }
}
