package org.etwin.schools.core;

import org.etwin.persistence.text.Folding;
import org.etwin.schools.SchoolDetails;

/**
 * Whether the head of a school has to be told that it is registered: once each, by name; another address of the same
 * head is no reason to write again.
 */
final class Heads {
    private static final int LONGEST = 200;

    private Heads() {}

    /** Empty when nobody knows the name. */
    static String key(SchoolDetails details) {
        return Folding.key(details.headName(), LONGEST);
    }

    /** @param told the key of the head who was told last, or null */
    static boolean isNew(String told, SchoolDetails details) {
        if (details.headEmail() == null) {
            return false;
        }
        String now = key(details);
        return told == null || !told.isEmpty() && !now.isEmpty() && !now.equals(told);
    }

    /** Somebody found out how the head is called who was told without a name. */
    static String afterwards(String told, SchoolDetails details) {
        return told != null && told.isEmpty() ? key(details) : told;
    }
}
