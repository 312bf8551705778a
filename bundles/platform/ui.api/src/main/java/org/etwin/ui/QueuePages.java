package org.etwin.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;

/** Where a queue comes from: twenty at a time, and how many there are after what was decided since. */
final class QueuePages<T> {
    Function<Query, Page<T>> source;
    Function<Id, T> finder;
    private Page<T> last = Page.empty();
    private int gone;

    Page<T> first(ListFilters filters, int size) {
        return keep(source.apply(filters.query(PageRequest.first(size))));
    }

    Page<T> next(ListFilters filters) {
        return keep(source.apply(filters.query(new PageRequest(last.next(), PageRequest.USUAL))));
    }

    private Page<T> keep(Page<T> page) {
        last = page;
        gone = 0;
        return page;
    }

    boolean more() {
        return last.next() != null;
    }

    void gone(int many) {
        gone += many;
    }

    /** How many there are, without reading. */
    Page<T> total() {
        Count total = last.total();
        return new Page<>(List.of(), last.next(), new Count(Math.max(0, total.value() - gone), total.more()));
    }

    boolean canRead() {
        return finder != null;
    }

    Optional<T> read(Id id) {
        try {
            return Optional.of(finder.apply(id));
        } catch (Rejected away) {
            return Optional.empty();
        }
    }
}
