package org.etwin.spaces.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.spaces.testing.Refusals.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.RichText;
import org.etwin.platform.Seen;
import org.etwin.platform.core.rich.AllowedText;
import org.etwin.spaces.ContentAction;
import org.etwin.spaces.NewUpdate;
import org.etwin.spaces.Update;
import org.etwin.spaces.UpdatePosted;
import org.etwin.spaces.testing.Clubs;
import org.etwin.spaces.testing.SpacesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class UpdatesTest {
    private static final RichText RICH = new AllowedText();

    private final SpacesForTests kernel;
    private final Actor.Person tina;
    private final Actor.Person helper;
    private final Id club;
    private final Id elsewhere;

    UpdatesTest(Database database) {
        kernel = new SpacesForTests(database);
        Clubs clubs = new Clubs();
        kernel.add(clubs);
        tina = kernel.village().teacher("Tina");
        helper = kernel.village().teacher("Heli");
        club = kernel.open(clubs, 1, tina);
        elsewhere = kernel.open(clubs, 2, helper);
        kernel.join(club, helper, "helper");
    }

    @Test
    void newsAreReadWithTheirAuthorTheNewestFirst() {
        Id first = kernel.updates().post(tina, club, "Measuring day is on Thursday");
        kernel.updates().post(helper, club, "<p>Bring <b>thermometers</b> and boots</p><script>alert(1)</script>");
        assertThat(texts(tina)).containsExactly("Bring thermometers and boots", "Measuring day is on Thursday");
        Update read = list(tina).get(1).value();
        assertThat(read.author().name()).isEqualTo("Tina");
        assertThat(read.author().role().key()).isEqualTo("leader");
        assertThat(read.at()).isEqualTo(kernel.db().clock().instant());
        assertThat(kernel.db().published(UpdatePosted.class)).contains(new UpdatePosted(club, first, tina.id()));
    }

    @Test
    void pinnedNewsStayOnTopOverAllPages() {
        List<Id> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(kernel.updates().post(tina, club, "News " + i));
        }
        kernel.updates().pin(tina, club, ids.get(1), true);
        List<String> read = new ArrayList<>();
        String next = null;
        do {
            Page<Seen<Update>> page = kernel.updates().list(tina, club, new PageRequest(next, 2));
            page.items().forEach(seen -> read.add(RICH.words(seen.value().text())));
            next = page.next();
        } while (next != null);
        assertThat(read).containsExactly("News 1", "News 4", "News 3", "News 2", "News 0");
    }

    @Test
    void whatOneWroteIsChangedByOneselfAndTakenAwayAlsoByWhoManages() {
        Id mine = kernel.updates().post(helper, club, "Thursday");
        Seen<Update> seen = list(helper).get(0);
        assertThat(seen.allowed()).isEqualTo(Set.of(ContentAction.EDIT, ContentAction.DELETE, ContentAction.REPLY));
        assertThat(list(tina).get(0).allowed())
                .isEqualTo(Set.of(ContentAction.DELETE, ContentAction.PIN, ContentAction.REPLY));
        kernel.updates().edit(helper, club, mine, seen.version(), NewUpdate.of("Friday"));
        refused(Kind.STALE, () -> kernel.updates().edit(helper, club, mine, seen.version(), NewUpdate.of("Saturday")));
        refused(Kind.FORBIDDEN, () -> kernel.updates()
                .edit(tina, club, mine, seen.version() + 1, NewUpdate.of("Sunday")));
        assertThat(texts(tina)).containsExactly("Friday");
        kernel.updates().delete(tina, club, mine);
        assertThat(texts(tina)).isEmpty();
        Id tinas = kernel.updates().post(tina, club, "Monday");
        refused(Kind.FORBIDDEN, () -> kernel.updates().delete(helper, club, tinas));
        refused(Kind.FORBIDDEN, () -> kernel.updates().pin(helper, club, tinas, true));
    }

    @Test
    void newsOfAnotherSpaceAreNotReachedThroughThisOne() {
        Id other = kernel.updates().post(helper, elsewhere, "Elsewhere");
        refused(Kind.NOT_FOUND, () -> kernel.updates().delete(tina, club, other));
        refused(Kind.NOT_FOUND, () -> kernel.updates().pin(tina, club, other, true));
    }

    @Test
    void emptyAndEndlessNewsAreRefused() {
        refused(Kind.INVALID, "spaces.rejected.text-missing", () -> kernel.updates()
                .post(tina, club, " \n"));
        refused(Kind.INVALID, "platform.rich.too-long", () -> kernel.updates().post(tina, club, "x".repeat(4001)));
    }

    @Test
    void aPageOfNewsCostsFewStatements() {
        for (int i = 0; i < 30; i++) {
            kernel.updates().post(i % 2 == 0 ? tina : helper, club, "News " + i);
        }
        assertThat(kernel.db().statements(() -> list(tina))).hasSizeLessThanOrEqualTo(8);
    }

    private List<Seen<Update>> list(Actor reader) {
        return kernel.updates().list(reader, club, PageRequest.first()).items();
    }

    private List<String> texts(Actor reader) {
        return list(reader).stream()
                .map(seen -> RICH.words(seen.value().text()))
                .toList();
    }
}
