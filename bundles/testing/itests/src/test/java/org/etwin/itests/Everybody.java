package org.etwin.itests;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody in each column of the matrix of rights; the seven roles are those of one TwinSpace of Slovenia and Finland. */
final class Everybody {
    /** Of the matrix, in its order. */
    static final List<String> COLUMNS =
            List.of("an", "ge", "et", "fo", "ta", "te", "ex", "ob", "pa", "pu", "ns", "no", "cs", "ad", "su");

    private static final List<String> IN_THE_SPACE =
            List.of("founder", "teacher-admin", "teacher", "expert", "observer", "pupil-admin", "pupil");
    private static final int FIRST_OF_THE_SPACE = COLUMNS.indexOf("fo");

    /** @param account null for whoever has not signed in */
    record Somebody(String column, Rest rest, String account, String name, String password) {
        boolean isPupil() {
            return column.startsWith("p");
        }

        /** One more session. */
        Rest again(Server server) {
            return isPupil()
                    ? server.rest()
                            .withToken(server.rest()
                                    .post("/api/v1/session/pupil", Map.of("userName", name, "password", password)))
                    : server.rest()
                            .withToken(
                                    server.rest().post("/api/v1/session", Map.of("email", name, "password", password)));
        }
    }

    private final Server server;
    private final NewTwinSpace space;
    private final Map<String, Somebody> people = new LinkedHashMap<>();
    private final Somebody maker;
    private final Newcomer guest;

    Everybody(Server server) {
        this.server = server;
        space = new NewTwinSpace(server);
        people.put("an", new Somebody("an", server.rest(), null, null, null));
        Newcomer general = new Newcomer(server, "SI", "Gimnazija Celje").confirmed(server);
        put("ge", general.rest(), general.email(), Newcomer.PASSWORD);
        demo("et", Demo.ANKE);
        for (int i = 0; i < IN_THE_SPACE.size(); i++) {
            NewTwinSpace.Account account = space.accounts().get(IN_THE_SPACE.get(i));
            put(COLUMNS.get(FIRST_OF_THE_SPACE + i), account.rest(), account.name(), account.password());
        }
        demo("ns", Demo.NSO_SI);
        demo("no", Demo.NSO_DE);
        demo("cs", Demo.CSS);
        demo("ad", Demo.ADMIN);
        Newcomer suspended = joined();
        put("su", suspended.rest(), suspended.email(), Newcomer.PASSWORD);
        guest = new Newcomer(server, "SI", "Gimnazija Celje").confirmed(server);
        maker = new Somebody(
                "", space.otherFounder(), id(space.otherFounder()), NewTwinSpace.OTHER_FOUNDER, Demo.PASSWORD);
    }

    /** A guest of the space and, since the desk of Slovenia said yes, an eTwinner. */
    private Newcomer joined() {
        Newcomer newcomer = new Newcomer(server, "SI", "Gimnazija Celje").confirmed(server);
        space.join(newcomer, "expert");
        newcomer.ask(Map.of()).expect(201);
        Rest desk = people.get("ns").rest();
        String request = "/api/v1/join-requests/" + newcomer.mine().at("/0/id");
        desk.postIfMatch(request + "/approve", Map.of(), desk.get(request).etag())
                .expect(200);
        return newcomer;
    }

    /** From now on; until then they could have written something. */
    void suspend() {
        Rest desk = people.get("ns").rest();
        String conduct = "/api/v1/membership/conduct/" + people.get("su").account();
        desk.postIfMatch(
                        conduct + "/suspend",
                        Map.of(
                                "reason",
                                "To be tried.",
                                "until",
                                Instant.now().plusSeconds(864000).toString()),
                        desk.get(conduct).etag())
                .expect(200);
    }

    private void demo(String column, String email) {
        put(column, server.rest().signedIn(email), email, Demo.PASSWORD);
    }

    private void put(String column, Rest rest, String name, String password) {
        people.put(column, new Somebody(column, rest, id(rest), name, password));
    }

    private static String id(Rest person) {
        return person.get("/api/v1/me").at("id");
    }

    List<Somebody> all() {
        return COLUMNS.stream().map(people::get).toList();
    }

    Somebody in(String column) {
        return people.get(column);
    }

    /** Who made whatever is somebody else's: the founder in whose column nobody looks. */
    Somebody maker() {
        return maker;
    }

    NewTwinSpace space() {
        return space;
    }

    /** In the space once more, and nobody of the matrix. */
    String guest() {
        String account = id(guest.rest());
        if (space.otherFounder()
                .get(space.path() + "/members?words=Robin")
                .text()
                .contains(account)) {
            return account;
        }
        space.join(guest, "observer");
        return account;
    }
}
