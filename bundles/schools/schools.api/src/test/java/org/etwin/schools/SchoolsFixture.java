package org.etwin.schools;

import java.util.Set;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Standing;

/** Schools, none at the start of each test, with the territories DE, FI and SI, and people who have to do with them. */
public interface SchoolsFixture {
    Actor TINA = person(1);
    Actor MATTI = person(2);
    Actor NSO_SI = person(3, Grant.nso("SI"));
    Actor NSO_DE = person(4, Grant.nso("DE"));
    Actor PUPIL = new Actor.Pupil(new Id(9), "Ana");

    /** A school of Slovenia that lies in Italy, with all there is to tell. */
    SchoolDetails EVERYTHING = new SchoolDetails(
            "Osnovna šola Doberdob",
            "OŠ Doberdob",
            SchoolType.SCHOOL,
            "Goriška",
            "OŠ-77",
            "Rimska cesta 1",
            "34070",
            "Doberdob",
            "https://sola.example.si",
            "IT",
            Set.of(EducationLevel.PRE_SCHOOL, EducationLevel.PRIMARY),
            84,
            "Maja Novak",
            "maja.novak@sola.example.si");

    Schools schools();

    static Actor.Person person(long id, Grant... grants) {
        return new Actor.Person(new Id(id), "Person " + id, Set.of(grants), Standing.NONE);
    }

    static Rejection.Kind refused(ThrowingCallable what) {
        return Assertions.catchThrowableOfType(Rejected.class, what).kind();
    }
}
