package org.etwin.spaces.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.audit.Audit;
import org.etwin.files.Files;
import org.etwin.files.StoredFile;
import org.etwin.identity.Account;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.identity.Actors;
import org.etwin.identity.Pupils;
import org.etwin.membership.Affiliation;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Members;
import org.etwin.membership.SchoolRole;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Standing;
import org.etwin.schools.SchoolCard;
import org.etwin.schools.Schools;

/** People of one school, in memory, in the place of identity, membership, schools and audit. */
public final class Village {
    public static final SchoolCard SCHOOL = new SchoolCard(new Id(77), "OŠ Dravlje", "Ljubljana", "SI");

    private final Map<Id, Actor> actors = new LinkedHashMap<>();
    private final VillagePupils pupils = new VillagePupils(this);
    private final List<String> audited = new ArrayList<>();
    private final Map<Id, StoredFile> files = new HashMap<>();
    private final Map<Id, Id> kept = new HashMap<>();
    private final Set<Id> unconfirmed = new HashSet<>();
    private long last = 1000;

    /** A validated teacher of the school. */
    public Actor.Person teacher(String name) {
        return adult(name, new Standing(true, Set.of("SI"), false));
    }

    /** Somebody with an account and nothing more. */
    public Actor.Person generalUser(String name) {
        return adult(name, Standing.NONE);
    }

    /** A teacher who left the last school that had validated them. */
    public Actor.Person unvalidated(Actor.Person teacher) {
        Actor.Person left = new Actor.Person(teacher.id(), teacher.name(), Set.of(), Standing.NONE);
        actors.put(teacher.id(), left);
        return left;
    }

    /** A teacher who was suspended: the account stays, the rights do not. */
    public Actor.Person suspended(Actor.Person teacher) {
        Actor.Person suspended =
                new Actor.Person(teacher.id(), teacher.name(), Set.of(), new Standing(false, Set.of(), true));
        actors.put(teacher.id(), suspended);
        return suspended;
    }

    public Actor.Pupil pupil(String name, Actor teacher) {
        return pupil(name, teacher, "");
    }

    public Actor.Pupil pupil(String name, Actor teacher, String className) {
        Id id = new Id(++last);
        pupils.add(id, name, teacher.account().orElseThrow(), className);
        Actor.Pupil pupil = new Actor.Pupil(id, name);
        actors.put(id, pupil);
        return pupil;
    }

    /** As identity does when an account ends. */
    void forget(Id account) {
        pupils.remove(account);
        actors.remove(account);
    }

    /** Somebody with that role. */
    public Actor.Person staff(String name, Grant grant) {
        Actor.Person staff = new Actor.Person(new Id(++last), name, Set.of(grant), Standing.NONE);
        actors.put(staff.id(), staff);
        return staff;
    }

    /** Somebody whose address is not known to be theirs yet. */
    public void unconfirm(Actor.Person person) {
        unconfirmed.add(person.id());
    }

    public void confirm(Actor.Person person) {
        unconfirmed.remove(person.id());
    }

    public static String email(Actor person) {
        return person.account().orElseThrow() + "@example.org";
    }

    /** A picture as somebody stored it for the use. */
    public Id picture(Actor owner, String use) {
        Id id = new Id(++last);
        files.put(
                id,
                new StoredFile(
                        id,
                        use,
                        null,
                        owner.account().orElseThrow(),
                        "river.png",
                        "image/png",
                        1,
                        "",
                        1,
                        1,
                        Instant.EPOCH));
        return id;
    }

    /** That file as the record keeps it. */
    public StoredFile stored(Id file, Id keeper) {
        StoredFile found = files.get(file);
        return new StoredFile(
                file,
                found.use(),
                keeper,
                found.owner(),
                found.name(),
                found.mediaType(),
                found.bytes(),
                found.sha256(),
                found.width(),
                found.height(),
                found.stored());
    }

    /** Which record keeps that file. */
    public Optional<Id> keeper(Id file) {
        return Optional.ofNullable(kept.get(file));
    }

    /** What was audited, without who and when. */
    public List<String> audited() {
        return audited;
    }

