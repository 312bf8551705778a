package org.etwin.projects.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.projects.FounderChanged;
import org.etwin.projects.FounderPlacesContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ChangingFoundersTest extends ProjectsOnDatabase implements FounderPlacesContract {
    ChangingFoundersTest(Database database) {
        super(database);
    }

    @Test
    void theChangeIsAuditedInTheTerritoryOfThePlaceAndToldToTheOtherFounder() {
        Actor.Person tina = teacher("Tina", "SI");
        Actor.Person matti = teacher("Matti", "FI");
        Actor.Person ana = colleague("Ana", tina);
        Id project = openOf(tina, matti);
        joins(tina, project, ana);
        founderPlaces().take(ana, project, tina.id());

        assertThat(around.audited()).contains("projects.founder-changed SI");
        FounderChanged changed = db.published(FounderChanged.class).get(0);
        assertThat(changed.founders()).containsExactly(ana.id(), matti.id());
        assertThat(new TellsOfAChangedFounder(sight).announce(changed))
                .extracting(Announcement::recipient, told -> told.args().toString())
                .containsExactly(tuple(matti.id(), "[Bees of our villages, Ana, Tina]"));
    }
}
