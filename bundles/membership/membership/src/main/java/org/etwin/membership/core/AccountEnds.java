package org.etwin.membership.core;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.etwin.files.Files;
import org.etwin.identity.RightsChanged;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.MembershipRested;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What becomes of memberships when an account comes back, goes, or was two: in the same transaction, and once more by
 * the event, in case membership was away. Needs nothing of identity's services, because those need it.
 */
@Component
public final class AccountEnds implements AccountLifecycle, DurableListener {
    private static final Actor MEMBERSHIP = new Actor.System("membership");

    private final Transactions transactions;
    private final Requests requests;
    private final ConductRepository conduct;
    private final QuietRepository quiet;
    private final PeopleRepository people;
    private final Combining combining;
    private final Badges badges;
    private final PeopleIndex directory;
    private final Files files;
    private final Outbox outbox;
    private final Clock clock;
    private final Json json;

    @Activate
    public AccountEnds(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Requests requests,
            @Reference PeopleIndex directory,
            @Reference Files files,
            @Reference Outbox outbox,
            @Reference Clock clock,
            @Reference Json json) {
        this.transactions = transactions;
        this.requests = requests;
        this.conduct = new ConductRepository(unit);
        this.quiet = new QuietRepository(unit);
        this.people = new PeopleRepository(unit);
        this.combining = new Combining(unit);
        this.badges = new Badges(unit);
        this.directory = directory;
        this.files = files;
        this.outbox = outbox;
        this.clock = clock;
        this.json = json;
    }

    /** As {@code identity.erased} and {@code identity.merged} have it. */
    private record Ended(Id account, Id gone, Id kept) {}

    @Override
    public String name() {
        return "membership.account-ends";
    }

    @Override
    public Set<String> types() {
        return Set.of("identity.erased", "identity.merged");
    }

    @Override
    public void on(Event event) {
        Ended ended = json.read(event.json(), Ended.class);
        if (ended.account() != null) {
            erased(ended.account());
        } else if (ended.gone() != null) {
            merged(ended.gone(), ended.kept());
        }
    }

    /** Whoever was hidden is found again. */
    @Override
    public void signedIn(Id account) {
        transactions.in(() -> {
            quiet.remove(account);
            boolean back = false;
            for (StoredAffiliation each : requests.affiliations().of(account)) {
                if (each.state() == AffiliationState.INACTIVE) {
                    each.comeBack();
                    requests.history().step(MEMBERSHIP, each, AffiliationState.INACTIVE, null);
                    back = true;
                }
            }
            if (back) {
                requests.profiles().find(account).ifPresent(badges::sum);
                directory.touched(List.of(account));
                outbox.publish(new RightsChanged(account));
                outbox.publish(new MembershipRested(account, true));
            }
        });
    }

    /** Nobody confirmed it: nothing stays. */
    @Override
    public void removed(Id account) {
        transactions.in(() -> {
            for (StoredAffiliation each : requests.affiliations().of(account)) {
                requests.forgetEvidence(each);
                requests.desk().forget(each.id());
                people.removeSteps(each.id());
                requests.affiliations().remove(each);
            }
            forget(account);
        });
    }

    /** Nothing but the figures stays. */
    @Override
    public void erased(Id account) {
        transactions.in(() -> {
            for (StoredAffiliation each : requests.affiliations().of(account)) {
                AffiliationState before = each.state();
                if (before == AffiliationState.ANONYMISED) {
                    continue;
                }
                requests.forgetEvidence(each);
                requests.desk().forget(each.id());
                each.anonymise(clock.instant());
                people.forgetNotes(each.id());
                requests.history().step(MEMBERSHIP, each, before, null);
            }
            people.forgetName(account);
            forget(account);
        });
    }

    @Override
    public void merged(Id gone, Id kept) {
        transactions.in(() -> {
            for (StoredAffiliation each : requests.affiliations().of(gone)) {
                requests.affiliations()
                        .of(kept, each.school())
                        .ifPresentOrElse(other -> combining.combine(each, other), () -> each.belongTo(kept));
            }
            people.moveSteps(gone, kept);
            moveConduct(gone, kept);
            moveProfile(gone, kept);
            directory.touched(List.of(kept));
            forget(gone);
        });
    }

    private void moveConduct(Id gone, Id kept) {
        conduct.find(gone).ifPresent(from -> {
            StoredConduct to = conduct.find(kept).orElse(null);
            if (to == null) {
                to = new StoredConduct(kept);
                conduct.add(to);
            }
            to.take(from);
            people.moveConductSteps(gone, kept);
        });
    }

    /** What {@code kept} told about itself stays; what it did not tell, the other told. */
    private void moveProfile(Id gone, Id kept) {
        StoredProfile from = requests.profiles().find(gone).orElse(null);
        if (from != null && requests.profiles().find(kept).isEmpty()) {
            StoredProfile to = new StoredProfile(kept, from.name());
            to.tell(from.details());
            requests.profiles().add(to);
        }
        requests.profiles().find(kept).ifPresent(badges::sum);
    }

    private void forget(Id account) {
        conduct.removeOf(account);
        quiet.remove(account);
        people.forgetPairs(account);
        directory.touched(List.of(account));
        requests.profiles().find(account).ifPresent(profile -> {
            if (profile.photo() != null) {
                files.letGo(profile.photo());
            }
            requests.profiles().remove(profile);
        });
    }
}
