package org.etwin.identity.core;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.etwin.audit.Audit;
import org.etwin.identity.OtherSignIns;
import org.etwin.identity.Registration;
import org.etwin.identity.SignIn;
import org.etwin.identity.passwords.Secrets;
import org.etwin.identity.spi.SignInProvider.Subject;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link OtherSignIns} with links in the database. */
@Component
public final class LinkedSignIns implements OtherSignIns {
    private static final Duration WAITING = Duration.ofMinutes(30);

    private final Transactions transactions;
    private final AccountRepository accounts;
    private final LinkRepository links;
    private final SignInProviders providers;
    private final Departing departing;
    private final Linking linking;
    private final Registering registering;
    private final SignIn signIn;
    private final OwnPassword ownPassword;
    private final Limits limits;
    private final Mails mails;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final Secrets random = new Secrets();

    @Activate
    public LinkedSignIns(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference LinkRepository links,
            @Reference SignInProviders providers,
            @Reference Departing departing,
            @Reference Linking linking,
            @Reference Registering registering,
            @Reference SignIn signIn,
            @Reference OwnPassword ownPassword,
            @Reference Limits limits,
            @Reference Mails mails,
            @Reference Audit audit,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.links = links;
        this.providers = providers;
        this.departing = departing;
        this.linking = linking;
        this.registering = registering;
        this.signIn = signIn;
        this.ownPassword = ownPassword;
        this.limits = limits;
        this.mails = mails;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<Provider> providers(Locale language) {
        return providers.shown(language);
    }

    @Override
    public Departure depart(String provider, Locale language) {
        return departing.depart(provider, language, null);
    }

    @Override
    public Arrival arrive(Departure departure, Map<String, String> answer) {
        Subject subject = departing.arrive(departure, answer, null);
        return transactions.in(() -> {
            Optional<StoredLink> link = links.of(StoredArrival.key(subject));
            boolean alive = link.map(StoredLink::account)
                    .flatMap(accounts::find)
                    .filter(StoredAccount::isAlive)
                    .isPresent();
            if (alive) {
                return new Arrival(link.get().account(), null);
            }
            link.ifPresent(links::remove);
            StoredArrival waiting = new StoredArrival(
                    ids.next(), departure.provider(), subject, clock.instant().plus(WAITING));
            links.add(waiting);
            return new Arrival(null, waiting.id());
        });
    }

    @Override
    public Optional<Known> waiting(Id arrival, Locale language) {
        return transactions
                .reading(() -> links.arrival(arrival))
                .filter(found -> found.isOpen(clock.instant()))
                .map(found -> found.toKnown(providers.label(found.provider(), language)));
    }

    @Override
    public Id prove(Id arrival, String email, String password, String remoteAddress) {
        transactions.reading(() -> linking.open(arrival));
        return linking.toProved(arrival, signIn.person(email, password, remoteAddress));
    }

    /** The work is the same whether the address is known or not: one code, one mail. */
    @Override
    public void askForCode(Id arrival, String email, String remoteAddress) {
        if (!Emails.isAddress(email)) {
            throw new Rejected(Rejection.invalid("email", "identity.rejected.email"));
        }
        limits.registration(remoteAddress);
        limits.mail(Emails.key(email));
        transactions.in(() -> {
            StoredArrival waiting = linking.open(arrival);
            Optional<StoredAccount> owner = accounts.confirmedWith(Emails.key(email));
            String code = random.code();
            waiting.ask(owner.map(StoredAccount::id).orElse(null), hash(arrival, code));
            mails.send(owner.map(account -> code(account, waiting, code))
                    .orElseGet(() -> MailedPasswordLinks.nobody(email.strip())));
        });
    }

    /** The count of wrong codes outlives the refusal, so the refusal comes after the transaction. */
    @Override
    public Id proveByCode(Id arrival, String code) {
        String typed = code == null ? "" : code.replaceAll("\\s", "");
        Optional<Id> account = transactions.in(() -> linking.open(arrival).tryCode(hash(arrival, typed)));
        return linking.toProved(
                arrival,
                account.orElseThrow(() -> new Rejected(Rejection.invalid("code", "identity.rejected.code-wrong"))));
    }

    @Override
    public Id join(Id arrival, Registration registration, String remoteAddress) {
        boolean verified = transactions.reading(() -> linking.open(arrival)).hasVerified(registration.email());
        return linking.guarded(() -> registering.vouched(
                registration, verified, remoteAddress, account -> linking.toNew(linking.open(arrival), account)));
    }

    @Override
    public Departure departToLink(Actor actor, String provider, Locale language, String password) {
        Id account = Policy.person(actor);
        if (!hash(account).isEmpty()) {
            ownPassword.check(account, "password", password);
        }
        return departing.depart(provider, language, account);
    }

    @Override
    public void link(Actor actor, Departure departure, Map<String, String> answer) {
        Id account = Policy.person(actor);
        Subject subject = departing.arrive(departure, answer, account);
        linking.toOwn(
                account,
                departure.provider(),
                StoredArrival.key(subject),
                Emails.isAddress(subject.email()) ? subject.email().strip() : null);
    }

    @Override
    public Ways mine(Actor actor) {
        Id account = Policy.person(actor);
        return transactions.reading(() -> new Ways(
                !hash(account).isEmpty(),
                links.of(account).stream().map(StoredLink::toLink).toList()));
    }

    @Override
    public void unlink(Actor actor, Id wanted) {
        Id account = Policy.person(actor);
        transactions.in(() -> {
            StoredLink link = links.find(wanted)
                    .filter(found -> found.account().equals(account))
                    .orElseThrow(Rejected::notFound);
            if (hash(account).isEmpty() && links.of(account).size() < 2) {
                throw new Rejected(Rejection.conflict("identity.rejected.last-way"));
            }
            links.remove(link);
            audit.record(actor, "identity.unlinked", null, account, Map.of("provider", link.provider()));
        });
    }

    private String hash(Id account) {
        return transactions
                .reading(() -> accounts.find(account))
                .map(StoredAccount::passwordHash)
                .orElseThrow(Rejected::notFound);
    }

    private Mail code(StoredAccount account, StoredArrival waiting, String code) {
        return new Mail(
                account.email(),
                account.language(),
                "identity.mail.link-code",
                List.of(account.givenName(), code, providers.label(waiting.provider(), account.language())),
                "/first-time?code=" + code);
    }

    /** The arrival belongs into the hash: six digits alone are looked up in a table. */
    private static String hash(Id arrival, String code) {
        return Secrets.hash(arrival + ":link:" + code);
    }
}
