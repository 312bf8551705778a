package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.identity.core.Installation.SYSTEM;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.etwin.identity.Origin;
import org.etwin.identity.Pupils.ClassSize;
import org.etwin.identity.Pupils.NewPupil;
import org.etwin.identity.Pupils.PupilAccount;
import org.etwin.identity.Pupils.Slip;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection;
import org.etwin.platform.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class PupilsTest {
    private static final Id SCHOOL = new Id(77);
    private final Installation at;
    private final Id tina;
    private final Actor teacher;

    PupilsTest(Database database) {
        at = new Installation(database);
        tina = at.person("tina@school.si");
        teacher = at.eTwinner(tina);
    }

    @Test
    void slipsComeInTheOrderOfTheNamesWithReadableUserNamesAndPasswords() {
        List<Slip> slips = at.pupils.enrol(teacher, SCHOOL, named("Živa", "Оксана", "Đuro SS"));

        assertThat(slips).extracting(Slip::name).containsExactly("Živa", "Оксана", "Đuro SS");
        assertThat(slips.get(0).userName()).matches("ziva\\.[a-z]+");
        assertThat(slips.get(1).userName()).matches("oksana\\.[a-z]+");
        assertThat(slips.get(2).userName()).matches("duro\\.[a-z]+");
        assertThat(slips).allSatisfy(slip -> assertThat(slip.password()).matches("[a-z]+-[a-z]+-[2-9]{4}"));
        assertThat(slips.get(0).toString()).doesNotContain(slips.get(0).password());
    }

    @Test
    void aPupilIsAPupilWithOwnerAndSchool() {
        Slip ana = at.pupils.enrol(teacher, SCHOOL, named("Ana")).get(0);

        assertThat(at.actors.actor(ana.pupil())).isEqualTo(new Actor.Pupil(ana.pupil(), "Ana"));
        assertThat(at.pupils.find(List.of(ana.pupil(), tina)))
                .containsOnlyKeys(ana.pupil())
                .containsValue(new PupilAccount(
                        ana.pupil(),
                        "Ana",
                        ana.userName(),
                        tina,
                        SCHOOL,
                        "",
                        at.db.clock().instant(),
                        null));
    }

    @Test
    void userNamesAreUniqueInTheInstallation() {
        List<NewPupil> sixty = Collections.nCopies(60, NewPupil.of("Ana"));

        List<Slip> all = new java.util.ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.addAll(at.pupils.enrol(teacher, SCHOOL, sixty));
        }

        assertThat(all).hasSize(360).extracting(Slip::userName).doesNotHaveDuplicates();
    }

    @Test
    void onlyAnETwinnerMakesPupils() {
        assertThat(Refused.kind(() -> at.pupils.enrol(at.actors.actor(tina), SCHOOL, named("Ana"))))
                .isEqualTo(Rejection.Kind.FORBIDDEN);
        assertThat(Refused.kind(() -> at.pupils.enrol(Actor.VISITOR, SCHOOL, named("Ana"))))
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
        assertThat(Refused.keys(() -> at.pupils.enrol(teacher, SCHOOL, Collections.nCopies(61, NewPupil.of("Ana")))))
                .containsExactly("identity.rejected.pupils-number");
    }

    @Test
    void aNewPasswordIsTheOwnersToMakeAndEndsThePupilsSessions() {
        Slip ana = at.pupils.enrol(teacher, SCHOOL, named("Ana")).get(0);
        String token = at.tokens.issue(ana.pupil(), Origin.UNKNOWN);
        Id session = at.browser(ana.pupil());
        Actor other = at.eTwinner(at.person("other@school.si"));

        assertThat(Refused.kind(() -> at.pupils.resetPassword(other, ana.pupil())))
                .isEqualTo(Rejection.Kind.NOT_FOUND);
        Slip fresh = at.pupils.resetPassword(teacher, ana.pupil());

        assertThat(at.signIn.pupil(ana.userName(), fresh.password(), null)).isEqualTo(ana.pupil());
        assertThat(at.tokens.account(token)).isEmpty();
        assertThat(at.sessions.account(session)).isEmpty();
    }

    @Test
    void thePlatformItselfMayNameAPupilOnce() {
        Slip ana = at.pupils.createNamed(SYSTEM, tina, SCHOOL, "Ana", "ana.sunflower", "welcome-to-etwin");

        assertThat(at.signIn.pupil("ana.sunflower", "welcome-to-etwin", null)).isEqualTo(ana.pupil());
        assertThat(Refused.keys(
                        () -> at.pupils.createNamed(SYSTEM, tina, SCHOOL, "Ana", "ana.sunflower", "welcome-to-etwin")))
                .containsExactly("identity.rejected.user-name-taken");
        assertThat(Refused.kind(() -> at.pupils.createNamed(teacher, tina, SCHOOL, "Ana", "ana.b", "secret")))
                .isEqualTo(Rejection.Kind.FORBIDDEN);
    }

    @Test
    void wordsAreThoseOfTheTeachersLanguage() {
        Slip ana = at.pupils.enrol(teacher, SCHOOL, named("Ana")).get(0);
        String word = ana.userName().substring("ana.".length());

        assertThat(getClass().getResourceAsStream("/org/etwin/identity/pupils/words-sl.txt"))
                .asString(StandardCharsets.UTF_8)
                .contains("\n" + word + "\n");
    }

    @Test
    void whatChildrenMistypeHarmlesslyIsForgiven() {
        Slip ana = at.pupils.enrol(teacher, SCHOOL, named("Ana")).get(0);
        String capitals = " " + ana.userName().toUpperCase(Locale.ROOT) + " ";
        String blanks = ana.password().replace('-', ' ').toUpperCase(Locale.ROOT) + " ";

        assertThat(at.signIn.pupil(capitals, blanks, null)).isEqualTo(ana.pupil());
        assertThat(Refused.kind(() -> at.signIn.pupil(ana.userName(), ana.password() + "2", null)))
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
    }

    @Test
    void aTeacherListsTheOwnPupilsByClassAndName() {
        at.pupils.enrol(teacher, SCHOOL, List.of(in("7b", "Žan"), in("7b", "Ana"), in("", "Zoja"), in("6a", "Ela")));
        at.pupils.enrol(at.eTwinner(at.person("other@school.si")), SCHOOL, List.of(in("7b", "Nika")));

        assertThat(at.pupils.classes(teacher))
                .containsExactly(new ClassSize("6a", 1), new ClassSize("7b", 2), new ClassSize("", 1));
        assertThat(names("7b", PageRequest.first())).containsExactly("Ana", "Žan");
        assertThat(names("", PageRequest.first())).containsExactly("Zoja");
        assertThat(names(null, new PageRequest(null, 3))).containsExactly("Zoja", "Ela", "Ana");
        String next = at.pupils.mine(teacher, null, new PageRequest(null, 3)).next();
        assertThat(names(null, new PageRequest(next, 3))).containsExactly("Žan");
        assertThat(at.db.statements(() -> at.pupils.mine(teacher, "7b", PageRequest.first())))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aWholeClassMovesOrNobody() {
        List<Id> both = at.pupils.enrol(teacher, SCHOOL, List.of(in("6a", "Ana"), in("6a", "Ela"))).stream()
                .map(Slip::pupil)
                .toList();

        at.pupils.intoClass(teacher, both, " 7a ");

        assertThat(at.pupils.classes(teacher)).containsExactly(new ClassSize("7a", 2));
        Actor other = at.eTwinner(at.person("other@school.si"));
        assertThat(Refused.kind(() -> at.pupils.intoClass(other, both, "8"))).isEqualTo(Rejection.Kind.NOT_FOUND);
        assertThat(Refused.kind(() -> at.pupils.intoClass(teacher, List.of(both.get(0), new Id(5)), "8")))
                .isEqualTo(Rejection.Kind.NOT_FOUND);
        assertThat(Refused.keys(() -> at.pupils.intoClass(teacher, both, "x".repeat(31))))
                .containsExactly("identity.rejected.class-name");
        assertThat(at.pupils.classes(teacher)).containsExactly(new ClassSize("7a", 2));
    }

    @Test
    void aWholeClassGetsNewPasswordsOrNobody() {
        List<Slip> old = at.pupils.enrol(teacher, SCHOOL, List.of(in("6a", "Ana"), in("6a", "Ela")));
        List<Id> both = old.stream().map(Slip::pupil).toList();

        List<Slip> fresh = at.pupils.resetPasswords(teacher, both);

        assertThat(fresh).extracting(Slip::name).containsExactly("Ana", "Ela");
        assertThat(fresh).allSatisfy(slip -> assertThat(at.signIn.pupil(slip.userName(), slip.password(), null))
                .isEqualTo(slip.pupil()));
        assertThat(Refused.kind(
                        () -> at.signIn.pupil(old.get(0).userName(), old.get(0).password(), null)))
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
        assertThat(Refused.kind(() -> at.pupils.resetPasswords(teacher, List.of(both.get(0), tina))))
                .isEqualTo(Rejection.Kind.NOT_FOUND);
        assertThat(at.audited).contains("identity.pupil-passwords {count=2}");
    }

    @Test
    void aTeacherEndsTheAccountsOfTheOwnPupilsOnly() {
        Slip ana = at.pupils.enrol(teacher, SCHOOL, named("Ana")).get(0);
        Actor other = at.eTwinner(at.person("other@school.si"));

        assertThat(Refused.kind(() -> at.endings.erase(other, ana.pupil()))).isEqualTo(Rejection.Kind.FORBIDDEN);
        at.endings.erase(teacher, ana.pupil());

        assertThat(at.pupils.find(List.of(ana.pupil()))).isEmpty();
        assertThat(at.pupils.classes(teacher)).isEmpty();
        assertThat(at.accounts.cards(List.of(ana.pupil())).get(ana.pupil()))
                .satisfies(card -> assertThat(card.pupil()).isTrue())
                .satisfies(card -> assertThat(card.name()).isEmpty());
        assertThat(Refused.kind(() -> at.signIn.pupil(ana.userName(), ana.password(), null)))
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
    }

    @Test
    void whoIsSuspendedChangesNothing() {
        Slip ana = at.pupils.enrol(teacher, SCHOOL, named("Ana")).get(0);
        Actor suspended = new Actor.Person(tina, "Tina", Set.of(), new Standing(true, Set.of("SI"), true));

        assertThat(Refused.kind(() -> at.pupils.resetPassword(suspended, ana.pupil())))
                .isEqualTo(Rejection.Kind.FORBIDDEN);
        assertThat(Refused.kind(() -> at.pupils.intoClass(suspended, List.of(ana.pupil()), "6a")))
                .isEqualTo(Rejection.Kind.FORBIDDEN);
        assertThat(Refused.kind(() -> at.endings.erase(suspended, ana.pupil()))).isEqualTo(Rejection.Kind.FORBIDDEN);
    }

    private List<String> names(String className, PageRequest page) {
        return at.pupils.mine(teacher, className, page).items().stream()
                .map(PupilAccount::name)
                .toList();
    }

    private static NewPupil in(String className, String name) {
        return new NewPupil(name, className);
    }

    private static List<NewPupil> named(String... names) {
        return Arrays.stream(names).map(NewPupil::of).toList();
    }
}
