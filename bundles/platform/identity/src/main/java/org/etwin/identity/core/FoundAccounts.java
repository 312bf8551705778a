package org.etwin.identity.core;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.identity.Account;
import org.etwin.identity.AccountSearch;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.text.Folding;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link AccountSearch}: the longest word asks the database, the others sort out. */
@Component
public final class FoundAccounts implements AccountSearch {
    private static final int MOST = 20;
    private static final int LOOKED_AT = 200;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 254;

    private final Transactions transactions;
    private final AccountRepository accounts;

    @Activate
    public FoundAccounts(@Reference Transactions transactions, @Reference AccountRepository accounts) {
        this.transactions = transactions;
        this.accounts = accounts;
    }

    @Override
    public List<Account> find(Actor actor, String typed) {
        Policy.mustLookAfterAccounts(actor);
        List<String> words = Arrays.stream((typed == null ? "" : typed).strip().split("\\s+"))
                .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST && word.indexOf(0) < 0)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return words.isEmpty() ? List.of() : transactions.reading(() -> found(words));
    }

    private List<Account> found(List<String> words) {
        Map<Id, StoredAccount> candidates = new LinkedHashMap<>();
        String name = Folding.key(words.get(0));
        if (!name.isEmpty()) {
            keep(candidates, "givenKey", name);
            keep(candidates, "familyKey", name);
        }
        keep(candidates, "emailKey", Emails.key(words.get(0)));
        List<StoredAccount> shown = candidates.values().stream()
                .filter(each -> words.stream().allMatch(each::matches))
                .sorted(Comparator.comparing(StoredAccount::sortKey))
                .limit(MOST)
                .toList();
        Map<Id, Set<Grant>> grants =
                accounts.grants(shown.stream().map(StoredAccount::id).toList());
        return shown.stream()
                .map(each -> each.toAccount(grants.getOrDefault(each.id(), Set.of())))
                .toList();
    }

    private void keep(Map<Id, StoredAccount> candidates, String key, String beginning) {
        accounts.beginningWith(key, beginning, LOOKED_AT).forEach(each -> candidates.put(each.id(), each));
    }
}
