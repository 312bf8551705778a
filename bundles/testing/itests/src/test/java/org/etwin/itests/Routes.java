package org.etwin.itests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every route of the server with who may see it and an address that exists in the demo. */
final class Routes {
    /** Those who look, each at what is meant for them. */
    enum Visitor {
        NOBODY,
        NEWCOMER(Demo.NEW),
        TEACHER(Demo.TINA),
        /** Who was asked for evidence. */
        ASKED(Demo.MOJCA),
        SUSPENDED(Demo.ROBERT),
        NSO(Demo.NSO_DE),
        /** The desk with two accounts of one person. */
        SLOVENIA(Demo.NSO_SI),
        ADMIN(Demo.ADMIN),
        PUPIL,
        /** Is asked to accept the terms of today, wherever the way leads. */
        BACK(Demo.BACK);

        private final String email;

        Visitor(String email) {
            this.email = email;
        }

        Visitor() {
            this(null);
        }

        Person signIn(Person person) {
            if (this == PUPIL) {
                return person.signInAsPupil(Demo.PUPIL, Demo.PASSWORD);
            }
            if (this == BACK) {
                return person.signInAndBeAskedForTerms(email);
            }
            return email == null ? person : person.signIn(email);
        }

        void signIn(PageWithoutBrowser page) {
            if (this == PUPIL) {
                page.signIn(Demo.PUPIL, Demo.PASSWORD);
            } else if (email != null) {
                page.signInAs(email, Demo.PASSWORD);
            }
        }
    }

    /**
     * @param template as the view declares it
     * @param leadsOn whether the page loads another one at once
     */
    record Visit(Visitor who, String template, String path, String name, boolean leadsOn) {
        Visit(Visitor who, String template, String path, String name) {
            this(who, template, path, name, false);
        }

        Person open(Person person) {
            return (leadsOn ? person.ledOn(path) : person.move(path)).settled();
        }
    }

    private final List<Visit> visits;

