package org.etwin.persistence.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.etwin.persistence.sample.Letter;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Count;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class PagingByKeyTest {
    private final TestDatabase db;

    PagingByKeyTest(Database database) {
        db = TestDatabase.fresh(database, "letters", "parcels");
        db.transactions().in(() -> {
            for (long id = 1; id <= 25; id++) {
                db.unit("letters").em().persist(new Letter(id, "text " + (char) ('a' + id % 5) + " " + id));
            }
        });
    }

    @Test
    void theSortingIsTheSameOnEveryDatabaseAndEveryRecordComesOnce() {
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            Page<String> page = texts(new PageRequest(after, 10));
            seen.addAll(page.items());
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(25).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(texts(PageRequest.first(25)).next()).isNull();
        assertThat(texts(PageRequest.first(24)).next()).isNotNull();
    }

    @Test
    void aPageCostsOneStatement() {
        assertThat(db.statements(() -> texts(PageRequest.first(10)))).hasSize(1);
    }

    @Test
    void newestFirstIsPagedDownward() {
        assertThat(ids(PageRequest.first(2)).items()).containsExactly(25L, 24L);
        assertThat(ids(new PageRequest(ids(PageRequest.first(2)).next(), 2)).items())
                .containsExactly(23L, 22L);
    }

    @Test
    void aPageThatWasNeverHandedOutIsRefused() {
        assertThatThrownBy(() -> texts(new PageRequest("nonsense", 10))).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> texts(new PageRequest("§", 10))).isInstanceOf(Rejected.class);
    }

    private Page<String> texts(PageRequest request) {
        KeyPage page = KeyPage.of(request).by("l.text", String.class).by("l.id", Long.class);
        String jpql = "SELECT l FROM Letter l WHERE l.id > 0" + page.after() + page.orderBy();
        return db.transactions()
                .reading(() -> page.page(
                        db.unit("letters").em().createQuery(jpql, Letter.class),
                        letter -> List.of(letter.text(), letter.id()),
                        Letter::text,
                        Count.of(25)));
    }

    private Page<Long> ids(PageRequest request) {
        KeyPage page = KeyPage.of(request).byDescending("l.id", Long.class);
        String jpql = "SELECT l FROM Letter l WHERE l.id > 0" + page.after() + page.orderBy();
        return db.transactions()
                .reading(() -> page.page(
                        db.unit("letters").em().createQuery(jpql, Letter.class),
                        letter -> List.of(letter.id()),
                        Letter::id,
                        KeyPage.count(db.unit("letters").em().createQuery("SELECT l.id FROM Letter l", Long.class))));
    }
}