    public Actor actor(Id account) {
        return actors.getOrDefault(account, Actor.VISITOR);
    }

    public Actors actors() {
        return Partly.as(Actors.class, new Object() {
            Actor actor(Id account) {
                return Village.this.actor(account);
            }
        });
    }

    Accounts accounts() {
        return Partly.as(Accounts.class, new Object() {
            Map<Id, AccountCard> cards(Collection<Id> accounts) {
                return accounts.stream()
                        .filter(actors::containsKey)
                        .distinct()
                        .collect(Collectors.toMap(id -> id, Village.this::accountCard));
            }

            Optional<Account> findByEmail(Actor system, String email) {
                return actors.values().stream()
                        .filter(actor -> email(actor).equals(email))
                        .findFirst()
                        .map(Village.this::account);
            }

            Optional<Account> find(Actor system, Id account) {
                return Optional.ofNullable(actors.get(account)).map(Village.this::account);
            }
        });
    }

    Members members() {
        return Partly.as(Members.class, new Object() {
            Map<Id, MemberCard> cards(Collection<Id> accounts) {
                return accounts.stream()
                        .filter(id -> actor(id) instanceof Actor.Person)
                        .collect(Collectors.toMap(id -> id, id -> card((Actor.Person) actor(id))));
            }

            Page<MemberCard> at(Actor actor, Id school, PageRequest page) {
                List<MemberCard> there = actors.values().stream()
                        .filter(Actor::isEtwinner)
                        .map(person -> card((Actor.Person) person))
                        .toList();
                return new Page<>(there, null, Count.of(there.size()));
            }

            List<Affiliation> affiliations(Id account) {
                return actor(account).isEtwinner()
                        ? List.of(new Affiliation(
                                new Id(1), account, SCHOOL, SchoolRole.TEACHER, AffiliationState.VALIDATED))
                        : List.of();
            }
        });
    }

    public Pupils pupils() {
        return pupils;
    }

    Schools schools() {
        return Partly.as(Schools.class, new Object() {
            Map<Id, SchoolCard> cards(Collection<Id> schools) {
                return schools.contains(SCHOOL.id()) ? Map.of(SCHOOL.id(), SCHOOL) : Map.of();
            }
        });
    }

    /** Keeps no content: a file is there once somebody stored it here. */
    public Files files() {
        return Partly.as(Files.class, new Object() {
            Map<Id, StoredFile> find(Collection<Id> some) {
                return files.keySet().stream()
                        .filter(some::contains)
                        .collect(Collectors.toMap(file -> file, file -> stored(file, kept.get(file))));
            }

            void keep(Actor actor, Id file, Id subject) {
                kept.put(file, subject);
            }

            void letGo(Id file) {
                kept.remove(file);
            }
        });
    }

    Audit audit() {
        return Partly.as(Audit.class, new Object() {
            void record(Actor actor, String what, String territory, Id subject, Map<String, String> details) {
                audited.add(what + new java.util.TreeMap<>(details) + (territory == null ? "" : " in " + territory));
            }
        });
    }

    private Actor.Person adult(String name, Standing standing) {
        Actor.Person person = new Actor.Person(new Id(++last), name, Set.of(), standing);
        actors.put(person.id(), person);
        return person;
    }

    private Account account(Actor actor) {
        return new Account(
                actor.account().orElseThrow(),
                email(actor),
                "Given",
                "Family",
                Locale.ENGLISH,
                !unconfirmed.contains(actor.account().orElseThrow()),
                actor instanceof Actor.Pupil,
                Instant.EPOCH,
                Set.of());
    }

    private AccountCard accountCard(Id account) {
        Actor actor = actor(account);
        String name = actor instanceof Actor.Person person ? person.name() : ((Actor.Pupil) actor).name();
        return new AccountCard(account, name, actor instanceof Actor.Pupil, Locale.ENGLISH);
    }

    private static MemberCard card(Actor.Person person) {
        boolean etwinner = person.isEtwinner();
        return new MemberCard(person.id(), person.name(), etwinner, etwinner ? SCHOOL : null, etwinner);
    }
}
