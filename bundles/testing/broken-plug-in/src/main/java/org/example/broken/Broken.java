package org.example.broken;

/** What all parts of this plug-in throw. */
final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Broken(String part) {
        super(part + " is broken");
    }
}
