package org.etwin.spaces.testing;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.etwin.identity.AccountEndings;
import org.etwin.identity.Accounts;
import org.etwin.identity.Pupils;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Texts;
import org.etwin.spaces.Consents;
import org.etwin.spaces.MyPupils;
import org.etwin.spaces.PupilHandOvers;
import org.etwin.spaces.core.Audited;
import org.etwin.spaces.core.Door;
import org.etwin.spaces.core.Kinds;
import org.etwin.spaces.core.Membership;
import org.etwin.spaces.core.SpaceRows;
import org.etwin.spaces.core.pupils.ConsentService;
import org.etwin.spaces.core.pupils.ForgettingPupils;
import org.etwin.spaces.core.pupils.HandOverService;
import org.etwin.spaces.core.pupils.MyPupilsService;
import org.etwin.spaces.core.pupils.OwnPupils;
import org.etwin.spaces.core.pupils.PupilRows;
import org.etwin.spaces.core.pupils.PupilsOfAccounts;
import org.etwin.spaces.core.pupils.SpacePupils;

/** Everything about pupils on a real database: accounts kept 12 months, notice 30 days before, 30 days to take over. */
public final class PupilsForTests {
    private final PupilRows rows;
    private final SpacePupils enrolling;
    private final MyPupils mine;
    private final Consents consents;
    private final PupilHandOvers handOvers;
    private final ForgettingPupils forgetting;
    private final PupilsOfAccounts ofAccounts;

    PupilsForTests(
            TestDatabase db,
            Village village,
            SpaceRows spaces,
            Door door,
            Kinds kinds,
            Membership membership,
            Audited audited,
            Supplier<List<AccountLifecycle>> lifecycles) {
        rows = new PupilRows(db.unit("spaces"));
        Pupils pupils = village.pupils();
        Accounts accounts = village.accounts();
        OwnPupils own = new OwnPupils(pupils);
        ofAccounts = new PupilsOfAccounts(db.transactions(), rows, pupils);
        AccountEndings endings = Partly.as(AccountEndings.class, new Object() {
            void erase(Actor actor, Id account) {
                lifecycles.get().forEach(each -> each.erased(account));
                village.forget(account);
            }
        });
        enrolling = new SpacePupils(
                db.transactions(), spaces, rows, kinds, membership, pupils, village.members(), audited, db.clock());
        forgetting = new ForgettingPupils(
                db.transactions(),
                rows,
                kinds,
                pupils,
                endings,
                db.outbox(),
                db.clock(),
                Period.ofMonths(12),
                Period.ofDays(30),
                Duration.ofDays(30));
        mine = new MyPupilsService(
                db.transactions(),
                door,
                kinds,
                spaces,
                rows,
                membership,
                enrolling,
                own,
                pupils,
                endings,
                forgetting,
                audited,
                db.clock());
        consents = new ConsentService(
                db.transactions(),
                door,
                spaces,
                rows,
                own,
                pupils,
                accounts,
                audited,
                new Keys(),
                db.ids(),
                db.clock());
        handOvers = new HandOverService(
                db.transactions(),
                rows,
                own,
                pupils,
                village.members(),
                accounts,
                audited,
                db.outbox(),
                db.ids(),
                db.clock(),
                Duration.ofDays(30));
    }

    SpacePupils enrolling() {
        return enrolling;
    }

    PupilsOfAccounts ofAccounts() {
        return ofAccounts;
    }

    public MyPupils mine() {
        return mine;
    }

    public Consents consents() {
        return consents;
    }

    public PupilHandOvers handOvers() {
        return handOvers;
    }

    /** What happens in a night. */
    public void night() {
        forgetting.round();
    }

    private static final class Keys implements Texts {
        @Override
        public String text(Locale language, String key, Object... args) {
            return key;
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.ENGLISH);
        }

        @Override
        public Locale closest(Locale wanted) {
            return Locale.ENGLISH;
        }
    }
}
