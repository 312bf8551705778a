package org.etwin.platform;

/** Something an actor may do with a record; each API has an enum of its own that implements this. */
public interface Action {
    String name();
}
