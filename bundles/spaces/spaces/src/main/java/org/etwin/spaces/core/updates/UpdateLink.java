package org.etwin.spaces.core.updates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;

/** The lasting address of an update. */
record UpdateLink(Id space, Id update) {
    private static final Pattern SHAPE = Pattern.compile("/spaces/(\\w+)/overview/(\\w+)");

    static String of(Id space, Id update) {
        return "/spaces/" + space + "/overview/" + update;
    }

    static Optional<UpdateLink> parse(String link) {
        Matcher shape = SHAPE.matcher(link == null ? "" : link);
        if (!shape.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new UpdateLink(Id.parse(shape.group(1)), Id.parse(shape.group(2))));
        } catch (Rejected noId) {
            return Optional.empty();
        }
    }
}
