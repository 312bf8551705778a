package org.etwin.spaces.testing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;

/** What the kernel of spaces does and gives when identity says what becomes of an account. */
public record LivesForTests(TestDatabase db, List<AccountLifecycle> lifecycles, List<PersonalData> personalData) {
    /** The address is known to be that person's. */
    public void confirm(Actor person) {
        db.transactions().in(() -> lifecycles.forEach(each -> each.confirmed(id(person))));
    }

    /** The person goes. */
    public void erase(Actor person) {
        db.transactions().in(() -> lifecycles.forEach(each -> each.erased(id(person))));
    }

    /** Two accounts were one person. */
    public void merge(Actor gone, Actor kept) {
        db.transactions().in(() -> lifecycles.forEach(each -> each.merged(id(gone), id(kept))));
    }

    /** What the archive of that person holds, by folder and name. */
    public Map<String, String> archive(Actor person) throws IOException {
        Map<String, String> archive = new TreeMap<>();
        for (PersonalData part : personalData) {
            part.write(id(person), new PersonalData.Archive() {
                @Override
                public void json(String name, Object content) {
                    archive.put(part.folder() + "/" + name, db.json().write(content));
                }

                @Override
                public void file(String name, InputStream content) {
                    throw new AssertionError(name);
                }
            });
        }
        return archive;
    }

    private static Id id(Actor person) {
        return person.account().orElseThrow();
    }
}
