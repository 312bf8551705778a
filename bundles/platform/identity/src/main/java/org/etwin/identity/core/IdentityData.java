package org.etwin.identity.core;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.etwin.identity.Account;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The account itself, where it is signed in, what was accepted, and roles. */
@Component
public final class IdentityData implements PersonalData {
    private static final int MOST_SESSIONS = 1_000;

    private final Transactions transactions;
    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final AccessTokenRepository accessTokens;
    private final TermsRepository acceptances;
    private final LinkRepository links;
    private final FactorRepository factors;

    @Activate
    public IdentityData(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference SessionRepository sessions,
            @Reference AccessTokenRepository accessTokens,
            @Reference TermsRepository acceptances,
            @Reference LinkRepository links,
            @Reference FactorRepository factors) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.acceptances = acceptances;
        this.links = links;
        this.factors = factors;
    }

    @Override
    public String folder() {
        return "identity";
    }

    @Override
    public void write(Id id, Archive archive) throws IOException {
        Account account = transactions.reading(
                () -> accounts.find(id).orElseThrow(Rejected::notFound).toAccount(accounts.grants(id)));
        archive.json("account", account);
        archive.json("roles", account.grants());
        archive.json("sessions", transactions.reading(() -> sessions.newestOf(id, MOST_SESSIONS).stream()
                .map(StoredSession::toSession)
                .toList()));
        archive.json("access-tokens", transactions.reading(() -> accessTokens.of(id).stream()
                .map(token -> token.toAccessToken(false))
                .toList()));
        archive.json("other-sign-ins", transactions.reading(() -> links.of(id).stream()
                .map(StoredLink::toLink)
                .toList()));
        Map<String, Object> factor = new TreeMap<>();
        transactions.reading(() -> factors.on(id)).ifPresent(on -> factor.put("since", on.since()));
        archive.json("second-factor", factor);
        archive.json("accepted-terms", transactions.reading(() -> acceptances.of(id).stream()
                .map(StoredAcceptance::toAccepted)
                .toList()));
    }
}
