package org.etwin.identity.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.etwin.identity.FirstAdmin;
import org.etwin.identity.Registration;
import org.etwin.identity.Roles;
import org.etwin.identity.passwords.Secrets;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link FirstAdmin}: at the first start without demo data the link is written to a file and logged. */
@Component(immediate = true)
public final class FirstAdminByLink implements FirstAdmin {
    private static final Actor SYSTEM = new Actor.System("first admin");

    private final Transactions transactions;
    private final AccountRepository accounts;
    private final Registering registering;
    private final Roles roles;
    private final SetUpLink link;
    private final Optional<String> token;

    @Activate
    public FirstAdminByLink(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference Registering registering,
            @Reference Roles roles,
            BundleContext context) {
        this(
                transactions,
                accounts,
                registering,
                roles,
                new SetUpLink(context.getProperty("etwin.data"), PublicUrl.of(context)),
                Boolean.parseBoolean(context.getProperty("etwin.demo")));
    }

    FirstAdminByLink(
            Transactions transactions,
            AccountRepository accounts,
            Registering registering,
            Roles roles,
            SetUpLink link,
            boolean demo) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.registering = registering;
        this.roles = roles;
        this.link = link;
        this.token = demo || thereIsAnAdmin() ? Optional.empty() : Optional.of(openToken());
        token.ifPresentOrElse(link::show, link::remove);
    }

    @Override
    public boolean fits(String given) {
        return token.isPresent() && isSame(token.get(), given) && !thereIsAnAdmin();
    }

    @Override
    public synchronized Id setUp(String given, Registration registration) {
        if (!fits(given)) {
            throw Rejected.notFound();
        }
        Id admin =
                registering.admit(registration, account -> roles.grant(SYSTEM, account, new Grant(Role.ADMIN, null)));
        link.remove();
        return admin;
    }

    private boolean thereIsAnAdmin() {
        return transactions.reading(() -> !accounts.holding(Role.ADMIN, "", 1).isEmpty());
    }

    private String openToken() {
        return link.token().orElseGet(() -> new Secrets().token());
    }

    private static boolean isSame(String token, String given) {
        return given != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
