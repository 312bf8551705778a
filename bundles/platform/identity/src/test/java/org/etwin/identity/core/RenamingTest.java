package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.etwin.identity.AccountRenamed;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who keeps names of people hears of a changed one, and of nothing else. */
@ParameterizedClass
@EnumSource(Database.class)
class RenamingTest {
    private final Installation at;

    RenamingTest(Database database) {
        at = new Installation(database);
    }

    @Test
    void aChangedNameIsToldAndAnotherLanguageIsNot() {
        Id tina = at.person("tina@example.org");
        Actor herself = at.eTwinner(tina);
        at.accounts.change(herself, "Tina", "Novak", Locale.ENGLISH);
        assertThat(at.db.published(AccountRenamed.class)).isEmpty();

        at.accounts.change(herself, "Tina", "Zupan", Locale.ENGLISH);
        assertThat(at.db.published(AccountRenamed.class)).containsExactly(new AccountRenamed(tina, "Tina Zupan"));
    }
}
