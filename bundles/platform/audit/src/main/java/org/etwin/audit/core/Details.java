package org.etwin.audit.core;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.etwin.audit.Audit;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.Rejected;

/** The details of an entry as they are kept. */
final class Details {
    private static final int LONGEST_VALUE = 500;
    private static final int LONGEST = 4000;

    private Details() {}

    /** Sorted, so that the same details are the same text; cut rather than refused: the decision must not fail here. */
    static String written(Json json, Map<String, String> details) {
        for (int most = LONGEST_VALUE; ; most /= 2) {
            Map<String, String> cut = new TreeMap<>();
            for (Map.Entry<String, String> each : details.entrySet()) {
                String value = each.getValue() == null ? "" : each.getValue();
                cut.put(each.getKey(), value.length() <= most ? value : value.substring(0, most));
            }
            String written = json.write(cut);
            if (written.length() <= LONGEST || most == 0) {
                return written;
            }
        }
    }

    /** The account it happened to. */
    static Optional<Id> account(Map<String, String> details) {
        String written = details.get(Audit.ACCOUNT);
        if (written == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Id.parse(written));
        } catch (Rejected noId) {
            return Optional.empty();
        }
    }
}
