package org.etwin.identity;

import java.util.List;
import org.etwin.platform.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Finding people by name or address, for those who look after all accounts. */
@ProviderType
public interface AccountSearch {
    /**
     * Confirmed adults whose given name, family name or address begins with each of the words, whatever their accents and
     * case; at most 20 by family name. Words of one letter are left out; nobody when there is no other.
     *
     * @throws org.etwin.platform.Rejected forbidden unless admin, operator or the system
     */
    List<Account> find(Actor actor, String words);
}
