package org.etwin.identity.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Says which capabilities there are for the tokens of programs. */
@ConsumerType
public interface TokenScopes {
    /** The capabilities that a token can be limited to now, sorted; quick. */
    List<String> capabilities();
}
