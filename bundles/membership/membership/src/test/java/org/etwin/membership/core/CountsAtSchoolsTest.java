package org.etwin.membership.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class CountsAtSchoolsTest extends MembershipOnADatabase {
    CountsAtSchoolsTest(Database database) {
        super(database);
    }

    @Test
    void schoolsHearHowManyEtwinnersTheyHave() {
        Id kranj = school("Gimnazija Kranj", "SI");
        Id bled = school("Gimnazija Bled", "SI");
        Actor.Person tina = etwinner("Tina", kranj, "SI");
        etwinner("Zala", kranj, "SI");
        ask(newcomer("Petra"), bled);
        db.deliverTo(countsAtSchools);
        assertThat(schools.find(tina, kranj).value().etwinners()).isEqualTo(2);
        assertThat(schools.find(tina, bled).value().etwinners()).isZero();

        ends.erased(tina.id());
        db.deliverTo(countsAtSchools);

        assertThat(schools.find(tina, kranj).value().etwinners()).isEqualTo(1);
    }
}
