package org.etwin.membership.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.client.WebClient;
import org.etwin.membership.core.MembershipOnADatabase;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Role;
import org.etwin.rest.testing.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a desk does, at its addresses. */
class DeskOverRestTest extends MembershipOnADatabase {
    private final Served requests =
            new Served(rest -> new JoinRequestsApplication(rest, joining(), validating(), reasons()));
    private final Served desk = new Served(
            rest -> new MembershipApplication(rest, conduct(), duplicates(), nationalMembers(), figures(), count()));
    private final Served profile = new Served(rest -> new ProfileApplication(rest, members(), photos()));

    DeskOverRestTest() {
        super(Database.DERBY);
    }

    @AfterEach
    void stop() {
        requests.close();
        desk.close();
        profile.close();
    }

    @Test
    void severalRequestsAreDecidedAtOnce() {
        Id kranj = school("Gimnazija Kranj", "SI");
        Id ana = ask(newcomer("Ana"), kranj);
        Id matti = ask(newcomer("Matti"), school("Lukio", "FI"));

        assertThat(read(requests.as(nso("SI"), "summary?territory=SI").get()))
                .contains("\"targetDays\":5", "\"waiting\":{\"value\":1");
        assertThat(read(requests.as(nso("SI"), "decide")
                        .post("{\"kind\":\"APPROVE\",\"requests\":[{\"request\":\"" + ana + "\",\"version\":"
                                + version(nso("SI"), ana) + "},{\"request\":\"" + matti + "\",\"version\":1}]}")))
                .contains("\"request\":\"" + ana + "\",\"refused\":[]", "NOT_FOUND");
        assertThat(read(requests.as(nso("SI"), "?territory=SI&filter=DECIDED&words=ana&newSchool=false&overdue=false")
                        .get()))
                .contains("\"state\":\"VALIDATED\"");
        assertThat(read(requests.as(nso("SI"), "reasons?territory=SI").get())).contains("\"code\":\"OTHER\"");
        assertThat(read(requests.as(nso("SI"), "regions?territory=SI").get())).isEqualTo("[]");
    }

    @Test
    void aMemberShowsADocumentChangesSchoolAndRoleAndIsLookedAtAgain() {
        Actor.Person tina = newcomer("Tina");
        Id request = ask(tina, school("Gimnazija Kranj", "SI"));
        validating().askEvidence(nso("SI"), request, version(tina, request), "A letter");
        Id document = document(tina);

        assertThat(read(at(requests.as(tina, request + "/give-evidence"), version(tina, request))
                        .post("{\"files\":[\"" + document + "\"]}")))
                .contains("\"state\":\"PENDING\"", "\"name\":\"letter.pdf\"");
        approve(nso("SI"), request);
        assertThat(read(at(requests.as(tina, request + "/change-role"), version(tina, request))
                        .post("{\"role\":\"HEAD\"}")))
                .contains("\"role\":\"HEAD\"");
        assertThat(read(at(requests.as(nso("SI"), request + "/order-recheck"), version(tina, request))
                        .post("{\"note\":\"Still there?\"}")))
                .contains("\"state\":\"RECHECK\"", "\"rightsUntil\"");
        Id bled = school("Gimnazija Bled", "SI");
        Response changed = at(requests.as(tina, request + "/change-school"), version(tina, request))
                .post("{\"school\":\"" + bled + "\",\"role\":\"TEACHER\"}");
        assertThat(changed.getStatus()).isEqualTo(201);
        assertThat(changed.readEntity(String.class)).contains("\"state\":\"RECHECK\"");
    }

    @Test
    void somebodyIsSuspendedAppealsAndIsRestored() {
        Actor.Person tina = etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
        String about = "conduct/" + tina.id();

        assertThat(read(at(desk.as(nso("SI"), about + "/warn"), 0).post("{\"reason\":\"Be kind\"}")))
                .contains("\"state\":\"WARNED\"");
        assertThat(read(at(desk.as(nso("SI"), about + "/suspend"), 1)
                        .post("{\"reason\":\"Spam\",\"until\":\"2026-05-01T00:00:00Z\"}")))
                .contains("\"state\":\"SUSPENDED\"", "\"until\":\"2026-05-01T00:00:00Z\"");
        assertThat(read(desk.as(now(tina), "conduct/appeal").post("{\"text\":\"It was not me\"}")))
                .contains("\"state\":\"APPEALED\"");
        assertThat(read(desk.as(nso("SI"), "conduct?territory=SI&state=APPEALED")
                        .get()))
                .contains("\"allowed\":[\"decide-appeal\"]");
        assertThat(read(at(desk.as(nso("SI"), about + "/decide-appeal"), 3)
                        .post("{\"restore\":false,\"reason\":\"It was\"}")))
                .contains("\"state\":\"SUSPENDED\"");
        assertThat(read(at(desk.as(nso("SI"), about + "/restore"), 4).post("{\"reason\":\"Enough\"}")))
                .contains("\"state\":\"GOOD\"");
        assertThat(read(desk.as(tina, "conduct/mine").get())).contains("It was not me");
        assertThat(desk.as(Actor.VISITOR, "conduct/mine").get().getStatus()).isEqualTo(401);
    }