    Routes(Server server) {
        Rest tina = server.rest().signedIn(Demo.TINA);
        String me = tina.get("/api/v1/me").at("id");
        String matti = server.rest().signedIn(Demo.MATTI).get("/api/v1/me").at("id");
        String ayse = tina.get("/api/v1/members?words=ayse").at("/items/0/account");
        String space = Demo.space(tina);
        String update = first(tina, "/api/v1/spaces/" + space + "/updates");
        String discussion = first(tina, "/api/v1/spaces/" + space + "/forum/discussions");
        String thread = first(tina, "/api/v1/spaces/" + space + "/forum/discussions/" + discussion + "/threads");
        Map<String, String> projects = byState(tina);
        String invitation = first(tina, "/api/v1/projects/invitations");
        String school = tina.get("/api/v1/members/" + me).at("/schools/0/id");
        String affiliation = mine(tina);
        String asked = mine(server.rest().signedIn(Demo.MOJCA));
        Rest slovenia = server.rest().signedIn(Demo.NSO_SI);
        List<String> twice = slovenia.get("/api/v1/membership/duplicates?territory=SI")
                .expect(200)
                .json()
                .at("/items/0")
                .findValuesAsText("account");
        String register = first(server.rest().signedIn(Demo.NSO_DE), "/api/v1/schools/imports?territory=DE");
        String webhook = Things.webhook(server.rest().signedIn(Demo.NSO_DE), "DE");
        String german = first(server.rest(), "/api/v1/schools?territory=DE&words=dresden");
        visits = List.of(
                nobody("", "/", "landing"),
                nobody("sign-in", "/sign-in", "sign-in"),
                nobody("pupil-login", "/pupil-login", "pupil-login"),
                nobody("join", "/join", "join-account"),
                nobody("confirm/:token?", "/confirm", "confirm"),
                nobody("setup/:token?", "/setup", "setup"),
                nobody("forgotten-password", "/forgotten-password", "forgotten-password"),
                nobody("new-password/:token", "/new-password/unknown", "new-password"),
                nobody("mailbox", "/mailbox", "mailbox"),
                nobody("notifications/unsubscribe/:token", "/notifications/unsubscribe/unknown", "unsubscribe"),
                nobody("schools", "/schools?q=dresden", "schools"),
                nobody("schools/:id/:section?", "/schools/" + school, "school"),
                nobody("terms/:document", "/terms/privacy", "terms"),
                nobody("signed-out", "/signed-out", "signed-out"),
                nobody("signed-in-by/:provider", "/signed-in-by/nobody?state=unknown", "signed-in-by"),
                nobody("first-time", "/first-time", "first-time"),
                nobody("email-back/:token", "/email-back/unknown", "email-back"),
                nobody("showcase", "/showcase", "showcase"),
                nobody("showcase/:id/:section?", "/showcase/" + projects.get("OPEN"), "showcase-project"),
                new Visit(Visitor.NEWCOMER, "home", "/home", "home-newcomer"),
                new Visit(Visitor.NEWCOMER, "join", "/join", "join-school"),
                teacher("home", "/home", "home"),
                teacher("account/:section?", "/account", "account"),
                teacher("account/:section?", "/account/sign-in", "account-sign-in"),
                teacher("account/:section?", "/account/second-step", "account-second-step"),
                // Leads on when no sign-in waits.
                new Visit(Visitor.TEACHER, "second-step", "/second-step", "second-step", true),
                teacher("account/:section?", "/account/sessions", "account-sessions"),
                teacher("account/:section?", "/account/tokens", "account-tokens"),
                teacher("account/:section?", "/account/data", "account-data"),
                teacher("account/:section?", "/account/delete", "account-delete"),
                new Visit(Visitor.BACK, "accept-terms", "/accept-terms", "accept-terms"),
                teacher("email-change/:token", "/email-change/unknown", "email-change"),
                teacher("profile/school/:id", "/profile/school/" + affiliation, "profile-school"),
                teacher("profile", "/profile", "profile"),
                teacher("join/sent", "/join/sent", "join-sent"),
                teacher("people", "/people", "people"),
                teacher("people/:id/:section?", "/people/" + matti, "person"),
                teacher("search", "/search?q=ri", "search"),
                teacher("notifications", "/notifications", "notifications"),
                teacher("notifications/settings", "/notifications/settings", "notification-settings"),
                teacher("schools/new", "/schools/new", "school-new"),
                teacher("contacts", "/contacts", "contacts"),
                teacher("contacts/asked", "/contacts/asked", "contacts-asked"),
                teacher("contacts/sent", "/contacts/sent", "contacts-sent"),
                teacher("contacts/blocked", "/contacts/blocked", "contacts-blocked"),
                teacher("contacts/ask/:person", "/contacts/ask/" + ayse, "contact-ask"),
                teacher("projects", "/projects", "projects"),
                teacher("projects/:id/:section?", "/projects/" + projects.get("OPEN"), "project"),
                teacher("projects/new/:id?", "/projects/new", "project-new"),
                teacher("projects/new/:id?", "/projects/new/" + projects.get("DRAFT"), "project-draft"),
                teacher("projects/answer/:id", "/projects/answer/" + invitation, "project-answer"),
                teacher(
                        "projects/:id/:section?",
                        "/projects/" + projects.get("OPEN") + "/partners",
                        "project-partners"),
                teacher("projects/:id/:section?", "/projects/" + projects.get("OPEN") + "/history", "project-history"),
                teacher(
                        "projects/:id/:section?",
                        "/projects/" + projects.get("OPEN") + "/versions",
                        "project-versions"),
                teacher(
                        "projects/:id/:section?",
                        "/projects/" + projects.get("OPEN") + "/twinspace",
                        "project-twinspace"),
                // Nobody invited the teacher to join yet: the page says so.
                teacher("projects/join/:id", "/projects/join/" + projects.get("OPEN"), "project-join"),
                teacher("projects/edit/:id", "/projects/edit/" + projects.get("OPEN"), "project-edit"),
                teacher("spaces", "/spaces", "spaces"),
                teacher("spaces/:id/:section?/:rest*", "/spaces/" + space, "space"),
                teacher("spaces/:id/:section?/:rest*", "/spaces/" + space + "/overview/" + update, "update"),
                teacher("spaces/:id/:section?/:rest*", "/spaces/" + space + "/forum", "forum"),
                teacher("spaces/:id/:section?/:rest*", "/spaces/" + space + "/members", "space-members"),
                teacher("spaces/:id/rights/:role?", "/spaces/" + space + "/rights/observer", "space-rights"),
                teacher("spaces/:id/seers", "/spaces/" + space + "/seers", "space-seers"),
                teacher("spaces/:id/settings", "/spaces/" + space + "/settings", "space-settings"),
                teacher("spaces/invitations/:invitation?", "/spaces/invitations", "space-invitations"),
                teacher("spaces/:id/pupils/new", "/spaces/" + space + "/pupils/new", "pupils-new"),
                teacher("spaces/:id/pupils/bring", "/spaces/" + space + "/pupils/bring", "pupils-bring"),
                teacher("pupils", "/pupils", "pupils"),
                teacher("pupils/consents", "/pupils/consents", "pupils-consents"),
                new Visit(Visitor.ASKED, "profile/evidence/:id", "/profile/evidence/" + asked, "evidence"),
                new Visit(Visitor.SUSPENDED, "home", "/home", "home-suspended"),
                new Visit(Visitor.SUSPENDED, "appeal", "/appeal", "appeal"),
                new Visit(Visitor.SLOVENIA, "desk", "/desk", "desk"),
                new Visit(Visitor.SLOVENIA, "desk/requests", "/desk/requests", "desk-requests-several"),
                new Visit(Visitor.SLOVENIA, "desk/members", "/desk/members", "desk-members"),
                new Visit(
                        Visitor.SLOVENIA, "desk/members/:id/:section?", "/desk/members/" + affiliation, "desk-member"),
                new Visit(Visitor.SLOVENIA, "desk/duplicates", "/desk/duplicates", "desk-duplicates"),
                new Visit(
                        Visitor.SLOVENIA,
                        "desk/duplicates/:one/:other",
                        "/desk/duplicates/" + (twice.size() > 1 ? twice.get(0) + "/" + twice.get(1) : me + "/" + ayse),
                        "desk-duplicate"),
                new Visit(Visitor.SLOVENIA, "desk/appeals", "/desk/appeals", "desk-appeals"),
                new Visit(Visitor.SLOVENIA, "desk/figures/:territory?", "/desk/figures", "desk-figures"),
                new Visit(Visitor.SLOVENIA, "desk/settings/:territory?", "/desk/settings", "desk-settings"),
                new Visit(Visitor.SLOVENIA, "desk/schools", "/desk/schools", "desk-schools"),
                new Visit(
                        Visitor.SLOVENIA, "schools/:id/merge/:other?", "/schools/" + school + "/merge", "school-merge"),
                new Visit(Visitor.NSO, "home", "/home", "home-nso"),
                new Visit(Visitor.NSO, "desk/requests", "/desk/requests", "desk-requests"),
                new Visit(Visitor.NSO, "desk/projects", "/desk/projects", "desk-projects"),
                new Visit(Visitor.NSO, "desk/audit", "/desk/audit", "desk-audit"),
                new Visit(Visitor.NSO, "desk/look-in", "/desk/look-in", "desk-look-in"),
                new Visit(Visitor.NSO, "desk/webhooks", "/desk/webhooks", "desk-webhooks"),
                new Visit(Visitor.NSO, "desk/webhooks/new", "/desk/webhooks/new", "desk-webhook-new"),
                new Visit(Visitor.NSO, "desk/webhooks/:id", "/desk/webhooks/" + webhook, "desk-webhook"),
                new Visit(Visitor.NSO, "desk/schools/import", "/desk/schools/import", "desk-import"),
                new Visit(
                        Visitor.NSO, "desk/schools/import/:id", "/desk/schools/import/" + register, "desk-import-run"),
                new Visit(Visitor.NSO, "schools/:id/edit", "/schools/" + german + "/edit", "school-edit"),
                new Visit(Visitor.NSO, "desk/schools", "/desk/schools", "desk-schools"),
                new Visit(Visitor.NSO, "schools/:id/merge/:other?", "/schools/" + german + "/merge", "school-merge"),
                new Visit(Visitor.ADMIN, "roles", "/roles", "roles"),
                new Visit(Visitor.ADMIN, "second-steps", "/second-steps", "second-steps"),
                new Visit(Visitor.PUPIL, "spaces", "/spaces", "pupil-spaces"),
                new Visit(Visitor.PUPIL, "my-projects", "/my-projects", "pupil-home"),
                new Visit(Visitor.PUPIL, "spaces/:id/:section?/:rest*", "/spaces/" + space, "pupil-space"),
                new Visit(
                        Visitor.PUPIL,
                        "spaces/:id/:section?/:rest*",
                        "/spaces/" + space + "/forum/" + discussion + "/" + thread,
                        "pupil-thread"));
    }

    private static Visit nobody(String template, String path, String name) {
        return new Visit(Visitor.NOBODY, template, path, name);
    }

    private static Visit teacher(String template, String path, String name) {
        return new Visit(Visitor.TEACHER, template, path, name);
    }

    private static String mine(Rest person) {
        return person.get("/api/v1/join-requests/mine").at("/0/id");
    }

    private static String first(Rest rest, String list) {
        return rest.get(list).expect(200).at("/items/0/id");
    }

    private static Map<String, String> byState(Rest founder) {
        Map<String, String> ids = new HashMap<>();
        founder.get("/api/v1/projects")
                .json()
                .at("/items")
                .forEach(project ->
                        ids.put(project.at("/state").asText(), project.at("/id").asText()));
        return ids;
    }

    Set<String> templates() {
        Set<String> templates = new TreeSet<>();
        visits.forEach(visit -> templates.add(visit.template()));
        return templates;
    }

    List<Visit> of(Visitor who) {
        return visits.stream().filter(visit -> visit.who() == who).toList();
    }
}
