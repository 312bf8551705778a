package org.etwin.itests;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every page opened by everybody, without a browser: by what the server sends, for it alone decides. */
final class PagesAsServed {
    private final Server server;
    private final Everybody everybody;
    private final PageAddresses addresses;

    PagesAsServed(Server server, Everybody everybody) {
        this.server = server;
        this.everybody = everybody;
        this.addresses = new PageAddresses(server, everybody);
    }

    /** The rows as observed that are missing in the matrix or differ from it, by what they are about. */
    Map<String, String> wrong(Matrix matrix) {
        Map<String, String> wrong = new LinkedHashMap<>();
        try (LookingIn looking = new LookingIn(server, everybody)) {
            for (String route : DeclaredRoutes.all()) {
                String what = Matrix.PAGE + route;
                Map<String, String> observed = looking.row(addresses.of(route));
                if (!observed.equals(matrix.rows().get(what.strip()))) {
                    wrong.put(what, Matrix.line(what, observed));
                }
            }
        }
        return wrong;
    }
}
