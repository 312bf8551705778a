package org.etwin.spaces.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.client.WebClient;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.rest.testing.Served;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.etwin.spaces.testing.Village;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation at its address, as CXF serves it, without a network. */
class SpacesOverRestTest {
    private final SpacesForTests kernel = new SpacesForTests(Database.DERBY);
    private final Village village = kernel.village();
    private Actor.Person tina;
    private Actor.Pupil ana;
    private Id club;
    private Served served;

    @BeforeEach
    void serve() {
        Clubs clubs = new Clubs();
        kernel.add(clubs);
        tina = village.teacher("Tina");
        club = kernel.open(clubs, 1, tina);
        ana = kernel.join(club, village.pupil("Ana", tina), "child");
        served = new Served(kernel::application);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void aSpaceIsReadWithWhatIsAllowedAndDescribedAnew() {
        assertThat(read(as(ana, ""))).contains("\"title\":\"Rivers\"", "\"kind\":\"club\"");
        assertThat(read(as(tina, club.toString()))).contains("\"allowed\":[", "\"manage-members\"", "\"sections\":[");
        assertThat(read(as(ana, club + "/rights"))).contains("\"REPLY\":{\"leader\":\"ALL\"");
        Response changed = as(tina, club.toString())
                .header("If-Match", "\"1\"")
                .put("{\"title\":\"Rivers of Europe\",\"description\":\"\"}");
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(changed.readEntity(String.class)).contains("Rivers of Europe");
    }

    @Test
    void newsArePostedPinnedChangedAndTakenAway() {
        String id = made(as(tina, club + "/updates").post("{\"text\":\"Thursday\"}"));
        String update = club + "/updates/" + id;
        assertThat(as(tina, update + "/pinned").put("{\"pinned\":true}").getStatus())
                .isEqualTo(204);
        Response changed = as(tina, update).header("If-Match", "\"2\"").put("{\"text\":\"Friday\"}");
        assertThat(changed.getStatus()).isEqualTo(204);
        assertThat(read(as(ana, club + "/updates"))).contains("Friday", "\"pinned\":true");
        assertThat(as(ana, club + "/updates").post("{\"text\":\"Me too\"}").getStatus())
                .isEqualTo(403);
        assertThat(as(tina, update).delete().getStatus()).isEqualTo(204);
    }

    @Test
    void newsAreLikedCommentedAndTakenBack() {
        String update = club + "/updates/" + made(as(tina, club + "/updates").post("{\"text\":\"Thursday\"}"));
        assertThat(as(ana, update + "/like").put("{\"liked\":true}").getStatus())
                .isEqualTo(204);
        assertThat(read(as(tina, update + "/likes"))).contains("\"name\":\"Ana\"");
        String comment =
                club + "/comments/" + made(as(ana, update + "/comments").post("{\"text\":\"Green\",\"token\":\"a\"}"));
        assertThat(read(as(tina, update + "/comments"))).contains("Green");
        assertThat(as(ana, comment)
                        .header("If-Match", "\"1\"")
                        .put("{\"text\":\"Blue\"}")
                        .getStatus())
                .isEqualTo(204);
        assertThat(read(as(ana, comment))).contains("Blue", "\"edit\"");
        assertThat(as(ana, comment).delete().getStatus()).isEqualTo(204);
        assertThat(as(ana, comment + "/restore").post(null).getStatus()).isEqualTo(204);
        assertThat(as(tina, update).delete().getStatus()).isEqualTo(204);
        assertThat(as(tina, update).get().getStatus()).isEqualTo(404);
        assertThat(as(tina, update + "/restore").post(null).getStatus()).isEqualTo(204);
        assertThat(read(as(tina, update))).contains("\"likes\":1", "\"comments\":1");
        assertThat(as(tina, update + "/raise").post(null).getStatus()).isEqualTo(204);
    }

    @Test
    void whoIsHereIsTold() {
        assertThat(as(ana, club + "/visit").post(null).getStatus()).isEqualTo(200);
        assertThat(read(as(ana, club + "/visit"))).contains("\"news\":[]");
        String stay = club + "/presence/" + made(as(ana, club + "/presence").post(null));
        assertThat(as(ana, stay).put("{}").getStatus()).isEqualTo(204);
        assertThat(read(as(tina, club + "/presence"))).contains("\"count\":1", "\"name\":\"Ana\"");
        assertThat(as(ana, stay).delete().getStatus()).isEqualTo(204);
        assertThat(as(ana, stay).put("{}").getStatus()).isEqualTo(404);
    }

    @Test
    void aPupilTakesPartInTheForum() {
        String discussion = made(as(tina, club + "/forum/discussions").post("{\"title\":\"Nature\"}"));
        String threads = club + "/forum/discussions/" + discussion + "/threads";
        String thread = made(as(tina, threads).post("{\"title\":\"Rivers\",\"text\":\"Tell us\"}"));
        String posts = club + "/forum/threads/" + thread + "/posts";
        String post = made(as(ana, posts).post("{\"text\":\"<script>alert(1)</script>Fish?\"}"));
        assertThat(read(as(tina, posts))).contains("Tell us", "<p>Fish?</p>").doesNotContain("script");
        assertThat(read(as(ana, threads))).contains("\"posts\":2");
        assertThat(read(as(ana, club + "/forum/discussions"))).contains("Nature");
        assertThat(read(as(ana, club + "/forum/discussions/" + discussion))).contains("\"threads\":1");
        assertThat(read(as(ana, club + "/forum/threads/" + thread))).contains("\"allowed\":[\"reply\"]");
        String own = club + "/forum/posts/" + post;
        assertThat(as(ana, own)
                        .header("If-Match", "\"1\"")
                        .put("{\"text\":\"Green\"}")
                        .getStatus())
                .isEqualTo(204);
        assertThat(as(ana, own).delete().getStatus()).isEqualTo(204);
    }

    @Test
    void pupilsAndAdultsAreAddedChangedAndRemoved() {
        Response slips = as(tina, club + "/pupils").post("{\"names\":[\"Bor\"]}");
        assertThat(slips.getStatus()).isEqualTo(200);
        assertThat(slips.readEntity(String.class)).contains("\"userName\":\"bor.", "\"password\":");
        assertThat(as(tina, club + "/pupils/" + ana.id() + "/password")
                        .post(null)
                        .getStatus())
                .isEqualTo(200);
        Actor.Person guest = village.generalUser("Guest");
        String invitation = made(as(tina, club + "/invitations")
                .post("{\"email\":\"" + Village.email(guest) + "\",\"role\":\"helper\"}"));
        assertThat(read(as(tina, club + "/invitations"))).contains(Village.email(guest), "\"withdraw\"");
        assertThat(as(tina, club + "/invitations/" + invitation + "/reminder")
                        .post(null)
                        .getStatus())
                .isEqualTo(429);
        assertThat(read(as(guest, "invitations")))
                .contains("Rivers", "\"accept\"")
                .doesNotContain("@example.org");
        assertThat(as(guest, "invitations/" + invitation + "/acceptance")
                        .post(null)
                        .getStatus())
                .isEqualTo(200);
        String member = club + "/members/" + guest.id();
        assertThat(as(tina, member).put("{\"role\":\"reader\"}").getStatus()).isEqualTo(204);
        assertThat(read(as(ana, club + "/members?role=reader")))
                .contains("Guest")
                .doesNotContain("Tina");
        assertThat(read(as(tina, club + "/members/addable-roles"))).contains("helper", "reader");
        assertThat(as(guest, member).delete().getStatus()).isEqualTo(204);
        assertThat(as(guest, club.toString()).get().getStatus()).isEqualTo(404);
    }

    @Test
    void aPupilIsRefusedWhereverMembersAreManaged() {
        assertThat(as(ana, club + "/members/addable-roles").get().getStatus()).isEqualTo(403);
        assertThat(as(ana, club + "/invitations").post("{}").getStatus()).isEqualTo(403);
        assertThat(as(ana, club + "/role-offers").post("{}").getStatus()).isEqualTo(403);
        assertThat(as(ana, "invitations").get().getStatus()).isEqualTo(403);
        assertThat(as(ana, club + "/members/" + tina.id()).put("{}").getStatus())
                .isEqualTo(403);
        assertThat(as(ana, club + "/members/" + ana.id()).delete().getStatus()).isEqualTo(403);
        assertThat(as(ana, club + "/pupils").post("{}").getStatus()).isEqualTo(403);
        assertThat(as(ana, club + "/pupils/" + ana.id() + "/password")
                        .post(null)
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void withoutSigningInNothingIsToldAboutAnySpace() {
        for (String path : List.of("", club.toString(), club + "/updates", club + "/members")) {
            assertThat(as(Actor.VISITOR, path).get().getStatus()).as(path).isEqualTo(401);
        }
    }

    private WebClient as(Actor actor, String path) {
        return served.as(actor, path);
    }

    private static String read(WebClient client) {
        Response answer = client.get();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.readEntity(String.class);
    }

    private static String made(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(201);
        String id = answer.readEntity(String.class).replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(answer.getHeaderString("Location")).endsWith("/" + id);
        return id;
    }
}
