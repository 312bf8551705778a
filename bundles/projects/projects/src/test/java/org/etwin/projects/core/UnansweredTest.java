package org.etwin.projects.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.projects.JoiningOver;
import org.etwin.projects.UnansweredContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class UnansweredTest extends ProjectsOnDatabase implements UnansweredContract {
    UnansweredTest(Database database) {
        super(database);
    }

    @Test
    void whoInvitedIsToldAndOneNodeDoesIt() {
        Actor.Person tina = teacher("Tina", "SI");
        Id project = openOf(tina, teacher("Matti", "FI"));
        for (String name : new String[] {"Petra", "Pavel"}) {
            Actor.Person person = teacher(name, "DE");
            know(tina, person);
            partners().invite(tina, project, person.id(), "");
        }
        minutesPass(MONTH);
        sweep();
        sweep();

        assertThat(db.published(JoiningOver.class).stream()
                        .flatMap(over -> new TellsOfASilence(sight).announce(over).stream()))
                .extracting(Announcement::recipient, told -> told.args().get(1))
                .containsExactly(tuple(tina.id(), "Petra"), tuple(tina.id(), "Pavel"));
        assertThat(faulty).isEmpty();
    }
}
