package org.etwin.itests;

import java.util.HashMap;
import java.util.Map;

/** For each page of the server an address that leads to something of Slovenia, or of the space of {@link Everybody}. */
final class PageAddresses {
    private final Things things;
    private final Map<String, String> special = new HashMap<>();

    PageAddresses(Server server, Everybody everybody) {
        things = new Things(server);
        String space = everybody.space().page().substring(1);
        String project = everybody.space().project();
        String affiliation =
                everybody.in("fo").rest().get("/api/v1/join-requests/mine").at("/0/id");
        special.put("spaces/:id", space);
        special.put("spaces/:id/rights/:role", space + "/rights/observer");
        special.put("projects/:id", "projects/" + project);
        special.put("showcase/:id", "showcase/" + project);
        special.put("projects/answer/:id", "projects/answer/" + project);
        special.put("projects/join/:id", "projects/join/" + project);
        special.put("projects/edit/:id", "projects/edit/" + project);
        special.put("projects/new/:id", "projects/new");
        special.put("desk/members/:id", "desk/members/" + affiliation);
        special.put("profile/school/:id", "profile/school/" + affiliation);
        special.put("profile/evidence/:id", "profile/evidence/" + affiliation);
        special.put("people/:id", "people/" + everybody.in("fo").account());
        special.put("contacts/ask/:person", "contacts/ask/" + everybody.in("et").account());
        special.put("terms/:document", "terms/privacy");
        special.put("signed-in-by/:provider", "signed-in-by/nobody?state=unknown");
        special.put("spaces/invitations/:invitation", "spaces/invitations");
    }

    String of(String route) {
        String address = route.replaceAll("/:(section|rest)[?*]*", "").replaceAll("[?*]", "");
        for (Map.Entry<String, String> each : special.entrySet()) {
            if (address.equals(each.getKey())) {
                return each.getValue();
            }
        }
        if (address.startsWith("spaces/:id/")) {
            return special.get("spaces/:id") + address.substring("spaces/:id".length());
        }
        StringBuilder filled = new StringBuilder();
        String folder = "";
        for (String part : address.split("/")) {
            if (part.startsWith(":")) {
                filled.append('/').append(part.equals(":token") ? "unknown" : thing(folder, part.substring(1)));
            } else {
                filled.append('/').append(part);
            }
            folder = part;
        }
        return filled.substring(1);
    }

    private String thing(String folder, String name) {
        String named = things.get(name);
        return !named.equals(Things.NONE) ? named : things.get(folder.endsWith("s") ? folder : folder + "s");
    }
}