    @Test
    void twoAccountsBecomeOne() {
        Id kranj = school("Gimnazija Kranj", "SI");
        Actor.Person kept = etwinner("Tina Novak", kranj, "SI");
        Actor.Person gone = newcomer("Novak Tina");
        ask(gone, kranj);

        assertThat(read(desk.as(nso("SI"), "duplicates?territory=SI").get())).contains("\"sameSchool\":true");
        assertThat(read(desk.as(nso("SI"), "duplicates/" + kept.id() + "/" + gone.id())
                        .get()))
                .contains("\"mayMerge\":true");
        assertThat(read(desk.as(nso("SI"), "duplicates/merge")
                        .post("{\"gone\":\"" + gone.id() + "\",\"kept\":\"" + kept.id() + "\"}")))
                .contains(kept.id().toString());
        assertThat(desk.as(nso("SI"), "duplicates/distinct")
                        .post("{\"one\":\"" + gone.id() + "\",\"other\":\"" + kept.id() + "\"}")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void listsAndFiguresComeAsJsonAndAsCsv() {
        etwinner("=Tina", school("Gimnazija Kranj", "SI"), "SI");

        assertThat(read(desk.as(nso("SI"), "members?territory=SI&words=tina&validatedSince=2026-01-01")
                        .get()))
                .contains("\"name\":\"=Tina\"");
        assertThat(desk.as(nso("SI"), "members?territory=SI&validatedSince=yesterday")
                        .get()
                        .getStatus())
                .isEqualTo(422);
        assertThat(read(desk.as(nso("SI"), "members/export?territory=SI")
                        .replaceHeader("Accept", "text/csv")
                        .get()))
                .contains("\"'=Tina\"");
        assertThat(read(desk.as(nso("SI"), "figures?territory=SI").get()))
                .contains("\"month\":\"2026-03\"", "\"approved\":1");
        assertThat(read(desk.as(nso("SI"), "figures/export?territory=SI")
                        .replaceHeader("Accept", "text/csv")
                        .get()))
                .contains("\"2026-03\"");
        assertThat(read(desk.as(Actor.VISITOR, "figures/public").get())).isEqualTo("{\"etwinners\":1}");
        assertThat(read(desk.as(with(new Grant(Role.CSS, null)), "figures").get()))
                .contains("\"FI\"");
    }

    @Test
    void theNsoOfAnotherCountryIsRefusedAtEveryAddress() {
        Actor.Person tina = etwinner("Tina Novak", school("Gimnazija Kranj", "SI"), "SI");
        Actor.Person other = newcomer("Novak Tina");
        Id request = ask(other, school("Gimnazija Bled", "SI"));
        Actor fi = nso("FI");

        for (String address : List.of(
                "?territory=SI",
                "summary?territory=SI",
                "regions?territory=SI",
                "reasons?territory=SI",
                request.toString(),
                request + "/history")) {
            assertThat(requests.as(fi, address).get().getStatus()).as(address).isIn(403, 404);
        }
        for (String address : List.of(
                "conduct?territory=SI",
                "conduct",
                "conduct/" + tina.id(),
                "duplicates?territory=SI",
                "duplicates/" + tina.id() + "/" + other.id(),
                "members?territory=SI",
                "members/export?territory=SI",
                "figures",
                "figures?territory=SI",
                "figures/export?territory=SI",
                "figures/export")) {
            WebClient client = desk.as(fi, address);
            Response refused = address.contains("export")
                    ? client.replaceHeader("Accept", "text/csv").get()
                    : client.get();
            assertThat(refused.getStatus()).as(address).isIn(403, 404);
        }
        for (String address : List.of("approve", "reject", "ask-evidence", "order-recheck", "take-back")) {
            assertThat(at(requests.as(fi, request + "/" + address), 1)
                            .post("{\"note\":\"x\",\"reason\":\"OTHER\"}")
                            .getStatus())
                    .as(address)
                    .isEqualTo(404);
        }
        for (String address : List.of("warn", "suspend", "decide-appeal", "restore")) {
            assertThat(at(desk.as(fi, "conduct/" + tina.id() + "/" + address), 0)
                            .post("{\"reason\":\"x\"}")
                            .getStatus())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void badInputIsStoredSafelyOrRefusedWithAProblem() {
        Actor.Person tina = etwinner("Tina", school("Gimnazija Kranj", "SI"), "SI");
        for (String odd : List.of("\\u0000", "<script>alert(1)</script>", "\\u202Eabc", "=1+1", "x".repeat(9000))) {
            Response warned = at(
                            desk.as(nso("SI"), "conduct/" + tina.id() + "/warn"),
                            conduct().find(nso("SI"), tina.id()).version())
                    .post("{\"reason\":\"" + odd + "\"}");
            assertThat(warned.getStatus()).as(odd).isIn(200, 422);
            Response decided = requests.as(nso("SI"), "decide")
                    .post("{\"kind\":\"REJECT\",\"reason\":\"" + odd + "\",\"requests\":[]}");
            assertThat(decided.getStatus()).as(odd).isEqualTo(422);
        }
        for (String body : List.of("", "null", "{}", "[]", "{\"requests\":7}", "{\"kind\":\"NOTHING\"}")) {
            for (String address : List.of("decide", tina.id() + "/give-evidence")) {
                assertThat(at(requests.as(nso("SI"), address), 1).post(body).getStatus())
                        .as(address + " " + body)
                        .isBetween(400, 499);
            }
            for (String address : List.of("conduct/appeal", "duplicates/merge", "duplicates/distinct")) {
                assertThat(desk.as(tina, address).post(body).getStatus())
                        .as(address + " " + body)
                        .isBetween(400, 499);
            }
            assertThat(profile.as(tina, "photo").put(body).getStatus()).isBetween(200, 499);
        }
    }

    private static WebClient at(WebClient client, long version) {
        return client.header("If-Match", "\"" + version + "\"");
    }

    private static String read(Response response) {
        String body = response.readEntity(String.class);
        assertThat(response.getStatus()).as(body).isBetween(200, 299);
        return body;
    }
}
