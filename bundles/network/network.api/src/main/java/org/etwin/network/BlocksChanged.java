package org.etwin.network;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** {@code owner} blocked somebody, or does so no more. Whom is nobody else's business. */
@EventType("network.blocks-changed")
public record BlocksChanged(Id owner) {}
