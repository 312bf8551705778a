package org.etwin.spaces.core;

import java.util.ArrayList;
import java.util.List;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** Collects what is wrong with texts and hands them out as they are stored. */
public final class Wording {
    private final List<Rejection> rejections = new ArrayList<>();

    /** Without blanks around it, and with one kind of line end; it must be there. */
    public String needed(String field, String text, int longest) {
        String clean = optional(field, text, longest);
        if (clean.isEmpty()) {
            rejections.add(Rejection.invalid(field, "spaces.rejected.text-missing"));
        }
        return clean;
    }

    /** The same, but it may be empty. */
    public String optional(String field, String text, int longest) {
        String clean = text == null
                ? ""
                : text.replace("\r\n", "\n").replace("\u0000", "").strip();
        if (clean.length() > longest) {
            rejections.add(Rejection.invalid(field, "spaces.rejected.text-too-long", longest));
        }
        return clean;
    }

    public void refuse(Rejection rejection) {
        rejections.add(rejection);
    }

    /** @throws Rejected when anything was wrong */
    public void check() {
        Rejected.ifAny(rejections);
    }
}
