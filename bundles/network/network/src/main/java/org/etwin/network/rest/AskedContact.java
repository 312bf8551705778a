package org.etwin.network.rest;

import org.etwin.platform.Id;

/** The body that asks somebody to be a contact. */
public record AskedContact(Id person, String message) {}
