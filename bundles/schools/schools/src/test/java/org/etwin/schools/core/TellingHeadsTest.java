package org.etwin.schools.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.schools.SchoolsFixture.NSO_DE;
import static org.etwin.schools.SchoolsFixture.NSO_SI;
import static org.etwin.schools.SchoolsFixture.TINA;

import java.util.ArrayList;
import java.util.List;
import org.etwin.notifications.Mail;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.schools.School;
import org.etwin.schools.SchoolDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class TellingHeadsTest {
    private static final SchoolDetails SCHOOL = SchoolDetails.of("Gimnazija Kranj", "Kranj");

    private final SchoolFixture the;
    private final List<Mail> mails = new ArrayList<>();
    private final HeadLetters letters;

    TellingHeadsTest(Database database) {
        the = new SchoolFixture(database);
        letters = new HeadLetters(
                the.db.transactions(), the.db.unit("schools"), the.territories, new SentMails(mails), the.db.json());
    }

    @Test
    void theHeadIsToldOnceInTheLanguageOfTheCountry() {
        Id id = the.schools.create(TINA, "SI", SCHOOL.head("Maja Novak", "maja@sola.si"));
        deliver();
        deliver();
        change(
                NSO_SI,
                id,
                SchoolDetails.of("Gimnazija Franceta Prešerna", "Kranj").head("Maja Novak", "maja@sola.si"));
        deliver();

        assertThat(mails).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("maja@sola.si");
            assertThat(mail.language().getLanguage()).isEqualTo("sl");
            assertThat(mail.link()).isEqualTo("schools/" + id);
        });
    }

    @Test
    void anotherAddressOfTheSameHeadIsNoReasonToWriteAgain() {
        Id id = the.schools.create(TINA, "SI", SCHOOL.head("Maja Novak", "maja@sola.si"));
        deliver();
        change(NSO_SI, id, SCHOOL.head("maja  NOVAK", "ravnateljica@sola.si"));
        deliver();

        assertThat(mails).hasSize(1);
    }

    @Test
    void aNewHeadIsTold() {
        Id id = the.schools.create(TINA, "SI", SCHOOL.head("Maja Novak", "sola@sola.si"));
        deliver();
        change(NSO_SI, id, SCHOOL.head("Peter Kos", "sola@sola.si"));
        deliver();

        assertThat(mails).hasSize(2);
    }

    @Test
    void aHeadWhoWasToldWithoutANameIsNotToldAgainWhenTheNameIsKnown() {
        Id id = the.schools.create(TINA, "SI", SCHOOL.head(null, "sola@sola.si"));
        deliver();
        change(NSO_SI, id, SCHOOL.head("Maja Novak", "sola@sola.si"));
        deliver();
        assertThat(mails).hasSize(1);
        change(NSO_SI, id, SCHOOL.head("Peter Kos", "sola@sola.si"));
        deliver();

        assertThat(mails).hasSize(2);
    }

    @Test
    void headsOfARegisterAreToldWhenSomebodyJoinsTheirSchool() {
        the.imported("number,name,place,head_name,head_email\n1,Schule,Dresden,Eva Roth,eva@schule.de\n");
        deliver();
        assertThat(mails).isEmpty();
        School school = the.school(NSO_DE, "DE", "schule");
        the.schools.putToUse(NSO_DE, school.id());
        the.schools.putToUse(NSO_DE, school.id());
        deliver();
        assertThat(mails).hasSize(1);
        the.imported("number,name,place,head_name,head_email\n1,Schule,Dresden,Uwe Kunz,uwe@schule.de\n");
        deliver();

        assertThat(mails).extracting(Mail::to).containsExactly("eva@schule.de", "uwe@schule.de");
    }

    private void change(Actor nso, Id id, SchoolDetails details) {
        the.schools.change(nso, id, the.schools.find(nso, id).version(), details);
    }

    private void deliver() {
        the.db.deliverTo(letters);
    }
}
