package org.etwin.membership;

import java.util.List;
import org.etwin.platform.extra.ExtraField;

/** The fields one plug-in adds to a request; the values go into {@link JoinRequestForm#extra()} under its name. */
public record AskedFields(String plugin, List<ExtraField> fields) {
    public AskedFields {
        fields = List.copyOf(fields);
    }
}
