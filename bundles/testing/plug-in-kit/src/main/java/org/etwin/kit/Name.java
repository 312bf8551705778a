package org.etwin.kit;

/**
 * A name that only one may have.
 *
 * @param owner who has it, in words for a sentence
 */
record Name(Kind kind, String value, String owner) implements Comparable<Name> {
    enum Kind {
        BUNDLE("bundle name"),
        ROUTE("page address"),
        MENU("menu item"),
        TEXT("text"),
        TABLE("table"),
        REST("REST address"),
        NOTIFICATION("kind of notification"),
        CHANNEL("notification channel"),
        LISTENER("durable listener"),
        SECTION("section"),
        FIELDS("set of extra fields"),
        FILES("use of files"),
        SIGN_IN("way to sign in"),
        SPACE("kind of space");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    boolean same(Name other) {
        return kind == other.kind && value.equals(other.value);
    }

    @Override
    public int compareTo(Name other) {
        return (kind + " " + value).compareTo(other.kind + " " + other.value);
    }
}
