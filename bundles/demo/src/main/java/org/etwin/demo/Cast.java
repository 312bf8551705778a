package org.etwin.demo;

import java.util.List;
import java.util.Locale;
import org.etwin.demo.Story.Staff;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.identity.Actors;
import org.etwin.identity.Registration;
import org.etwin.identity.Roles;
import org.etwin.identity.Terms;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accounts of the demo, and acting as one of them. */
@Component(service = Cast.class)
public final class Cast {
    static final String PASSWORD = "welcome-to-etwin";
    static final String DOMAIN = "@demo.etwin.org";
    static final Actor DEMO = new Actor.System("demo");

    private final Accounts accounts;
    private final Actors actors;
    private final Roles roles;
    private final Terms terms;

    @Activate
    public Cast(
            @Reference Accounts accounts, @Reference Actors actors, @Reference Roles roles, @Reference Terms terms) {
        this.accounts = accounts;
        this.actors = actors;
        this.roles = roles;
        this.terms = terms;
    }

    boolean isThere(String email) {
        return accounts.findByEmail(DEMO, email).isPresent();
    }

    Id admit(String email, String given, String family, String language) {
        return admit(email, given, family, language, null);
    }

    /** @param accepted a former version of the terms; {@code null} for those of today */
    Id admit(String email, String given, String family, String language, String accepted) {
        return accounts.findByEmail(DEMO, email)
                .map(Account::id)
                .orElseGet(() -> accounts.admit(
                        DEMO,
                        new Registration(
                                email,
                                PASSWORD,
                                given,
                                family,
                                Locale.forLanguageTag(language),
                                accepted(accepted, Terms.Document.CODE_OF_CONDUCT),
                                accepted(accepted, Terms.Document.PRIVACY))));
    }

    private String accepted(String former, Terms.Document document) {
        return former == null ? terms.current().get(document) : former;
    }

    void employ(List<Staff> staff) {
        for (Staff one : staff) {
            Id account = admit(one.email(), one.given(), one.family(), one.language());
            Account found = accounts.find(DEMO, account).orElseThrow();
            for (String role : one.roles()) {
                Grant grant = grant(role);
                if (!found.grants().contains(grant)) {
                    roles.grant(new Actor.Operator("demo"), account, grant);
                }
            }
        }
    }

    private static Grant grant(String role) {
        int colon = role.indexOf(':');
        return colon < 0
                ? new Grant(Role.valueOf(role), null)
                : new Grant(Role.valueOf(role.substring(0, colon)), role.substring(colon + 1));
    }

    /** @param name such as {@code tina.si} */
    Id id(String name) {
        return accounts.findByEmail(DEMO, name + DOMAIN).orElseThrow().id();
    }

    Actor as(String name) {
        return actors.actor(id(name));
    }

    Actor as(Id account) {
        return actors.actor(account);
    }

    Actor nsoOf(String territory) {
        return as("nso." + territory.toLowerCase(Locale.ROOT));
    }
}
