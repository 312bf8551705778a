package org.etwin.identity.core;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.etwin.audit.Audit;
import org.etwin.identity.Actors;
import org.etwin.identity.Pupils;
import org.etwin.identity.passwords.Secrets;
import org.etwin.identity.pupils.Typed;
import org.etwin.identity.pupils.WordLists;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Pupils} in the database. */
@Component(configurationPid = "org.etwin.identity")
public final class OwnedPupils implements Pupils {
    private static final int NAMES_TRIED = 20;

    private final Transactions transactions;
    private final AccountRepository accounts;
    private final PupilRepository pupils;
    private final LiveSessions sessions;
    private final Credentials credentials;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final int most;
    private final WordLists words = new WordLists(new Secrets()::number);
    private final PupilRules rules = new PupilRules();

    @Activate
    public OwnedPupils(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference PupilRepository pupils,
            @Reference LiveSessions sessions,
            @Reference Credentials credentials,
            @Reference Actors actors,
            @Reference Audit audit,
            @Reference Ids ids,
            @Reference Clock clock,
            Settings settings) {
        this(
                transactions,
                accounts,
                pupils,
                sessions,
                credentials,
                actors,
                audit,
                ids,
                clock,
                settings.pupils_at_once());
    }

    OwnedPupils(
            Transactions transactions,
            AccountRepository accounts,
            PupilRepository pupils,
            LiveSessions sessions,
            Credentials credentials,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock,
            int most) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.pupils = pupils;
        this.sessions = sessions;
        this.credentials = credentials;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.most = most;
    }

    @Override
    public List<Slip> enrol(Actor teacher, Id school, List<NewPupil> wanted) {
        Id owner = Policy.etwinner(teacher);
        Rejected.ifAny(rules.check(wanted, most));
        Locale language = language(owner);
        List<String> passwords =
                wanted.stream().map(each -> words.in(language).password()).toList();
        List<String> hashes = hashes(passwords);
        return freed(() -> transactions.in(() -> {
            List<String> userNames = freeUserNames(language, wanted);
            return IntStream.range(0, wanted.size())
                    .mapToObj(i -> add(
                            owner, school, wanted.get(i), language, userNames.get(i), passwords.get(i), hashes.get(i)))
                    .toList();
        }));
    }

    @Override
    public int most(Actor teacher) {
        return most;
    }

    @Override
    public Slip createNamed(Actor system, Id owner, Id school, NewPupil pupil, String userName, String password) {
        needSystem(system);
        Rejected.ifAny(rules.check(List.of(pupil), most));
        Rejected.ifAny(rules.userName(userName));
        String hash = credentials.hashes().hash(Typed.password(password));
        return freed(() -> transactions.in(() -> {
            if (accounts.pupilWith(userName).isPresent()) {
                throw taken();
            }
            return add(owner, school, pupil, language(owner), userName, password, hash);
        }));
    }

    @Override
    public List<Slip> resetPasswords(Actor teacher, Collection<Id> wanted) {
        Id owner = Policy.keeperOfPupils(teacher);
        List<Id> distinct = distinct(wanted);
        Locale language = language(owner);
        List<String> passwords =
                distinct.stream().map(each -> words.in(language).password()).toList();
        List<String> hashes = hashes(passwords);
        return transactions.in(() -> {
            List<StoredAccount> theirs = theirs(owner, distinct);
            List<Slip> slips = IntStream.range(0, theirs.size())
                    .mapToObj(i -> fresh(theirs.get(i), passwords.get(i), hashes.get(i)))
                    .toList();
            audit.record(
                    teacher,
                    "identity.pupil-passwords",
                    Policy.territory(teacher),
                    null,
                    Map.of("count", String.valueOf(slips.size())));
            return slips;
        });
    }

    @Override
    public Page<PupilAccount> mine(Actor teacher, String className, PageRequest page) {
        Id owner = Policy.person(teacher);
        return transactions.reading(() -> pupils.of(owner, className, page));
    }

    @Override
    public List<ClassSize> classes(Actor teacher) {
        Id owner = Policy.person(teacher);
        List<ClassSize> all = transactions.reading(() -> pupils.classes(owner));
        return Stream.concat(
                        all.stream().filter(each -> !each.className().isEmpty()),
                        all.stream().filter(each -> each.className().isEmpty()))
                .toList();
    }

    @Override
    public void intoClass(Actor teacher, Collection<Id> wanted, String className) {
        Id owner = Policy.keeperOfPupils(teacher);
        String name = className == null ? "" : className.strip();
        Rejected.ifAny(rules.className(name));
        transactions.in(() -> theirs(owner, distinct(wanted)).forEach(pupil -> pupil.intoClass(name)));
    }

    @Override
    public void rename(Actor teacher, Id pupil, String name) {
        Id owner = Policy.keeperOfPupils(teacher);
        Rejected.ifAny(rules.name("name", name));
        transactions.in(() -> {
            StoredAccount account = theirs(owner, List.of(pupil)).get(0);
            account.name(name, null, account.language());
            actors.changed(pupil);
        });
    }

    @Override
    public void handOver(Actor system, Id from, Id to, Collection<Id> some) {
        needSystem(system);
        transactions.in(() -> pupils.handOver(from, to, some));
    }

    @Override
    public void schoolMerged(Actor system, Id gone, Id kept) {
        needSystem(system);
        transactions.in(() -> pupils.move(gone, kept));
    }

    @Override
    public Map<Id, PupilAccount> find(Collection<Id> wanted) {
        return Face.pupils(transactions, accounts, wanted);
    }

    private static void needSystem(Actor actor) {
        if (!(actor instanceof Actor.System)) {
            throw Rejected.forbidden();
        }
    }

    private List<Id> distinct(Collection<Id> wanted) {
        List<Id> distinct = wanted.stream().distinct().toList();
        if (distinct.isEmpty()) {
            throw new Rejected(Rejection.invalid("pupils", "identity.rejected.no-pupils"));
        }
        return distinct;
    }

    private List<StoredAccount> theirs(Id owner, List<Id> wanted) {
        List<StoredAccount> found = pupils.of(owner, wanted);
        if (found.size() != wanted.size()) {
            throw Rejected.notFound();
        }
        return found;
    }

    private Locale language(Id owner) {
        return transactions.reading(
                () -> accounts.find(owner).map(StoredAccount::language).orElse(Locale.ENGLISH));
    }

    private List<String> hashes(List<String> passwords) {
        return passwords.stream().map(credentials.hashes()::hash).toList();
    }

    /** One question to the database for all names. */
    private List<String> freeUserNames(Locale language, List<NewPupil> wanted) {
        List<List<String>> tried = wanted.stream()
                .map(each -> words.in(language).userNames(each.name(), NAMES_TRIED))
                .toList();
        Set<String> taken =
                pupils.takenUserNames(tried.stream().flatMap(List::stream).collect(Collectors.toSet()));
        List<String> free = new ArrayList<>();
        for (List<String> candidates : tried) {
            String chosen = candidates.stream()
                    .filter(candidate -> !taken.contains(candidate))
                    .findFirst()
                    .orElseThrow(OwnedPupils::taken);
            taken.add(chosen);
            free.add(chosen);
        }
        return free;
    }

    private Slip add(
            Id owner, Id school, NewPupil wanted, Locale language, String userName, String password, String hash) {
        String className = wanted.className() == null ? "" : wanted.className().strip();
        PupilAccount pupil = new PupilAccount(
                ids.next(), wanted.name().strip(), userName, owner, school, className, clock.instant(), null);
        accounts.add(StoredAccount.pupil(pupil, language, hash));
        return new Slip(pupil.id(), pupil.name(), userName, password, className);
    }

    private Slip fresh(StoredAccount account, String password, String hash) {
        account.password(hash);
        sessions.endAllOf(account.id());
        actors.changed(account.id());
        PupilAccount known = account.toPupil();
        return new Slip(known.id(), known.name(), known.userName(), password, known.className());
    }

    private static <T> T freed(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw Duplicates.causedBy(e) ? taken() : e;
        }
    }

    private static Rejected taken() {
        return new Rejected(Rejection.conflict("identity.rejected.user-name-taken"));
    }
}
