package org.etwin.membership;

import org.etwin.platform.Id;

/** A request as somebody saw it. */
public record RequestVersion(Id request, long version) {}
