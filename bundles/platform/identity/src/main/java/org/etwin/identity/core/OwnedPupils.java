package org.etwin.identity.core;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etwin.identity.Actors;
import org.etwin.identity.Pupils;
import org.etwin.identity.passwords.Secrets;
import org.etwin.identity.pupils.Words;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Pupils} in the database. */
@Component
public final class OwnedPupils implements Pupils {
    private static final int MOST = 60;
    private static final int NAMES_TRIED = 20;
    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{2,79}");

    private final Transactions transactions;
    private final AccountRepository accounts;
    private final LiveSessions sessions;
    private final Credentials credentials;
    private final Actors actors;
    private final Ids ids;
    private final Clock clock;
    private final Words words = new Words(new Secrets()::number);
    private final RegistrationRules rules = new RegistrationRules();

    @Activate
    public OwnedPupils(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference LiveSessions sessions,
            @Reference Credentials credentials,
            @Reference Actors actors,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.credentials = credentials;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<Slip> create(Actor teacher, Id school, List<String> names) {
        Id owner = Policy.etwinner(teacher);
        Rejected.ifAny(check(names));
        List<String> passwords = names.stream().map(name -> words.password()).toList();
        List<String> hashes =
                passwords.parallelStream().map(credentials.hashes()::hash).toList();
        return freed(() -> transactions.in(() -> {
            List<String> userNames = freeUserNames(names);
            return IntStream.range(0, names.size())
                    .mapToObj(i ->
                            add(owner, school, names.get(i).strip(), userNames.get(i), passwords.get(i), hashes.get(i)))
                    .toList();
        }));
    }

    @Override
    public Slip createNamed(Actor system, Id owner, Id school, String name, String userName, String password) {
        needSystem(system);
        Rejected.ifAny(rules.name("name", name));
        if (!USER_NAME.matcher(userName).matches()) {
            throw new Rejected(Rejection.invalid("userName", "identity.rejected.user-name"));
        }
        String hash = credentials.hashes().hash(password);
        return freed(() -> transactions.in(() -> {
            if (accounts.pupilWith(userName).isPresent()) {
                throw taken();
            }
            return add(owner, school, name.strip(), userName, password, hash);
        }));
    }

    @Override
    public Slip resetPassword(Actor teacher, Id pupil) {
        Id owner = Policy.person(teacher);
        String password = words.password();
        String hash = credentials.hashes().hash(password);
        return transactions.in(() -> {
            StoredAccount account =
                    accounts.find(pupil).filter(found -> found.isOwnedBy(owner)).orElseThrow(Rejected::notFound);
            account.password(hash);
            sessions.endAllOf(pupil);
            actors.changed(pupil);
            PupilAccount known = account.toPupil();
            return new Slip(pupil, known.name(), known.userName(), password);
        });
    }

    @Override
    public void handOver(Actor system, Id from, Id to, Collection<Id> some) {
        needSystem(system);
        transactions.in(() -> accounts.handOverPupils(from, to, some));
    }

    @Override
    public void schoolMerged(Actor system, Id gone, Id kept) {
        needSystem(system);
        transactions.in(() -> accounts.movePupils(gone, kept));
    }

    private static void needSystem(Actor actor) {
        if (!(actor instanceof Actor.System)) {
            throw Rejected.forbidden();
        }
    }

    @Override
    public Map<Id, PupilAccount> find(Collection<Id> wanted) {
        return transactions.reading(() -> accounts.find(wanted).stream()
                .filter(StoredAccount::isPupil)
                .map(StoredAccount::toPupil)
                .collect(Collectors.toMap(PupilAccount::id, Function.identity())));
    }

    private List<Rejection> check(List<String> names) {
        if (names.isEmpty() || names.size() > MOST) {
            return List.of(Rejection.invalid("names", "identity.rejected.pupils-number", MOST));
        }
        return names.stream()
                .flatMap(name -> rules.name("names", name).stream())
                .distinct()
                .toList();
    }

    /** One question to the database for all names. */
    private List<String> freeUserNames(List<String> names) {
        List<List<String>> wanted =
                names.stream().map(name -> words.userNames(name, NAMES_TRIED)).toList();
        Set<String> taken = new HashSet<>(
                accounts.takenUserNames(wanted.stream().flatMap(List::stream).collect(Collectors.toSet())));
        List<String> free = new ArrayList<>();
        for (List<String> candidates : wanted) {
            String chosen = candidates.stream()
                    .filter(candidate -> !taken.contains(candidate))
                    .findFirst()
                    .orElseThrow(OwnedPupils::taken);
            taken.add(chosen);
            free.add(chosen);
        }
        return free;
    }

    private Slip add(Id owner, Id school, String name, String userName, String password, String hash) {
        PupilAccount pupil = new PupilAccount(ids.next(), name, userName, owner, school);
        Locale language = accounts.find(owner).map(StoredAccount::language).orElse(Locale.ENGLISH);
        accounts.add(StoredAccount.pupil(pupil, language, hash, clock.instant()));
        return new Slip(pupil.id(), name, userName, password);
    }

    private static <T> T freed(java.util.function.Supplier<T> work) {
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
