package org.etwin.platform.events;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hears every event of its types at least once, in order, in one place of the whole installation, even when it was
 * not installed as the event happened (from the day it was first seen). What it writes and the mark that it has heard
 * are one transaction. When it throws, the event is offered again with growing pauses and parked after some tries.
 */
@ConsumerType
public interface DurableListener {
    /** Unique and never changed: the delivery marks hang on it. */
    String name();

    Set<String> types();

    void on(Event event);
}
