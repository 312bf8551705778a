package org.etwin.identity;

import java.util.Locale;
import org.etwin.platform.Id;

/** The little of an account that stands beside what its owner wrote. */
public record AccountCard(Id id, String name, boolean pupil, Locale language) {}
