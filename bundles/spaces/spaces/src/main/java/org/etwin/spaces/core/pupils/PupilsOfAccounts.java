package org.etwin.spaces.core.pupils;

import java.io.IOException;
import java.util.List;
import org.etwin.identity.Pupils;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.etwin.spaces.Consents.Entry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is kept here about pupils goes with them; what a teacher recorded is in the teacher's archive. */
@Component(service = {AccountLifecycle.class, PersonalData.class})
public final class PupilsOfAccounts implements AccountLifecycle, PersonalData {
    private static final int MOST = 10_000;

    private final Transactions transactions;
    private final PupilRows rows;
    private final Pupils pupils;

    @Activate
    public PupilsOfAccounts(@Reference Transactions transactions, @Reference PupilRows rows, @Reference Pupils pupils) {
        this.transactions = transactions;
        this.rows = rows;
        this.pupils = pupils;
    }

    @Override
    public void removed(Id account) {
        erased(account);
    }

    @Override
    public void erased(Id account) {
        rows.forget(account);
        rows.removeHandOversOf(account);
    }

    @Override
    public void merged(Id gone, Id kept) {
        rows.recordedByAnother(gone, kept);
        rows.removeHandOversOf(gone);
    }

    @Override
    public String folder() {
        return "pupils";
    }

    @Override
    public void write(Id account, Archive archive) throws IOException {
        boolean pupil = pupils.find(List.of(account)).containsKey(account);
        archive.json("consents", transactions.reading(() -> {
            List<ConsentEntity> entries = pupil ? rows.consents(List.of(account)) : rows.recordedBy(account, MOST);
            return entries.stream()
                    .map(entry -> new Recorded(entry.pupil(), entry.toEntry(null)))
                    .toList();
        }));
    }

    record Recorded(Id pupil, Entry entry) {}
}
