package org.etwin.spaces.core.forum;

import java.time.Clock;
import java.util.Optional;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.spaces.Access;
import org.etwin.spaces.Drafts;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.core.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = Drafts.class)
public final class Drafting implements Drafts {
    private record Keeping(Actor actor, Id space, Id place) {}

    private final Transactions transactions;
    private final Spaces spaces;
    private final ForumRows rows;
    private final DraftRows drafts;
    private final PostText texts;
    private final Limits limits;
    private final Once once;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public Drafting(
            @Reference Transactions transactions,
            @Reference Spaces spaces,
            @Reference ForumRows rows,
            @Reference DraftRows drafts,
            @Reference PostText texts,
            @Reference Limits limits,
            @Reference Once once,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.rows = rows;
        this.drafts = drafts;
        this.texts = texts;
        this.limits = limits;
        this.once = once;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Optional<Draft> kept(Actor actor, Id space, Id place) {
        return transactions.lately(
                new Keeping(actor, space, place),
                () -> transactions.reading(() -> drafts.kept(ForumRights.me(spaces.access(actor, space)), place)
                        .map(DraftEntity::toDraft)));
    }

    @Override
    public void keep(Actor actor, Id space, Id place, Draft draft) {
        once.more(() -> {
            Access access = spaces.access(actor, space);
            access.requireUnfrozen();
            Id me = ForumRights.me(access);
            Wording wording = new Wording();
            String title = wording.optional("title", draft.title(), limits.title());
            String text = texts.draft(wording, draft.text());
            wording.check();
            if (title.isEmpty() && text.isEmpty()) {
                drafts.forget(me, place);
                return;
            }
            requirePlace(space, place);
            DraftEntity row = drafts.kept(me, place).orElseGet(() -> {
                DraftEntity fresh = new DraftEntity(ids.next(), me, space, place);
                drafts.add(fresh);
                return fresh;
            });
            row.keep(new Draft(title.isEmpty() ? null : title, text, draft.quoted(), null), clock.instant());
        });
    }

    @Override
    public void forget(Actor actor, Id space, Id place) {
        transactions.in(() -> drafts.forget(ForumRights.me(spaces.access(actor, space)), place));
    }

    private void requirePlace(Id space, Id place) {
        if (!place.equals(space)
                && rows.thread(space, place).isEmpty()
                && rows.discussion(space, place).isEmpty()
                && rows.post(space, place).isEmpty()) {
            throw Rejected.notFound();
        }
    }
}
